import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterEach, expect, it } from 'vitest';
import { preloadChunks } from '../../build/preload';

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

const output = (entryPoint: string | undefined, ...imports: [path: string, kind: string][]) => ({
  ...(entryPoint && { entryPoint }),
  imports: imports.map(([path, kind]) => ({ path, kind })),
});

it('names in a page what its script imports, and what the popup opens with, once each', async () => {
  folder = `${await mkdtemp(join(tmpdir(), 'quiet-back-preload-'))}/`;
  const html = '<head>\n    <script type="module" src="popup.js"></script>\n</head>';
  await writeFile(join(folder, 'popup.html'), html);
  await writeFile(join(folder, 'panel.html'), html);
  const outputs = {
    'popup.js': output(
      'src/popup/popup.tsx',
      ['chunks/a.js', 'import-statement'],
      ['chunks/open.js', 'dynamic-import'],
    ),
    'chunks/a.js': output(undefined),
    'chunks/open.js': output('src/popup/open-popup.tsx', ['chunks/a.js', 'import-statement']),
    'chunks/rare.js': output('src/popup/faq-tab.tsx'),
    'panel.js': output('src/panel/panel.tsx'),
  };
  await preloadChunks(folder, folder, ['popup', 'panel'], [{ inputs: {}, outputs } as unknown as Metafile]);
  const popup = await readFile(join(folder, 'popup.html'), 'utf8');
  expect([...popup.matchAll(/modulepreload" href="(.*?)"/g)].map(([, path]) => path)).toEqual([
    'chunks/a.js',
    'chunks/open.js',
  ]);
  expect(popup.indexOf('modulepreload')).toBeLessThan(popup.indexOf('<script'));
  expect(await readFile(join(folder, 'panel.html'), 'utf8')).toBe(html);
});

import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildResult, build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS, gzipSize, holdBudgets, sayOver, weigh, withImports, zipSize } from '../../build/budgets';
import { CONTENT_SCRIPTS } from '../../src/sites/hosts';

const bytes = (size: number): Uint8Array => randomBytes(size);
const output = (
  inputs: Record<string, number> = {},
  imports: [path: string, kind: 'import-statement' | 'dynamic-import'][] = [],
) => ({
  inputs: Object.fromEntries(Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }])),
  imports: imports.map(([path, kind]) => ({ path, kind })),
});

describe('withImports', () => {
  const outputs = {
    'popup.js': output({}, [
      ['chunks/a.js', 'import-statement'],
      ['chunks/later.js', 'dynamic-import'],
    ]),
    'chunks/a.js': output({}, [['chunks/b.js', 'import-statement']]),
    'chunks/b.js': output({}, [['chunks/a.js', 'import-statement']]),
    'chunks/later.js': output(),
  };

  it('follows what has to be there before the first line runs, once each', () => {
    expect(withImports(['popup.html', 'popup.js'], outputs)).toEqual([
      'popup.html',
      'popup.js',
      'chunks/a.js',
      'chunks/b.js',
    ]);
  });
});

describe('weigh', () => {
  const content = bytes(3000);

  it('adds up gzipped files and names the heaviest sources in them', () => {
    const files = new Map([['content.js', content]]);
    const outputs = { 'content.js': output({ 'src/small.ts': 10, 'src/large.ts': 90 }) };
    const [weight] = weigh(files, outputs, [{ name: 'content script', limit: 100, files: ['content.js'] }]);
    expect(weight?.size).toBe(gzipSync(content, { level: 9 }).length);
    expect(weight?.largest).toEqual([
      ['src/large.ts', 90],
      ['src/small.ts', 10],
    ]);
  });

  it('counts the package as a zip, file by file', () => {
    const text = Buffer.from('word '.repeat(2000));
    const files = new Map<string, Uint8Array>([
      ['icons/icon.png', content],
      ['a.js', text],
    ]);
    const [weight] = weigh(files, {}, [{ name: 'package', limit: 1, files: [] }]);
    expect(weight?.size).toBe(zipSize('icons/icon.png', content) + zipSize('a.js', text) + 22);
    expect(weight?.largest[0]?.[0]).toBe('icons/icon.png');
  });

  it('finds a chunk whatever its hash', () => {
    const files = new Map([['chunks/now-tab-X1Y2.js', content]]);
    const [weight] = weigh(files, {}, [{ name: 'popup', limit: 1, files: ['chunks/now-tab-*.js'] }]);
    expect(weight?.size).toBe(gzipSize(content));
  });

  it('does not pass over a file that was renamed', () => {
    const budget = { name: 'content script', limit: 1, files: ['content.js'] };
    expect(() => weigh(new Map(), {}, [budget])).toThrow('content.js');
  });
});

describe('sayOver', () => {
  it('tells the file, its size, the limit and where to look', () => {
    const largest = [['src/detect/match.ts', 3220]] as const;
    const weight = { name: 'content script', limit: 9_500, files: ['content.js'], size: 13_854, largest };
    expect(sayOver(weight)).toBe(
      'Over budget: content script (content.js) is 13,854 of 9,500 bytes gzipped. Largest, unzipped: src/detect/match.ts 3,220.',
    );
  });
});

describe('holdBudgets on a real build', () => {
  let root = '';
  let results: BuildResult<{ metafile: true }>;
  beforeAll(async () => {
    root = `${await mkdtemp(join(tmpdir(), 'quiet-back-budgets-'))}/`;
    await mkdir(join(root, 'src'));
    const noise = `export const noise = ${JSON.stringify(randomBytes(30_000).toString('base64'))};`;
    await writeFile(join(root, 'src/noise.ts'), noise);
    await writeFile(join(root, 'src/main.ts'), `import { noise } from './noise';\nconsole.log(noise);`);
    results = await build({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(
        [...CONTENT_SCRIPTS, 'card', 'card-youtube', 'card-more', 'visit', 'visit-youtube', 'cue', 'popup'].map(
          (name) => [name, 'src/main.ts'],
        ),
      ),
      bundle: true,
      metafile: true,
      outdir: join(root, 'out'),
    });
    await mkdir(join(root, 'out/chunks'));
    for (const name of ['popup.html', 'popup.css', 'chunks/open-popup-A.js'])
      await writeFile(join(root, 'out', name), '');
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('fails a strict build with the file and what is largest in it', async () => {
    const held = holdBudgets(root, join(root, 'out'), [results.metafile], true);
    await expect(held).rejects.toThrow(
      /content-youtube \(content-youtube\.js\) is [\d,]+ of 11,500 bytes.*src\/noise\.ts/s,
    );
  });

  it('has one budget for each thing that is loaded at its own time', () => {
    expect(BUDGETS.map(({ name, limit }) => [name, limit])).toEqual([
      ...CONTENT_SCRIPTS.map((name) => [`content script ${name}`, 11_500]),
      ['card bundle', 9_000],
      ['card bundle on youtube.com', 9_100],
      ['what a finding needs beside it', 5_000],
      ['what it needs on youtube.com', 6_200],
      ['whole card', 44_000],
      ['cue bundle', 6_000],
      ['popup to first paint', 45_000],
      ['package', 500_000],
    ]);
  });
});

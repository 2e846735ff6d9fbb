import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Metafile } from 'esbuild';
import { withImports } from './budgets';

/** What a page loads by itself before its first paint, beside what its script imports. */
const SOON: Readonly<Record<string, readonly string[]>> = {
  popup: ['src/popup/open-popup.tsx'],
};

/**
 * Names a page's chunks in its HTML: the browser then loads them together, and not one after another as each is read.
 */
export async function preloadChunks(
  root: string,
  folder: string,
  pages: readonly string[],
  metafiles: readonly Metafile[],
): Promise<void> {
  const outputs = Object.assign({}, ...metafiles.map((one) => one.outputs)) as Metafile['outputs'];
  const found = Object.entries(outputs);
  const named = (path: string): string => relative(folder, `${root}${path}`).replaceAll('\\', '/');
  await Promise.all(
    pages.map(async (page) => {
      const soon = found.flatMap(([path, { entryPoint = '' }]) =>
        [`src/${page}/${page}.tsx`, ...(SOON[page] ?? [])].includes(entryPoint) ? [path] : [],
      );
      const links = withImports(soon, outputs)
        .map(named)
        .filter((path) => path.startsWith('chunks/') && path.endsWith('.js'))
        .map((path) => `<link rel="modulepreload" href="${path}" />`);
      const file = `${folder}/${page}.html`;
      const html = await readFile(file, 'utf8');
      await writeFile(
        file,
        html.replace('    <script', () => `${links.map((link) => `    ${link}\n`).join('')}    <script`),
      );
    }),
  );
}

/**
 * Byte budgets: what a page, a visit and the popup may weigh. Bytes are exact, so they hold on every machine; time is
 * measured by `npm run bench`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { CONTENT_SCRIPTS } from '../src/sites/hosts';

/** Whether every build fails over budget, not only `--strict` ones and `npm run package`. */
export const ALWAYS_STRICT = true;

export interface Budget {
  readonly name: string;
  /** Bytes; for `package` zipped, otherwise gzipped. */
  readonly limit: number;
  /**
   * Files of the built folder; a script brings the chunks that it imports before it can run. A `*` stands for the hash
   * in a chunk's name. Empty: all files.
   */
  readonly files: readonly string[];
}

/** 1 kB is 1,000 bytes. The tabs that the popup may open on come with its first frame. */
export const BUDGETS: readonly Budget[] = [
  // A page gets one of them.
  ...CONTENT_SCRIPTS.map((name) => ({ name: `content script ${name}`, limit: 11_500, files: [`${name}.js`] })),
  { name: 'card bundle', limit: 9_000, files: ['card.js'] },
  { name: 'card bundle on youtube.com', limit: 9_100, files: ['card-youtube.js'] },
  { name: 'what a finding needs beside it', limit: 5_000, files: ['visit.js'] },
  { name: 'what it needs on youtube.com', limit: 6_200, files: ['visit-youtube.js'] },
  { name: 'whole card', limit: 44_000, files: ['card-more.js'] },
  { name: 'cue bundle', limit: 6_000, files: ['cue.js'] },
  {
    name: 'popup to first paint',
    limit: 45_000,
    files: ['popup.html', 'popup.css', 'popup.js', 'chunks/open-popup-*.js'],
  },
  { name: 'package', limit: 500_000, files: [] },
];

export interface Weight extends Budget {
  readonly size: number;
  /** What weighs most in it, heaviest first: a source with its minified bytes, or a file of the package. */
  readonly largest: readonly (readonly [name: string, bytes: number])[];
}

/** How many of the heaviest are named. */
const MOST_NAMED = 5;
/** What a zip holds beside a file's bytes: two headers and its name twice; and its end. */
const zipEntry = (path: string): number => 30 + 46 + 2 * Buffer.byteLength(path);
const ZIP_END = 22;

/** Around what zlib makes of a file, gzip has a head and a tail of so many bytes. */
const GZIP_ENDS = 18;
/** A file counts in several budgets, and to squeeze all of them takes a while. */
const squeezed = new WeakMap<Uint8Array, number>();
function squeeze(bytes: Uint8Array): number {
  const size = squeezed.get(bytes) ?? deflateRawSync(bytes, { level: 9 }).length;
  squeezed.set(bytes, size);
  return size;
}

/** As the budgets count: zlib at its best, which is the same everywhere (`gzip -9` is two per cent better). */
export const gzipSize = (bytes: Uint8Array): number => squeeze(bytes) + GZIP_ENDS;

/** A file's part of the package. */
export const zipSize = (path: string, bytes: Uint8Array): number =>
  Math.min(bytes.length, squeeze(bytes)) + zipEntry(path);

/** Bundles of one build, by their path in the built folder. */
type Outputs = Readonly<Record<string, Pick<Metafile['outputs'][string], 'inputs' | 'imports'>>>;

/** A file and every chunk that has to be there before it runs, each once; what it loads later is left out. */
export function withImports(files: readonly string[], outputs: Outputs): string[] {
  const all = new Set<string>();
  const add = (file: string): void => {
    if (all.has(file)) return;
    all.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[path]) add(path);
    }
  };
  files.forEach(add);
  return [...all];
}

const heaviest = (sizes: ReadonlyMap<string, number>): [string, number][] =>
  [...sizes].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMED);

/**
 * @throws when there is no such file: a budget that weighs nothing would always hold
 */
function namedFiles({ name, files: wanted }: Budget, files: ReadonlyMap<string, Uint8Array>): string[] {
  return wanted.map((pattern) => {
    const [start = '', end] = pattern.split('*');
    const isNamed = (path: string): boolean =>
      end === undefined ? path === pattern : path.startsWith(start) && path.endsWith(end);
    const found = [...files.keys()].find(isNamed);
    if (found === undefined) throw new Error(`The budget “${name}” names ${pattern}, which the build did not make.`);
    return found;
  });
}

/** Weighs the files of a built folder against the budgets. */
export function weigh(
  files: ReadonlyMap<string, Uint8Array>,
  outputs: Outputs,
  budgets: readonly Budget[] = BUDGETS,
): Weight[] {
  return budgets.map((budget) => {
    const parts = new Map<string, number>();
    if (budget.files.length === 0) {
      for (const [path, bytes] of files) parts.set(path, zipSize(path, bytes));
      return { ...budget, size: [...parts.values()].reduce((a, b) => a + b, ZIP_END), largest: heaviest(parts) };
    }
    let size = 0;
    for (const path of withImports(namedFiles(budget, files), outputs)) {
      const bytes = files.get(path) ?? new Uint8Array();
      size += gzipSize(bytes);
      for (const [source, { bytesInOutput }] of Object.entries(outputs[path]?.inputs ?? {})) {
        parts.set(source, (parts.get(source) ?? 0) + bytesInOutput);
      }
    }
    return { ...budget, size, largest: heaviest(parts) };
  });
}

const number = (bytes: number): string => bytes.toLocaleString('en');

/** One line a person can act on: what is over, by how much, and where to look first. */
export function sayOver({ name, size, limit, largest, files }: Weight): string {
  const what = files.length > 0 ? `${name} (${files.join(', ')})` : name;
  const heavy = largest.map(([source, bytes]) => `${source} ${number(bytes)}`).join(', ');
  return `Over budget: ${what} is ${number(size)} of ${number(limit)} bytes ${files.length > 0 ? 'gzipped' : 'zipped'}. Largest, unzipped: ${heavy}.`;
}

async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [relative(folder, path).replaceAll('\\', '/'), await readFile(path)] as const),
    ),
  );
}

/** esbuild names outputs from the project's folder; here they are named from the built one. */
function outputsIn(root: string, folder: string, metafiles: readonly Metafile[]): Outputs {
  const name = (path: string): string => relative(folder, join(root, path)).replaceAll('\\', '/');
  return Object.fromEntries(
    metafiles.flatMap(({ outputs }) =>
      Object.entries(outputs).map(([path, output]) => [
        name(path),
        {
          ...output,
          inputs: Object.fromEntries(
            Object.entries(output.inputs).map(([source, input]) => [source.replace(root, ''), input]),
          ),
          imports: output.imports.map((one) => ({ ...one, path: name(one.path) })),
        },
      ]),
    ),
  );
}

/** Weighs what a build just wrote. */
export async function weighFolder(
  root: string,
  folder: string,
  metafiles: readonly Metafile[],
): Promise<readonly Weight[]> {
  return weigh(await filesIn(folder), outputsIn(root, folder, metafiles));
}

/**
 * Holds a build to its budgets.
 * @throws when it is over and `strict`; otherwise it warns
 */
export async function holdBudgets(
  root: string,
  folder: string,
  metafiles: readonly Metafile[],
  strict: boolean,
): Promise<void> {
  const over = (await weighFolder(root, folder, metafiles)).filter(({ size, limit }) => size > limit).map(sayOver);
  if (over.length === 0) return;
  if (strict || ALWAYS_STRICT) throw new Error(over.join('\n'));
  for (const line of over) console.warn(line);
}

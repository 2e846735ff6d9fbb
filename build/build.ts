/**
 * Builds the extension: `tsx build/build.ts [chrome|firefox …] [--watch] [--strict]`.
 * With no browser named, both. Output: build/chrome and build/firefox, each loadable unpacked.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuildOptions, build as bundle, context, type Plugin } from 'esbuild';
import { CONTENT_SCRIPTS } from '../src/sites/hosts';
import { holdBudgets } from './budgets';
import { makeManifest, TARGETS, type Target } from './manifest';
import { plainPreact } from './plain-preact';
import { preloadChunks } from './preload';
import { staticModules } from './static-modules';
import { tighten } from './tighten';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What every page of a kind gets, and what a finding brings. Here and below: names are those the manifest uses. */
const ON_PAGES = {
  ...Object.fromEntries(CONTENT_SCRIPTS.map((name) => [name, `src/${name}.ts`])),
  visit: 'src/visit/main.ts',
  'visit-youtube': 'src/visit/on-youtube.ts',
  card: 'src/card/main.ts',
  'card-youtube': 'src/visit/first-on-youtube.ts',
  cue: 'src/card/cues.ts',
  headings: 'src/card/headings.ts',
  results: 'src/results.ts',
};
/** What comes at a press, and the background's. */
const SCRIPTS = {
  remains: 'src/remains.ts',
  'card-more': 'src/card/card-more.tsx',
  background: 'src/background.ts',
};
/** The extension's own pages, each with its styles. */
const PAGES = ['popup', 'options', 'panel', 'routine', 'welcome'];
/** Loads everywhere we support: Chrome 121, Firefox 140. */
const ENGINES = ['chrome121', 'firefox140'];

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: ENGINES,
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  // Shorter than escaped letters; every page that loads these files says it is UTF-8.
  charset: 'utf8',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies BuildOptions;

/** `import css from './x.css?inline'`: the bundled, minified style sheet as a string, as Vite has it too. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, async ({ path, resolveDir, kind }) => {
      const found = await build.resolve(path.replace('?inline', ''), { resolveDir, kind });
      return { path: found.path, namespace: 'inline-css' };
    });
    build.onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => {
      const { outputFiles, metafile } = await bundle({
        ...shared,
        entryPoints: [path],
        write: false,
        metafile: true,
      });
      const watchFiles = Object.keys(metafile.inputs).map((file) => `${root}${file}`);
      // Without its last line break it becomes a plain string, which costs less to read than a template.
      return { contents: (outputFiles[0]?.text ?? '').trim(), loader: 'text', watchFiles };
    });
  },
};

export interface BuildChoices {
  readonly target: Target;
  /** Where to; build/TARGET by default. */
  readonly outdir?: string;
  readonly watch?: boolean;
  /** Throws when a file is over its byte budget; otherwise that is only said. */
  readonly strict?: boolean;
  /** Match patterns beside the curated sites, for the sample page of `npm start`. */
  readonly extraPatterns?: readonly string[];
}

/** Where a browser's build goes unless told otherwise. */
const folderOf = (target: Target): string => `${root}build/${target}`;

const writeManifest = (target: Target, outdir: string, extraPatterns?: readonly string[]): Promise<void> =>
  writeFile(`${outdir}/manifest.json`, `${JSON.stringify(makeManifest(target, extraPatterns), null, 2)}\n`);

/**
 * Builds one browser's folder from scratch.
 * @returns the folder; with `watch`, after the first build, and then it goes on
 */
export async function build({
  target,
  outdir = folderOf(target),
  watch,
  strict = false,
  extraPatterns,
}: BuildChoices): Promise<string> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const plugins = [inlineCss, staticModules];
  const scripts: BuildOptions = {
    ...shared,
    outdir,
    plugins: [...plugins, plainPreact(plugins)],
    entryPoints: SCRIPTS,
  };
  const onPages: BuildOptions = {
    ...scripts,
    plugins: [...plugins, tighten(['content-youtube', 'card-youtube'], [...CONTENT_SCRIPTS, 'card', 'cue'])],
    entryPoints: ON_PAGES,
  };
  // Pages share chunks and load what is rarely opened (claims, sources) only when it is.
  const pagesOf = (names: readonly string[]): BuildOptions => ({
    ...shared,
    outdir,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [staticModules],
    entryPoints: Object.fromEntries(names.map((page) => [page, `src/${page}/${page}.tsx`])),
  });
  // The popup shares with no other page: two dozen small chunks took longer to come than a few of its own.
  const groups = [scripts, onPages, pagesOf(['popup']), pagesOf(PAGES.filter((page) => page !== 'popup'))];
  const copies = [
    cp(`${root}src/locales`, `${outdir}/_locales`, { recursive: true }),
    ...[16, 32, 48, 128].map((size) => cp(`${root}icons/icon-${size}.png`, `${outdir}/icons/icon-${size}.png`)),
    ...PAGES.map((page) => cp(`${root}src/${page}/${page}.html`, `${outdir}/${page}.html`)),
    cp(`${root}LICENSE`, `${outdir}/LICENSE`),
    writeManifest(target, outdir, extraPatterns),
  ];
  if (watch) {
    const watchers = await Promise.all(groups.map((options) => context({ ...options, logLevel: 'info' })));
    await Promise.all([...watchers.map((watcher) => watcher.watch()), ...copies]);
  } else {
    const [metafiles] = await Promise.all([
      Promise.all(groups.map(async (options) => (await bundle({ ...options, metafile: true })).metafile)),
      ...copies,
    ]);
    await preloadChunks(root, outdir, PAGES, metafiles);
    await holdBudgets(root, outdir, metafiles, strict);
  }
  return outdir;
}

/**
 * Builds several browsers' folders from scratch. They differ in the manifest alone: what is bundled for one is copied
 * for the others.
 * @param place where to, for each browser
 * @returns the folders
 */
export async function buildAll(
  targets: readonly Target[],
  { strict, place = folderOf }: { strict?: boolean; place?: (target: Target) => string } = {},
): Promise<string[]> {
  const [first, ...others] = targets;
  if (first === undefined) return [];
  const made = await build({ target: first, outdir: place(first), strict });
  const copies = others.map(async (target) => {
    const outdir = place(target);
    await rm(outdir, { recursive: true, force: true });
    await cp(made, outdir, { recursive: true });
    await writeManifest(target, outdir);
    return outdir;
  });
  return [made, ...(await Promise.all(copies))];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { watch: { type: 'boolean' }, strict: { type: 'boolean' } },
  });
  const unknown = positionals.find((name) => !TARGETS.includes(name as Target));
  if (unknown !== undefined) {
    console.error(`Unknown browser “${unknown}”: name chrome, firefox or none for both.`);
    process.exit(2);
  }
  const targets = positionals.length > 0 ? (positionals as Target[]) : TARGETS;
  try {
    const { watch, strict } = values;
    const folders = watch
      ? Promise.all(targets.map((target) => build({ target, watch })))
      : buildAll(targets, { strict });
    for (const folder of await folders) {
      console.log(`Built ${folder.replace(root, '')}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

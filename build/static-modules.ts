import { stat } from 'node:fs/promises';
import { build, type OnLoadResult, type Plugin } from 'esbuild';

interface Made {
  readonly result: OnLoadResult & { readonly watchFiles: string[] };
  /** When what it came from was last written, in milliseconds since 1970. */
  readonly written: number;
}
/** By path: one build has several bundles that hold the same module, and a browser's build the same as the other's. */
const known = new Map<string, Promise<Made>>();

const lastWritten = async (files: readonly string[]): Promise<number> =>
  Math.max(...(await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))));

/** Whether nobody has saved one of its sources since, or taken one away. */
async function isFresh(made: Promise<Made>): Promise<boolean> {
  try {
    const { result, written } = await made;
    return (await lastWritten(result.watchFiles)) === written;
  } catch {
    return false;
  }
}

async function make(path: string, root: string): Promise<Made> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const values = (await import(`data:text/javascript;base64,${code}`)) as Record<string, unknown>;
  const contents = Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  const watchFiles = Object.keys(metafile.inputs).map((file) => `${root}${file}`);
  return { result: { contents, loader: 'js', watchFiles }, written: await lastWritten(watchFiles) };
}

/**
 * Modules named `*.static.ts` are pure: they compute data from data. This runs them while building and puts
 * their values in their place, so that a bundle carries the result and nothing it came from.
 */
export const staticModules: Plugin = {
  name: 'static-modules',
  setup({ onLoad, initialOptions }) {
    const { absWorkingDir: root = '' } = initialOptions;
    onLoad({ filter: /\.static\.ts$/ }, async ({ path }) => {
      const before = known.get(path);
      const made = before && (await isFresh(before)) ? before : make(path, root);
      known.set(path, made);
      return (await made).result;
    });
  },
};

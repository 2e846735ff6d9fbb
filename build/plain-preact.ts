import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const PLAIN = fileURLToPath(new URL('../src/card/plain.ts', import.meta.url));

/** What asks the window has it from src/card/plain.ts as well. */
const windowless: Plugin = {
  name: 'windowless',
  setup({ onResolve }) {
    onResolve({ filter: /\/use-calm$/ }, () => ({ path: PLAIN }));
  },
};

/**
 * Modules named `*.plain.tsx` write their components without preact and without a page: in everything they import,
 * `preact` is src/card/plain.ts. A build of their own, as the same sources come with the real one elsewhere.
 * @param plugins that they need besides
 */
export const plainPreact = (plugins: Plugin[]): Plugin => ({
  name: 'plain-preact',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /\.plain\.tsx$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await build({
        ...initialOptions,
        plugins: [...plugins, windowless],
        alias: { 'preact/jsx-runtime': PLAIN, 'preact/hooks': PLAIN, preact: PLAIN },
        entryPoints: [path],
        outdir: undefined,
        write: false,
        metafile: true,
        format: 'esm',
      });
      const watchFiles = Object.keys(metafile?.inputs ?? {}).map((file) => `${initialOptions.absWorkingDir}${file}`);
      return { contents: outputFiles?.[0]?.text ?? '', loader: 'js', watchFiles };
    });
  },
});

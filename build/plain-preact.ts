import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const PLAIN = fileURLToPath(new URL('../src/card/plain.ts', import.meta.url));

/**
 * Entry points named `*.plain.ts` draw their components without preact: in everything they import, `preact` is
 * src/card/plain.ts. A build of their own, as the same sources come with the real one elsewhere.
 * @param plugins that they need besides
 */
export const plainPreact = (plugins: Plugin[]): Plugin => ({
  name: 'plain-preact',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /\.plain\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await build({
        ...initialOptions,
        plugins,
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

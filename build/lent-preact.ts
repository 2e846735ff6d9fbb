import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const LENT = fileURLToPath(new URL('../src/card/lent-preact.ts', import.meta.url));

/**
 * Entry points named `*.lent.tsx` run where a preact already is, and use that one: in everything they import, `preact`
 * is src/card/lent-preact.ts. A build of their own, as the same sources come with the real one elsewhere.
 */
export const lentPreact: Plugin = {
  name: 'lent-preact',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /\.lent\.tsx$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await build({
        ...initialOptions,
        plugins: initialOptions.plugins?.filter(({ name }) => name !== lentPreact.name),
        alias: { 'preact/jsx-runtime': LENT, 'preact/hooks': LENT, preact: LENT },
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
};

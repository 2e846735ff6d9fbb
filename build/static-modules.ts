import { build, type Plugin } from 'esbuild';

/**
 * Modules named `*.static.ts` are pure: they compute data from data. This runs them while building and puts
 * their values in their place, so that a bundle carries the result and nothing it came from.
 */
export const staticModules: Plugin = {
  name: 'static-modules',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /\.static\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await build({
        absWorkingDir: initialOptions.absWorkingDir,
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
      const watchFiles = Object.keys(metafile.inputs).map((file) => `${initialOptions.absWorkingDir}${file}`);
      return { contents, loader: 'js', watchFiles };
    });
  },
};

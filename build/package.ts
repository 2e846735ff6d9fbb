/**
 * `npm run package`: both browsers' folders, checked and zipped for their stores into build/quiet-back-*.zip. Nothing that
 * is over its byte budget is packed.
 */
import { fileURLToPath } from 'node:url';
import webExt from 'web-ext';
import { build } from './build';
import { TARGETS } from './manifest';

const artifactsDir = fileURLToPath(new URL('.', import.meta.url));
for (const target of TARGETS) {
  const sourceDir = await build({ target, strict: true });
  const filename = `quiet-back-${target}-{version}.zip`;
  await webExt.cmd.build({ sourceDir, artifactsDir, filename, overwriteDest: true }, { shouldExitProgram: false });
}

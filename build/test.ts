/**
 * `npm test`: types and lint, unit tests, then the browser tests in a real Chromium and a real Firefox. Stops at the
 * first of them that fails, and ends with the tests counted over all.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browsers';
import { countTests, NO_TESTS, type TestCount, type VitestReport } from './test-count';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build/.cache/test');
/** No part may hang a build machine, milliseconds. */
const PATIENCE = 1_800_000;

let counted: TestCount = NO_TESTS;

/** Runs one of node's own programs. @returns whether it ended well */
function node(...args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', timeout: PATIENCE });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** npm tells its scripts where it is; without it, as `npx tsx build/test.ts`, the one in PATH. */
function check(): Promise<boolean> {
  const npm = process.env.npm_execpath;
  if (npm) return node(npm, 'run', '--silent', 'check');
  return new Promise((resolve) => {
    const child = spawn('npm run --silent check', { cwd: root, stdio: 'inherit', timeout: PATIENCE, shell: true });
    child.once('close', (code) => resolve(code === 0));
  });
}

/** One vitest project; its counts are added whether or not it went well. */
async function vitest(project: string): Promise<boolean> {
  const report = join(out, `${project}.json`);
  await rm(report, { force: true });
  const well = await node(
    join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  );
  // Without a report vitest itself failed, which its exit code says.
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text !== null) counted = countTests(counted, JSON.parse(text) as VitestReport);
  return well;
}

async function browsers(): Promise<boolean> {
  try {
    for (const kind of ['chrome', 'firefox'] as const) {
      const { name, path } = await ensureBrowser(kind);
      console.log(`${name}: ${path}`);
    }
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

const STEPS: readonly (readonly [name: string, run: () => Promise<boolean>])[] = [
  ['types and lint', check],
  ['unit tests', () => vitest('unit')],
  ['browsers', browsers],
  ['browser tests', () => vitest('browser')],
];

await mkdir(out, { recursive: true });
for (const [name, run] of STEPS) {
  console.log(`\n— ${name}`);
  if (!(await run())) {
    console.error(`Stopped: ${name} failed.`);
    process.exitCode = 1;
    break;
  }
}
console.log(`${counted.passed} passed, ${counted.failed} failed`);

import { type ChildProcess, spawn } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { medianOf } from './stats';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outdir = join(root, 'build/.cache/bench');

export interface BuildTime {
  /** User and system CPU of a build of both browsers from clean, in seconds, esbuild's included; null outside Linux. */
  readonly clean: number | null;
  /** From noticing a saved file to the written bundles, in seconds of wall time. */
  readonly rebuild: number | null;
}

/** Runs in a process of its own, so that starting Node and reading the build scripts count. */
const run = (code: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { cwd: root });

/** esbuild works in a child process, whose CPU nobody adds up: it is read while it is still there. */
const CLEAN = `
const { buildAll } = await import('./build/build.ts');
const { readFileSync } = await import('node:fs');
await buildAll(['chrome', 'firefox'], { place: (target) => ${JSON.stringify(outdir)} + '/clean-' + target });
const children = readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8').trim().split(' ').filter(Boolean);
// Fields 14 and 15, after the name in brackets: ticks of 10 ms.
const ticks = children.map((pid) => readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ')[1].split(' '))
  .reduce((all, fields) => all + Number(fields[11]) + Number(fields[12]), 0);
const { user, system } = process.cpuUsage();
console.log('seconds', (user + system) / 1e6 + ticks / 100);
process.exit(0);`;

const WATCH = `
const { build } = await import('./build/build.ts');
await build({ target: 'chrome', outdir: ${JSON.stringify(outdir)} + '/watch', watch: true });`;

async function cleanBuild(): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const child = run(CLEAN);
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  const seconds = /seconds ([\d.]+)/.exec(said)?.[1];
  return seconds === undefined ? null : Number(seconds);
}

const CHANGED = ['src/visit/start.ts', 'src/card/main.ts', 'src/ui/words/en.ts', 'src/detect/match.ts'];
/** esbuild looks at every file within two seconds; then it rebuilds. */
const NOTICED = 4000;

/** Touches sources under a watching build, and times what esbuild says of it. */
async function rebuild(): Promise<number | null> {
  const child = run(WATCH);
  const times: number[] = [];
  let started: number | null = null;
  child.stderr?.on('data', (chunk: Buffer) => {
    const now = performance.now();
    const said = chunk.toString();
    if (said.includes('build started')) started ??= now;
    if (said.includes('build finished') && started !== null) {
      times.push((now - started) / 1000);
      started = null;
    }
  });
  await sleep(NOTICED);
  times.length = 0;
  for (const source of CHANGED) {
    utimesSync(join(root, source), new Date(), new Date());
    await sleep(NOTICED);
  }
  child.kill();
  return medianOf(times);
}

export async function buildTime(): Promise<BuildTime> {
  const clean = [await cleanBuild(), await cleanBuild(), await cleanBuild()];
  return { clean: medianOf(clean), rebuild: await rebuild() };
}

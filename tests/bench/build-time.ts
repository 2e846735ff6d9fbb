import { spawn } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from '../../build/build';
import { medianOf } from './stats';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BuildTime {
  /** User and system CPU of `tsx build/build.ts`, both browsers, with all children; null where the shell cannot say. */
  readonly clean: number | null;
  /** From a saved file to the written bundle, in seconds of wall time. */
  readonly rebuild: number | null;
}

/** `times` prints minutes and seconds: `0m1.234s`. */
const secondsOf = (text: string): number =>
  [...text.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );

async function cleanBuild(): Promise<number | null> {
  const child = spawn('sh', ['-c', 'node --import tsx build/build.ts >/dev/null 2>&1; times'], { cwd: root });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  // The second line is the children's.
  return code === 0 ? secondsOf(said.split('\n')[1] ?? '') : null;
}

const CHANGED = ['src/content.ts', 'src/card/main.tsx', 'src/ui/words/en.ts'];
const PATIENCE = 10_000;

/** Touches sources under a watching build. It goes on watching: the caller ends the process. */
async function rebuild(): Promise<number | null> {
  const outdir = join(root, 'build/.cache/bench/watch');
  await build({ target: 'chrome', outdir, watch: true });
  const times: number[] = [];
  await sleep(3000);
  for (const source of CHANGED) {
    const file = source === 'src/content.ts' ? 'content.js' : 'card.js';
    const written = (): number => statSync(join(outdir, file)).mtimeMs;
    const before = written();
    const start = performance.now();
    utimesSync(join(root, source), new Date(), new Date());
    while (written() === before && performance.now() - start < PATIENCE) await sleep(5);
    times.push((performance.now() - start) / 1000);
    await sleep(1500);
  }
  return medianOf(times);
}

export async function buildTime(): Promise<BuildTime> {
  const clean = [await cleanBuild(), await cleanBuild(), await cleanBuild()];
  return { clean: medianOf(clean), rebuild: await rebuild() };
}

/**
 * `npm run bench [-- --rounds N --quick --build --also NAME=FOLDER]`: measures what the extension costs, beside nothing
 * and beside two limits, in real Chromium, and writes tests/bench/RESULTS.md. `--build` also times the build, for which
 * it touches sources; `--also` measures another unpacked extension beside them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../build/browsers';
import { BUDGETS } from '../../build/budgets';
import { buildTime } from './build-time';
import { type Contender, makeContenders, OURS } from './extensions';
import { judge, OWN, rawFile } from './goals';
import { microBenches } from './micro';
import { table, writeReport } from './report';
import { measure, type SessionPlan, type SessionResult } from './session';
import { sizesIn } from './sizes';
import { summarize } from './summary';
import { weighBuilt } from './weights';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../build/.cache/bench', import.meta.url));

const FULL: SessionPlan = { loads: 2, traces: 0, leak: [50, 500], compilers: false, popups: 4 };
const QUICK: SessionPlan = { loads: 1, traces: 0, leak: [50], compilers: false, popups: 3 };
/**
 * Traces come in short sessions of their own, everybody's in turn, several times a round: a shared machine is fast and
 * slow by the minute, and what is compared has to have met the same minutes.
 */
const TRACED: SessionPlan = { loads: 0, traces: 1, leak: [], compilers: false, popups: 0 };
const TURNS = { full: 3, quick: 1 };
/** Five hundred navigations take a minute: not in every round. The second shows what V8's compilers keep. */
const LEAK_ROUNDS = 2;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    build: { type: 'boolean', default: false },
    also: { type: 'string', multiple: true, default: [] },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds takes a whole number from 1.');
  process.exit(2);
}

/** A new order every round, the same in every run, so that no contender always follows the same other. */
function shuffled(contenders: readonly Contender[], round: number): Contender[] {
  const rank = (i: number): number => {
    const value = Math.sin((i + 1) * 12.9898 + round * 78.233) * 43_758.5453;
    return value - Math.floor(value);
  };
  return contenders
    .map((contender, i) => [rank(i), contender] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, one]) => one);
}

/** `NAME=FOLDER`, as `--also` gives it. */
function contenderOf(text: string): Contender {
  const at = text.indexOf('=');
  return { name: text.slice(0, at), folder: resolve(text.slice(at + 1)), onPages: true };
}

/** Waits for a quiet machine, at most a minute. */
async function quiet(): Promise<number> {
  const idle = async (): Promise<[idle: number, all: number]> => {
    const stat = await readFile('/proc/stat', 'utf8').catch(() => '');
    const ticks = stat.split('\n')[0]?.trim().split(/\s+/).slice(1).map(Number) ?? [];
    return [(ticks[3] ?? 0) + (ticks[4] ?? 0), ticks.reduce((a, b) => a + b, 0)];
  };
  for (let waited = 0; waited < 60; waited++) {
    const [idleBefore, allBefore] = await idle();
    await sleep(1000);
    const [idleAfter, allAfter] = await idle();
    if (allAfter === allBefore || 1 - (idleAfter - idleBefore) / (allAfter - allBefore) < 0.06) break;
  }
  return loadavg()[0] ?? 0;
}

const contenders = [...(await makeContenders()), ...values.also.map(contenderOf)];
const ours = contenders.find(({ name }) => name === OURS)?.folder ?? '';
const browser = await ensureBrowser('chrome');
const results: SessionResult[] = [];
const loads: number[] = [];
/** One session of each, in an order of its own; one that fails is told of and left out. */
async function everybody(list: readonly Contender[], what: string, round: number, turn: number, plan: SessionPlan) {
  for (const contender of shuffled(list, round + turn / 10)) {
    loads.push(await quiet());
    const start = Date.now();
    // Others are here for what they cost at load; what they leave behind is not our business.
    const leak = OWN.includes(contender.name) ? plan.leak : [];
    try {
      results.push(await measure(contender, round, browser.path, { ...plan, leak }));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      console.error(`Round ${round + 1}, ${what}, ${contender.name}: ${message}`);
      continue;
    }
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(`Round ${round + 1} of ${rounds}, ${what}: ${contender.name}, ${seconds} s`);
    await writeFile(rawFile(cache), JSON.stringify(results));
  }
}

const onPages = contenders.filter((contender) => contender.onPages);
for (let round = 0; round < rounds; round++) {
  const turns = values.quick ? TURNS.quick : TURNS.full;
  for (let turn = 1; turn <= turns; turn++)
    await everybody(onPages, `traces ${turn} of ${turns}`, round, turn, TRACED);
  const rest = values.quick ? QUICK : { ...FULL, leak: round < LEAK_ROUNDS ? FULL.leak : [], compilers: round === 1 };
  await everybody(contenders, 'all else', round, 0, rest);
}

const summaries = summarize(results);
const sizes = sizesIn(ours);
const micro = microBenches();
const build = values.build ? await buildTime() : null;
const measured = { summaries, micro, build, weights: weighBuilt(ours, BUDGETS) };
const goals = judge(measured);
const command = `npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`;
const version = results[0]?.version ?? browser.name;
await writeFile(
  join(here, 'RESULTS.md'),
  writeReport({ ...measured, goals, sizes, rounds, browser: version, command, loads }),
);
console.log(
  table([
    ['goal', 'wanted', 'found', ''],
    ...goals.map(({ what, wanted, found, met }) => [
      what,
      wanted,
      found,
      met === null ? 'not measured' : met ? 'met' : 'MISSED',
    ]),
  ]),
);
console.log('Written: tests/bench/RESULTS.md');
// esbuild's watchers would keep us alive.
process.exit(0);

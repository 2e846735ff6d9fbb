import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { staticModules } from '../../build/static-modules';

// npx tsx tests/bench/detection-cold.ts [runs]
//
// What the detector weighs, and what it costs a page that has just loaded: its bundle as the build makes it, read and
// run once in fresh processes. The least of many runs is told beside the median, since other programs only add.

const root = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = Number(process.argv[2] ?? 30);
const PARTS = [
  ['verdict (what every page gets)', 'src/detect/judge.ts', 'judge'],
  ['whole, with times and reasons', 'src/detect/detect.ts', 'detect'],
] as const;

const PROSE =
  'In this film we visit the old harbour and talk with people who have lived there for years – it’s a quiet place. Subscribe for more stories from small towns, and tell us which place we should see next. ';
const PAGES = {
  'no exercise': {
    title: 'A walk through the old harbour of Lisbon – what nobody tells you',
    description: PROSE.repeat(12).slice(0, 2000),
    channel: 'Small Towns',
  },
  'leg raises': {
    title: 'Hanging Leg Raises – 10 min lower abs workout',
    description: `${PROSE.repeat(12).slice(0, 1900)}\n0:00 Warm up\n0:45 Hanging leg raises\n1:30 Flutter kicks\n2:30 Reverse crunches\n`,
    channel: 'Core Club',
    duration: 600,
  },
};

/** Runs in the fresh process; the first script of all costs more than any other, so an empty one goes before. */
const CHILD = `
const vm = require('node:vm');
const [file, name, page] = process.argv.slice(1);
const code = require('node:fs').readFileSync(file, 'utf8');
const facts = JSON.parse(page);
new vm.Script('0').runInThisContext();
performance.now();
const start = performance.now();
new vm.Script(code).runInThisContext();
const loaded = performance.now();
globalThis.detector[name](facts);
console.log(JSON.stringify([loaded - start, performance.now() - loaded]));
`;

const show = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return `${(sorted[sorted.length >> 1] ?? 0).toFixed(2)} (least ${(sorted[0] ?? 0).toFixed(2)}) ms`;
};

const folder = mkdtempSync(join(tmpdir(), 'detection-'));
try {
  for (const [name, entry, call] of PARTS) {
    const make = async (globalName?: string): Promise<Uint8Array> => {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: [entry],
        bundle: true,
        minify: true,
        format: 'iife',
        charset: 'utf8',
        target: ['chrome121', 'firefox140'],
        write: false,
        plugins: [staticModules],
        ...(globalName && { globalName }),
      });
      return outputFiles[0]?.contents ?? new Uint8Array();
    };
    const bytes = await make();
    const squeezed = spawnSync('gzip', ['-9'], { input: bytes }).stdout.length;
    console.log(`${name}: ${squeezed} bytes by gzip -9, ${gzipSync(bytes, { level: 9 }).length} by zlib`);
    const file = join(folder, `${call}.js`);
    writeFileSync(file, `${Buffer.from(await make('detector')).toString()};globalThis.detector=detector`);
    for (const [page, facts] of Object.entries(PAGES)) {
      const times = Array.from({ length: RUNS }, () => {
        const { stdout } = spawnSync(process.execPath, ['-e', CHILD, file, call, JSON.stringify(facts)], {
          encoding: 'utf8',
        });
        return JSON.parse(stdout) as [load: number, run: number];
      });
      console.log(
        `  ${page.padEnd(12)} load ${show(times.map(([load]) => load))}, run ${show(times.map(([, run]) => run))}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

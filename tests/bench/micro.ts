import { performance } from 'node:perf_hooks';
import { detect } from '../../src/detect/detect';
import { readTimestamps } from '../../src/detect/moments';
import { moves } from '../../src/guide/moves';
import type { MoveId } from '../../src/guide/types';
import { shapesAt } from '../../src/ui/figure/render';
import { makeSearch } from '../../src/ui/search';
import { medianOf, quantile } from './stats';

/** What one piece of work costs at 1, 10 and 100 times its input, in milliseconds. */
export interface Growing {
  readonly name: string;
  /** What the input is at 1×. */
  readonly unit: string;
  readonly times: readonly number[];
}

export const SIZES = [1, 10, 100] as const;
/** Each size is measured for about so long, in milliseconds, in batches long enough for the clock. */
const PATIENCE = 250;
const BATCH = 2;

/** Time of one call, in milliseconds: the median over batches, after a warm-up. */
export function timeOf(work: () => unknown): number {
  const run = (count: number): number => {
    const start = performance.now();
    for (let i = 0; i < count; i++) work();
    return performance.now() - start;
  };
  let count = 1;
  // Warms up while it looks for a batch long enough to be measured.
  while (run(count) < BATCH && count < 1 << 20) count *= 2;
  run(count);
  const times: number[] = [];
  for (let spent = 0; spent < PATIENCE || times.length < 5; ) {
    const time = run(count);
    spent += time;
    times.push(time / count);
  }
  return quantile(
    times.sort((a, b) => a - b),
    0.5,
  );
}

/** So often every size is measured in turn: what else the machine does for a moment falls on one of the turns. */
const TURNS = 3;

function grow(name: string, unit: string, work: (size: number) => () => unknown): Growing {
  const works = SIZES.map(work);
  const turns = Array.from({ length: TURNS }, () => works.map(timeOf));
  return { name, unit, times: works.map((_, size) => medianOf(turns.map((turn) => turn[size])) ?? Number.NaN) };
}

/** 200 letters with one name in them: 100 times as much is as long as a description is ever read. */
const PROSE =
  'The quick brown fox sets the table on the veranda while the kettle sings, and somebody does leg raises on the lawn behind the old house where apples fall in the autumn, one after another, all day long. ';
const STAMPS = 'Warm-up\nLeg raises\nFlutter kicks\nPlank\nRest\nCool down'.split('\n');

/** Ten lines, about 190 letters. */
const stampLines = (size: number): string =>
  Array.from({ length: 10 * size }, (_, i) => {
    const at = `${Math.floor(i / 60)}:${String(i % 60).padStart(2, '0')}`;
    return `${at} ${STAMPS[i % STAMPS.length]}`;
  }).join('\n');

const WORDS = 'hip back leg slow press floor belly breath pain knee raise spine rest walk stop'.split(' ');
const questions = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `q${i}`,
    title: `Why does my ${WORDS[i % 15]} ${WORDS[(i * 7) % 15]} ${i}?`,
    text: [Array.from({ length: 60 }, (_, k) => WORDS[(i * 3 + k * k) % 15]).join(' ')],
  }));

const MOVE_IDS = Object.keys(moves) as MoveId[];

/** Frames between the steps that are kept, so that each is solved and drawn anew. */
function drawFrames(count: number): number {
  let letters = 0;
  for (let i = 0; i < count; i++) {
    const move = MOVE_IDS[i % MOVE_IDS.length] ?? 'dead-bug';
    for (const { d } of shapesAt(move, ((i * 0.618) % 1) * 0.99 + 0.001, 'l')) letters += d.length;
  }
  return letters;
}

export function microBenches(): Growing[] {
  return [
    grow('detection, exercise page', 'description of 200 letters', (size) => {
      const facts = { title: 'Core workout at home', description: PROSE.repeat(size) };
      return () => detect(facts);
    }),
    grow('detection, any other page', 'description of 200 letters', (size) => {
      const facts = {
        title: 'Slow roast leg of lamb',
        description: PROSE.replace('leg raises', 'card tricks').repeat(size),
      };
      return () => detect(facts);
    }),
    grow('detection, chapters', '1 chapter', (size) => {
      const chapters = Array.from({ length: size }, (_, i) => ({
        at: i * 30,
        title: `${STAMPS[i % STAMPS.length]} ${i}`,
      }));
      const facts = { title: 'Core workout at home', chapters };
      return () => detect(facts);
    }),
    grow('time stamps', '10 lines', (size) => {
      const text = stampLines(size);
      return () => readTimestamps(text);
    }),
    grow('search, making the index', '10 questions', (size) => {
      const all = questions(10 * size);
      return () => makeSearch(all);
    }),
    grow('search, one query', '10 questions', (size) => {
      const search = makeSearch(questions(10 * size));
      return () => search('my knee clicks');
    }),
    grow('figure, solving and drawing', '1 frame', (size) => () => drawFrames(size)),
  ];
}

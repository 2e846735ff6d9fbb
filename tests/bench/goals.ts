import { join } from 'node:path';
import type { Weight } from '../../build/budgets';
import type { BuildTime } from './build-time';
import { HELLO, LIMIT, NOTHING, OURS, TWIN } from './extensions';
import type { Growing } from './micro';
import type { Figure } from './stats';
import type { Summary } from './summary';

export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly found: string;
  /** Null: not measured in this run. */
  readonly met: boolean | null;
}

const ms = (value: number): string => `${value.toFixed(2)} ms`;
const number = (value: number): string => Math.round(value).toLocaleString('en');

function atMost(
  what: string,
  found: number | undefined,
  limit: number | undefined,
  say: (value: number) => string,
): Goal {
  const known = found !== undefined && limit !== undefined && !Number.isNaN(found);
  return {
    what,
    wanted: limit === undefined ? 'not measured' : `at most ${say(limit)}`,
    found: found === undefined || Number.isNaN(found) ? 'not measured' : say(found),
    met: known ? found <= limit : null,
  };
}

/** What two measurements of nothing lie apart, and at least so much: nothing under it means anything. */
const noise = (a: Figure | undefined, b: Figure | undefined, least: number): number =>
  Math.max(
    least,
    a && b ? Math.abs(a.median - b.median) : 0,
    a ? (a.high - a.low) / 2 : 0,
    b ? (b.high - b.low) / 2 : 0,
  );

export interface Measured {
  readonly summaries: readonly Summary[];
  readonly weights: readonly Weight[];
  readonly micro: readonly Growing[];
  readonly build: BuildTime | null;
}

/** What the bench makes itself; all others were given to it. */
export const OWN: readonly string[] = [NOTHING, TWIN, LIMIT, HELLO, OURS];

/** The goals of the performance issue, against one run. */
export function judge({ summaries, weights, micro, build }: Measured): Goal[] {
  const of = (name: string): Summary | undefined => summaries.find((summary) => summary.name === name);
  const [nothing, twin, limit, hello, ours] = [NOTHING, TWIN, LIMIT, HELLO, OURS].map(of);
  const plain = ours?.pages?.plain;
  const finding = ours?.pages?.finding;
  const limitPlain = limit?.pages?.plain;
  const over = (figure: Figure | undefined, more: number): number | undefined =>
    figure ? figure.median + more : undefined;
  const last = <T>(list: readonly T[] | undefined): T | undefined => list?.at(-1);
  const growth = last(ours?.growth);
  const calm = last(nothing?.growth);
  const calmTwin = last(twin?.growth);
  const worst = Math.max(
    ...micro
      .filter(({ name }) => /^detection|^time/.test(name))
      .map(({ times: [one = 1, , many = 0] }) => many / one),
  );
  return [
    atMost('Script CPU at load, no finding', plain?.load?.median, over(limitPlain?.load, 1), ms),
    atMost(
      'Script CPU in a storm, no finding',
      plain?.storm?.median,
      noise(nothing?.pages?.plain.storm, twin?.pages?.plain.storm, 0.1),
      ms,
    ),
    atMost('Script CPU a navigation, no finding', plain?.navigation?.median, over(limitPlain?.navigation, 0.3), ms),
    atMost('Script CPU in all until the card is up, with a finding', finding?.card?.median, 12, ms),
    ...summaries
      .filter(({ name, pages }) => pages && !OWN.includes(name))
      .map(({ name, pages }) =>
        atMost(
          `The same, beside what ${name} takes to load there`,
          finding?.card?.median,
          pages?.finding.load?.median,
          ms,
        ),
      ),
    ...weights.map((weight) => atMost(`Bytes: ${weight.name}`, weight.size, weight.limit, number)),
    atMost(
      'Popup first paint, over a page with a finding',
      ours?.popup?.median,
      hello?.popup ? hello.popup.median * 1.25 : undefined,
      ms,
    ),
    atMost('Layout shift at load, with a finding', finding?.shift?.high, 0.0005, (value) => value.toFixed(3)),
    atMost('Layout shift over five navigations', ours?.shift?.high, 0.0005, (value) => value.toFixed(3)),
    atMost(
      'Network requests beyond the baseline’s',
      finding && nothing?.pages
        ? Math.max(0, (finding.requests?.high ?? 0) - (nothing.pages.finding.requests?.high ?? 0))
        : undefined,
      0,
      number,
    ),
    atMost(
      `Heap growth over ${growth?.navigations ?? '–'} navigations beyond the baseline’s, machine code left out, kB`,
      growth?.heap && calm?.heap ? growth.heap.median - calm.heap.median : undefined,
      noise(calm?.heap, calmTwin?.heap, 15),
      number,
    ),
    atMost(
      'Nodes left beyond the baseline’s',
      growth?.nodes && calm?.nodes ? Math.max(0, growth.nodes.median - calm.nodes.median) : undefined,
      0,
      number,
    ),
    atMost(
      'Listeners left beyond the baseline’s',
      growth?.listeners && calm?.listeners ? Math.max(0, growth.listeners.median - calm.listeners.median) : undefined,
      0,
      number,
    ),
    atMost(
      'Detection: time at 100× the input, in times of 1×',
      Number.isFinite(worst) ? worst : undefined,
      110,
      number,
    ),
    atMost('Build from clean, seconds of CPU', build?.clean ?? undefined, 2, (value) => value.toFixed(2)),
    atMost('Watch rebuild, seconds', build?.rebuild ?? undefined, 0.2, (value) => value.toFixed(2)),
  ];
}

/** Where the bench keeps every single measurement of its last run. */
export const rawFile = (folder: string): string => join(folder, 'results.json');

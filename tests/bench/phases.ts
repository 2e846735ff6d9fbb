import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchBrowser, Metrics, Tab } from './browser';
import { type BenchWindow, idOf, PAGE_KINDS, type PageKind } from './page/contract';
import { costBetween, markAt, navigationBefore, pageThread, type ScriptCost } from './trace';

/** Elements that a storm adds. */
export const STORM = 5000;
/** Navigations within the page that are traced, and the time between them, in milliseconds. */
export const NAVIGATIONS = 10;
const NAVIGATION_GAP = 350;
/** Navigations of the leak test come as fast as a page can take them. */
const LEAK_GAP = 90;
const WARM_UP = 50;
const SLOW_WARM_UP = 4;
const SLOW_GAP = 1500;

export interface Load {
  /** CPU of all tasks of the page's main thread, milliseconds. */
  readonly task: number;
  readonly heap: number;
  readonly cls: number;
  /** Requests that the page did not make. */
  readonly requests: number;
}

/** Where in a load costs are summed up as well, in milliseconds after the page's first script. */
export const CUTS = [50, 100, 150, 200, 250, 300, 400, 600, 1000, 2000];

export interface Traced {
  readonly load: ScriptCost;
  /** The load's part until a card stood on the page, and when that was, in milliseconds; null: none came. */
  readonly card: { readonly at: number; readonly cost: ScriptCost } | null;
  /** The load's part until each of CUTS. */
  readonly cuts: readonly ScriptCost[];
  readonly storm: ScriptCost;
  /** Of all NAVIGATIONS together. */
  readonly navigations: ScriptCost;
}

/** What the page's process held after so many navigations. */
export interface Held {
  readonly navigations: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export type ByKind<T> = Record<PageKind, T[]>;
export const byKind = <T>(): ByKind<T> => ({ plain: [], finding: [] });

const heapOf = (metrics: Metrics): number => metrics.JSHeapUsedSize ?? Number.NaN;

const navigate = (tab: Tab, from: number, count: number, gap: number, kind: PageKind | 'mixed'): Promise<void> =>
  tab.page.evaluate(
    (first, many, pause, about) => (window as unknown as BenchWindow).bench.navigate(first, many, pause, about),
    from,
    count,
    gap,
    kind,
  );
const storm = (tab: Tab): Promise<void> =>
  tab.page.evaluate((elements) => (window as unknown as BenchWindow).bench.storm(elements), STORM);
const shiftOf = (tab: Tab): Promise<number> => tab.page.evaluate(() => (window as unknown as BenchWindow).bench.cls);

/** A load as it is, without a trace. */
export async function load(bench: BenchBrowser, kind: PageKind, n: number): Promise<Load> {
  bench.server.takeStrangers();
  return bench.inTab(async (tab) => {
    await tab.open(idOf(kind, n));
    const task = ((await tab.metrics()).TaskDuration ?? Number.NaN) * 1000;
    const cls = await shiftOf(tab);
    await tab.collectGarbage();
    return { task, cls, heap: heapOf(await tab.metrics()), requests: bench.server.takeStrangers().length };
  });
}

/** Layout shift over navigations, with room for a card to come and go. Nobody touches anything meanwhile. */
export function shiftOfNavigations(bench: BenchBrowser): Promise<number> {
  return bench.inTab(async (tab) => {
    await tab.open(idOf('plain', 2));
    await navigate(tab, 3, 5, 1600, 'mixed');
    await sleep(1600);
    return shiftOf(tab);
  });
}

/** A load, a storm and some navigations, with script CPU told apart. */
export async function traced(bench: BenchBrowser, kind: PageKind, n: number): Promise<Traced> {
  const events = await bench.trace(() =>
    bench.inTab(async (tab) => {
      await tab.open(idOf(kind, n));
      await tab.mark('bench:loaded');
      await storm(tab);
      await sleep(800);
      await tab.mark('bench:stormed');
      await navigate(tab, n + 1, NAVIGATIONS, NAVIGATION_GAP, kind);
      await sleep(NAVIGATION_GAP);
      await tab.mark('bench:navigated');
    }),
  );
  const thread = pageThread(events);
  if (!thread) throw new Error('The trace holds no page');
  const at = (name: string): number => markAt(events, thread, `bench:${name}`);
  const cost = (from: number, to: number): ScriptCost => costBetween(events, thread, bench.origin, from, to);
  const boot = at('boot');
  const start = navigationBefore(events, thread, boot);
  const shown = at('card');
  return {
    load: cost(start, at('loaded')),
    card: shown < at('loaded') ? { at: (shown - boot) / 1000, cost: cost(start, shown) } : null,
    cuts: CUTS.map((ms) => cost(start, boot + ms * 1000)),
    storm: cost(at('loaded'), at('stormed')),
    navigations: cost(at('stormed'), at('navigated')),
  };
}

/** What is left after navigation upon navigation, findings and none in turn. */
export function leak(bench: BenchBrowser, steps: readonly number[]): Promise<Held[]> {
  return bench.inTab(async (tab) => {
    await tab.open(idOf('plain', 1));
    // The first few fill caches that stay, and make functions that stay.
    await navigate(tab, 2, WARM_UP, LEAK_GAP, 'mixed');
    // Slowly too: on a slow machine no card has come yet, nor what comes with it once.
    await navigate(tab, 2 + WARM_UP, SLOW_WARM_UP, SLOW_GAP, 'mixed');
    const held: Held[] = [];
    let done = 0;
    for (const step of [0, ...steps]) {
      await navigate(tab, 100 + done, step - done, LEAK_GAP, 'mixed');
      done = step;
      // Ends on a page without a finding: what is left then has no reason to be there.
      await navigate(tab, 10_000 + step, 1, LEAK_GAP, 'plain');
      await sleep(4000);
      await tab.collectGarbage();
      const metrics = await tab.metrics();
      held.push({
        navigations: step,
        heap: heapOf(metrics),
        nodes: metrics.Nodes ?? Number.NaN,
        listeners: metrics.JSEventListeners ?? Number.NaN,
      });
    }
    return held;
  });
}

export { PAGE_KINDS };

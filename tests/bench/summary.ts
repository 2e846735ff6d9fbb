import { NOTHING } from './extensions';
import type { PageKind } from './page/contract';
import { CUTS, type Held, type Load, NAVIGATIONS } from './phases';
import type { SessionResult } from './session';
import { type Figure, medianOf, spreadOf } from './stats';
import type { ScriptCost } from './trace';

/** What one contender costs on one kind of page. Milliseconds, kilobytes of 1,000 bytes. */
export interface PageSummary {
  /** Script CPU of the extension on the page's main thread. */
  readonly load: Figure;
  /** The same until a card stood on the page. */
  readonly card: Figure;
  readonly storm: Figure;
  readonly navigation: Figure;
  /** The share of `load` that is compiling. */
  readonly compile: Figure;
  /** Script CPU in the extension's worker, from load to settled. */
  readonly worker: Figure;
  /** CPU of all tasks of the page's main thread, the page's own included. */
  readonly task: Figure;
  readonly heap: Figure;
  readonly shift: Figure;
  readonly requests: Figure;
}

export interface Growth {
  readonly navigations: number;
  readonly heap: Figure;
  readonly nodes: Figure;
  readonly listeners: Figure;
}

export interface Summary {
  readonly name: string;
  readonly pages: Record<PageKind, PageSummary> | null;
  /** Layout shift over five navigations. */
  readonly shift: Figure;
  /** Since the first look of the leak test, by navigations. */
  readonly growth: readonly Growth[];
  /** The same with V8's compilers. */
  readonly growthCompiled: readonly Growth[];
  readonly popup: Figure;
  readonly popupInteractive: Figure;
  readonly popupTab: Figure;
  readonly settings: Figure;
  readonly settingsInteractive: Figure;
}

type Phase = 'load' | 'storm' | 'navigations';

const groundOf = ({ microtasks, listeners }: ScriptCost): number => microtasks + listeners;

/** The baseline's own microtasks and listeners, which every contender's trace holds as well. */
const background = (baseline: readonly SessionResult[], kind: PageKind, phase: Phase): number =>
  medianOf(baseline.flatMap(({ traces }) => traces[kind].map((trace) => groundOf(trace[phase])))) ?? 0;

/** The same by a time of the load, in milliseconds: what it was at the last cut before, so rather too little. */
const backgroundBy = (baseline: readonly SessionResult[], kind: PageKind, at: number): number => {
  const cut = CUTS.findLastIndex((one) => one <= at);
  return (
    medianOf(baseline.flatMap(({ traces }) => traces[kind].flatMap(({ cuts }) => cuts[cut] ?? [])).map(groundOf)) ?? 0
  );
};

const total = (cost: ScriptCost, ground: number): number => cost.script + cost.microtasks + cost.listeners - ground;

function pageSummary(
  sessions: readonly SessionResult[],
  baseline: readonly SessionResult[],
  kind: PageKind,
): PageSummary {
  const loads = sessions.flatMap((session) => session.loads[kind]);
  const traces = sessions.flatMap((session) => session.traces[kind]);
  const script = (phase: Phase, share = 1): Figure => {
    const ground = background(baseline, kind, phase);
    return spreadOf(traces.map((trace) => total(trace[phase], ground) / share));
  };
  const loadFigure = (value: (load: Load) => number): Figure => spreadOf(loads.map(value));
  return {
    load: script('load'),
    card: spreadOf(traces.map(({ card }) => card && total(card.cost, backgroundBy(baseline, kind, card.at)))),
    storm: script('storm'),
    navigation: script('navigations', NAVIGATIONS),
    compile: spreadOf(traces.map(({ load }) => load.compile)),
    worker: spreadOf(traces.map(({ load }) => load.worker)),
    task: loadFigure(({ task }) => task),
    heap: loadFigure(({ heap }) => heap / 1000),
    shift: loadFigure(({ cls }) => cls),
    requests: loadFigure(({ requests }) => requests),
  };
}

function growthOf(tests: readonly (readonly Held[])[]): Growth[] {
  const steps = new Set(tests.flatMap((held) => held.slice(1).map(({ navigations }) => navigations)));
  return [...steps].map((navigations) => {
    const since = (value: 'heap' | 'nodes' | 'listeners', unit = 1): Figure =>
      spreadOf(
        tests.map((held) => {
          const [start] = held;
          const then = held.find((one) => one.navigations === navigations);
          return start && then && (then[value] - start[value]) / unit;
        }),
      );
    return { navigations, heap: since('heap', 1000), nodes: since('nodes'), listeners: since('listeners') };
  });
}

/** One summary a contender, in the order in which they first appear. */
export function summarize(results: readonly SessionResult[]): Summary[] {
  const baseline = results.filter(({ name }) => name === NOTHING);
  return [...new Set(results.map(({ name }) => name))].map((name) => {
    const sessions = results.filter((result) => result.name === name);
    const onPages = sessions.some(({ loads }) => loads.plain.length > 0);
    return {
      name,
      pages: onPages
        ? { plain: pageSummary(sessions, baseline, 'plain'), finding: pageSummary(sessions, baseline, 'finding') }
        : null,
      shift: spreadOf(sessions.map(({ shift }) => shift)),
      growth: growthOf(sessions.map(({ held }) => held)),
      growthCompiled: growthOf(sessions.map(({ heldCompiled }) => heldCompiled)),
      // The first opening of a fresh profile fills caches.
      popup: spreadOf(sessions.flatMap(({ popup }) => popup.slice(1).map(({ first }) => first))),
      popupInteractive: spreadOf(sessions.flatMap(({ popup }) => popup.slice(1).map((paint) => paint.interactive))),
      popupTab: spreadOf(sessions.flatMap(({ popupTab }) => popupTab.slice(1).map(({ first }) => first))),
      settings: spreadOf(sessions.flatMap(({ settings }) => settings.slice(1).map(({ first }) => first))),
      settingsInteractive: spreadOf(
        sessions.flatMap(({ settings }) => settings.slice(1).map((paint) => paint.interactive)),
      ),
    };
  });
}

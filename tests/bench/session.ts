import { setTimeout as sleep } from 'node:timers/promises';
import { type BenchBrowser, launch, NO_COMPILERS } from './browser';
import type { Contender } from './extensions';
import {
  type ByKind,
  byKind,
  type Held,
  type Load,
  leak,
  load,
  PAGE_KINDS,
  shiftOfNavigations,
  type Traced,
  traced,
} from './phases';
import { ownPage, type Paint, toolbarPopup } from './popup';

/** Everything measured of one contender in one browser. */
export interface SessionResult {
  readonly name: string;
  readonly round: number;
  readonly version: string;
  readonly loads: ByKind<Load>;
  readonly traces: ByKind<Traced>;
  readonly shift: number | null;
  /** Of the leak test, without V8's compilers and with them. */
  readonly held: readonly Held[];
  readonly heldCompiled: readonly Held[];
  readonly popup: readonly Paint[];
  readonly popupTab: readonly Paint[];
  readonly settings: readonly Paint[];
}

export interface SessionPlan {
  /** How often each load is repeated, and each trace; without loads no layout shift over navigations either. */
  readonly loads: number;
  readonly traces: number;
  /** Navigations after which the leak test looks; empty: no leak test. */
  readonly leak: readonly number[];
  /** Whether V8's compilers take part in it. */
  readonly compilers: boolean;
  readonly popups: number;
}

/** Long enough for an extension to start its worker and be done with installing, in milliseconds. */
const INSTALLED = 2500;

/** A browser in which only the contender is at work. */
async function withContender<T>(
  { folder }: Contender,
  executablePath: string,
  flags: readonly string[],
  work: (bench: BenchBrowser) => Promise<T>,
): Promise<T> {
  const bench = await launch(executablePath, flags);
  try {
    if (folder !== null) await bench.install(folder);
    await sleep(INSTALLED);
    for (const page of (await bench.browser.pages()).slice(1)) await page.close();
    return await work(bench);
  } finally {
    await bench.close();
  }
}

export async function measure(
  contender: Contender,
  round: number,
  executablePath: string,
  plan: SessionPlan,
): Promise<SessionResult> {
  const held =
    contender.onPages && plan.leak.length > 0
      ? await withContender(contender, executablePath, plan.compilers ? [] : NO_COMPILERS, (bench) =>
          leak(bench, plan.leak),
        )
      : [];
  return withContender(contender, executablePath, [], async (bench) => {
    const loads = byKind<Load>();
    const traces = byKind<Traced>();
    let shift: number | null = null;
    if (contender.onPages) {
      // Fills the browser's caches, for everybody alike; dropped.
      for (const kind of PAGE_KINDS) await load(bench, kind, 0);
      for (let i = 0; i < plan.loads; i++) {
        for (const kind of PAGE_KINDS) loads[kind].push(await load(bench, kind, 10 + i));
      }
      for (let i = 0; i < plan.traces; i++) {
        for (const kind of PAGE_KINDS) traces[kind].push(await traced(bench, kind, 20 + 20 * i));
      }
      if (plan.loads > 0) shift = await shiftOfNavigations(bench);
    }
    const has = async (file: string): Promise<boolean> =>
      plan.popups > 0 && contender.folder !== null && (await hasFile(contender.folder, file));
    const [hasPopup, hasSettings] = [await has('popup.html'), await has('options.html')];
    return {
      name: contender.name,
      round,
      version: bench.version,
      loads,
      traces,
      shift,
      held: plan.compilers ? [] : held,
      heldCompiled: plan.compilers ? held : [],
      popup: hasPopup ? await toolbarPopup(bench, plan.popups) : [],
      popupTab: hasPopup ? await ownPage(bench, 'popup.html', plan.popups) : [],
      settings: hasSettings ? await ownPage(bench, 'options.html', plan.popups) : [],
    };
  });
}

async function hasFile(folder: string, name: string): Promise<boolean> {
  const { access } = await import('node:fs/promises');
  return access(`${folder}/${name}`).then(
    () => true,
    () => false,
  );
}

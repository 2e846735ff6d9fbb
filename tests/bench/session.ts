import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from './browser';
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
  readonly held: readonly Held[];
  readonly popup: readonly Paint[];
  readonly popupTab: readonly Paint[];
  readonly settings: readonly Paint[];
}

export interface SessionPlan {
  /** How often each load is repeated, and each trace. */
  readonly loads: number;
  readonly traces: number;
  /** Navigations after which the leak test looks; empty: no leak test. */
  readonly leak: readonly number[];
  readonly popups: number;
}

/** Long enough for an extension to start its worker and be done with installing, in milliseconds. */
const INSTALLED = 2500;

export async function measure(
  contender: Contender,
  round: number,
  executablePath: string,
  plan: SessionPlan,
): Promise<SessionResult> {
  const bench = await launch(executablePath);
  try {
    if (contender.folder !== null) await bench.install(contender.folder);
    await sleep(INSTALLED);
    for (const page of (await bench.browser.pages()).slice(1)) await page.close();
    const loads = byKind<Load>();
    const traces = byKind<Traced>();
    let shift: number | null = null;
    let held: Held[] = [];
    if (contender.onPages) {
      // Fills the browser's caches, for everybody alike; dropped.
      for (const kind of PAGE_KINDS) await load(bench, kind, 0);
      for (let i = 0; i < plan.loads; i++) {
        for (const kind of PAGE_KINDS) loads[kind].push(await load(bench, kind, 10 + i));
      }
      for (let i = 0; i < plan.traces; i++) {
        for (const kind of PAGE_KINDS) traces[kind].push(await traced(bench, kind, 20 + 20 * i));
      }
      shift = await shiftOfNavigations(bench);
      if (plan.leak.length > 0) held = await leak(bench, plan.leak);
    }
    const hasPopup = contender.folder !== null && (await hasFile(contender.folder, 'popup.html'));
    const hasSettings = contender.folder !== null && (await hasFile(contender.folder, 'options.html'));
    return {
      name: contender.name,
      round,
      version: bench.version,
      loads,
      traces,
      shift,
      held,
      popup: hasPopup ? await toolbarPopup(bench, plan.popups) : [],
      popupTab: hasPopup ? await ownPage(bench, 'popup.html', plan.popups) : [],
      settings: hasSettings ? await ownPage(bench, 'options.html', plan.popups) : [],
    };
  } finally {
    await bench.close();
  }
}

async function hasFile(folder: string, name: string): Promise<boolean> {
  const { access } = await import('node:fs/promises');
  return access(`${folder}/${name}`).then(
    () => true,
    () => false,
  );
}

import { browser } from './browser';
import type { PageWorld } from './world';

/** Runs in the page's isolated world, sent there as text: it may use nothing of this file. */
function decideAgain(): void {
  const { quietBackPage: page } = globalThis as PageWorld;
  const visit = page?.visit();
  if (page && visit && !visit.life.signal.aborted && (visit.shown || visit.finding.level !== 'none')) {
    void page.show(visit);
  }
}

/**
 * Tells every open page but the asker's own tab, which has its answer, that what the person wants has changed.
 * Pages without our script do not hear it.
 * @param own the tab that the change came from; undefined when it came from none
 */
export async function tellPages(own: number | undefined): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id: tabId, discarded }) => {
      if (tabId === undefined || tabId === own || discarded) return;
      const target = { tabId, allFrames: true };
      await browser.scripting.executeScript({ target, func: decideAgain }).catch(() => undefined);
    }),
  );
}

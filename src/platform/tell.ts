import { browser, type Runtime } from './browser';
import type { PageWorld } from './world';

/** Runs in the page's isolated world, sent there as text: it may use nothing of this file. */
function decideAgain(): void {
  // A page that has only been glanced at shows nothing.
  const { quietBackPage: page } = globalThis as PageWorld;
  const visit = page?.visit();
  if (page && visit && !visit.life.signal.aborted && (visit.shown || visit.finding.level !== 'none')) {
    void page.show(visit);
  }
}

/** The same. */
const isOurs = (): boolean => 'quietBackPage' in globalThis;

/** The same. */
function heed(): void {
  (globalThis as PageWorld).quietBackHeed?.();
}

/**
 * Tells every open page but the asker, which has its answer, that what the person wants has changed. Pages without our
 * script do not hear it.
 * @param asker where the change came from; no page where it has no tab
 */
export async function tellPages(asker: Runtime.MessageSender): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id: tabId, discarded }) => {
      if (tabId === undefined || discarded) return;
      const target = { tabId, allFrames: true };
      if (tabId !== asker.tab?.id) {
        await browser.scripting.executeScript({ target, func: decideAgain }).catch(() => undefined);
        return;
      }
      // A player in a frame of the asker's page has a visit of its own.
      const frames = await browser.scripting.executeScript({ target, func: isOurs }).catch(() => []);
      const frameIds = frames
        .filter(({ frameId, result }) => result === true && frameId !== asker.frameId)
        .map(({ frameId }) => frameId);
      if (frameIds.length === 0) return;
      await browser.scripting
        .executeScript({ target: { tabId, frameIds }, func: decideAgain })
        .catch(() => undefined);
    }),
  );
}

/** Tells the players in a tab's frames that the page around them knows something else now. */
export async function tellPlayers(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, func: heed }).catch(() => undefined);
}

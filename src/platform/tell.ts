import { browser } from './browser';

/**
 * Tells every open page but the asker's own tab, which has its answer, that what the person wants has changed.
 * Pages without our script do not hear it.
 * @param own the tab that the change came from; undefined when it came from none
 */
export async function tellPages(own: number | undefined): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || id === own || discarded) return;
      await browser.tabs.sendMessage(id, { quietBack: 'decideAgain', ask: null }).catch(() => undefined);
    }),
  );
}

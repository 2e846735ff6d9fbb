import { browser } from './browser';
import type { BackgroundMessages, PageMessages } from './messages';

/** Asks the background from one of our own pages. Rejects only when the extension itself is shutting down. */
export async function ask<K extends keyof BackgroundMessages>(
  name: K,
  question: BackgroundMessages[K]['ask'],
): Promise<BackgroundMessages[K]['answer']> {
  return (await browser.runtime.sendMessage({ quietBack: name, ask: question })) as BackgroundMessages[K]['answer'];
}

/** How long a page may take to answer, in milliseconds, before the popup goes on without it. */
export const PAGE_PATIENCE = 1500;

/**
 * Asks the content script in a tab's top frame.
 * @returns null when there is none, when the tab was closed meanwhile, or when the page does not answer in
 * PAGE_PATIENCE milliseconds.
 */
export async function askPage<K extends keyof PageMessages>(
  tabId: number,
  name: K,
  question: PageMessages[K]['ask'],
): Promise<PageMessages[K]['answer'] | null> {
  const tooLate = new Promise<null>((resolve) => setTimeout(resolve, PAGE_PATIENCE, null));
  const answer = browser.tabs
    .sendMessage(tabId, { quietBack: name, ask: question }, { frameId: 0 })
    .catch(() => null) as Promise<PageMessages[K]['answer'] | null>;
  return (await Promise.race([answer, tooLate])) ?? null;
}

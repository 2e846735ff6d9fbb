/**
 * Runs inside the extension, in its service worker or one of its pages: bundled to one string, as only the
 * extension may ask its content script and open the closed shadow root of its card.
 */
import { askPage } from '../../src/platform/ask';
import type { PageReport } from '../../src/platform/messages';
import { browser } from '../../src/platform/native';

export interface CardSeen {
  readonly title: string;
  readonly why: string;
  /** In the card's order: title and text. */
  readonly tips: readonly string[];
}

export interface PageSeen {
  /** Null where the extension does not read the page. */
  readonly report: PageReport | null;
  readonly card: CardSeen | null;
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for the card in the active tab, then opens it and reads it. */
export async function look(patience: number): Promise<PageSeen> {
  const [tab] = await browser.tabs.query({ active: true });
  const tabId = tab?.id;
  if (tabId === undefined) return { report: null, card: null };
  const end = Date.now() + patience;
  let report: PageReport | null = null;
  while (report?.card !== 'shown' && Date.now() < end) {
    await later(200);
    report = await askPage(tabId, 'report', null);
  }
  if (report?.card !== 'shown') return { report, card: null };
  const [read] = await browser.scripting.executeScript({ target: { tabId }, func: readCard });
  return { report, card: (read?.result ?? null) as CardSeen | null };
}

/** Sent into the page as text, so it uses nothing from outside. */
async function readCard(): Promise<CardSeen | null> {
  type Root = ParentNode | null | undefined;
  const { dom } = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(of: Element): Root } } }).chrome ?? {};
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
  for (const element of document.querySelectorAll('*')) {
    const root = dom
      ? element instanceof HTMLElement && dom.openOrClosedShadowRoot(element)
      : (element as { openOrClosedShadowRoot?: Root }).openOrClosedShadowRoot;
    if (!root || root.querySelector('[data-qb]') === null) continue;
    const text = (selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';
    // The way to its evidence ends a tip, and is none of its words.
    const tipNow = (): string =>
      `${text('h3')}: ${root.querySelector('h3 + p')?.firstChild?.textContent?.trim() ?? ''}`;
    // A chip, one line or a quiet note: its first button opens the card, once the rest of it has come.
    if (!text('h3')) root.querySelector<HTMLElement>('button:not([aria-label])')?.click();
    for (let waited = 0; waited < 30 && !text('h3'); waited++) await pause();
    const tips: string[] = [];
    for (let tip = tipNow(); text('h3') && !tips.includes(tip); tip = tipNow()) {
      tips.push(tip);
      [...root.querySelectorAll<HTMLElement>('.pager button')].at(-1)?.click();
      // The second tip waits for the rest of the card, which comes when it is first asked for.
      for (let waited = 0; waited < 30 && tipNow() === tip; waited++) await pause();
    }
    return { title: text('h2') || text('button'), why: text('.why'), tips };
  }
  return null;
}

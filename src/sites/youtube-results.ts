/** A video in a list: search results, home, related. */
export interface ResultCard {
  readonly card: Element;
  /** The element that holds the title's words; a mark goes behind them. */
  readonly title: HTMLElement;
}

/** Cards of all lists, desktop and phone, older and newer (maze-utils thumbnail-selectors.ts:4 and :6). */
const CARDS = [
  'ytd-rich-item-renderer',
  'ytd-video-renderer',
  'ytd-compact-video-renderer',
  'ytd-grid-video-renderer',
  'yt-lockup-view-model',
  'ytm-video-with-context-renderer',
  'ytm-compact-video-renderer',
].join(',');

/** The title inside a card; both spellings of the newer class are in use (DeArrow videoBranding.ts:271). */
const TITLES = [
  '#video-title',
  '.yt-lockup-metadata-view-model__title',
  '.yt-lockup-metadata-view-model-wiz__title',
  '.media-item-headline',
].join(',');

/** The cards on the page, in its order, at most `most`. */
export function readResults(doc: Document, most: number): ResultCard[] {
  const cards: ResultCard[] = [];
  for (const card of doc.querySelectorAll(CARDS)) {
    // A rich item may hold a lockup: the inner one is the card.
    if (card.querySelector(CARDS)) continue;
    const title = card.querySelector<HTMLElement>(TITLES);
    if (title) cards.push({ card, title });
    if (cards.length >= most) break;
  }
  return cards;
}

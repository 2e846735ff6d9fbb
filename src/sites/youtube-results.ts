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

/**
 * The cards of the list that is shown, at most `most`: the last ones, since lists grow at their end. YouTube keeps the
 * pages that one came from beside it, `hidden`, each with a list of its own.
 */
export function readResults(doc: Document, most: number): ResultCard[] {
  const cards: ResultCard[] = [];
  const all = doc.querySelectorAll(CARDS);
  for (let i = all.length - 1; i >= 0 && cards.length < most; i--) {
    const card = all[i];
    // A rich item may hold a lockup: the inner one is the card.
    if (!card || card.querySelector(CARDS) || card.closest('[hidden]')) continue;
    const title = card.querySelector<HTMLElement>(TITLES);
    if (title) cards.push({ card, title });
  }
  return cards;
}

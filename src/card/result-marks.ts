import type { ResultCard } from '../sites/youtube-results';
import * as words from '../ui/words/en';
import { makeMark } from './mark-svg';

interface ResultPorts {
  readonly doc: Document;
  readonly win: Window;
  read(doc: Document, most: number): ResultCard[];
  isNamed(title: string): boolean;
  /** Events on `document` after which a list may have changed. */
  readonly events: readonly string[];
}

/** Cards looked at in one go, and milliseconds between goes: a list that scrolls for ever must not cost for ever. */
const MOST = 120;
const PAUSE = 400;

/**
 * Puts a small mark behind the titles of results that name a leg raise. Looks when the page says that a list
 * changed and, while the person scrolls, at most every PAUSE milliseconds; no observer, nothing while idle.
 */
export function markResults({ doc, win, read, isNamed, events }: ResultPorts): void {
  /** Titles as they were judged, and their mark: lists reuse their cards for other videos. */
  const judged = new WeakMap<Element, { title: string; mark: HTMLElement | null }>();
  let timer = 0;

  const makeHost = (): HTMLElement => {
    const host = doc.createElement('span');
    host.style.cssText =
      'all:initial!important;color:inherit!important;display:inline-block!important;margin-inline-start:.35em!important';
    const root = host.attachShadow({ mode: 'closed' });
    const svg = makeMark(doc, 14);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', words.card.resultMark);
    const name = doc.createElementNS(svg.namespaceURI, 'title');
    name.textContent = words.card.resultMark;
    svg.prepend(name);
    root.append(svg);
    return host;
  };
  const look = (): void => {
    timer = 0;
    for (const { card, title } of read(doc, MOST)) {
      const text = (title.textContent ?? '').trim();
      const known = judged.get(card);
      if (known?.title === text && (known.mark === null || known.mark.isConnected)) continue;
      known?.mark?.remove();
      const mark = text !== '' && isNamed(text) ? makeHost() : null;
      if (mark) title.append(mark);
      judged.set(card, { title: text, mark });
    }
  };
  const soon = (): void => {
    if (timer === 0) timer = win.setTimeout(look, PAUSE);
  };
  for (const type of events) doc.addEventListener(type, soon, { passive: true });
  win.addEventListener('scroll', soon, { passive: true, capture: true });
  look();
  soon();
}

import type { ExerciseId } from '../guide/types';
import type { CardRequest } from './handoff';
import { headings as headingWords } from './heading-guide.static';
import { makeMark } from './mark-svg';

/** What the card lends to the tips beside headings. */
export interface HeadingContext {
  readonly doc: Document;
  readonly theme: 'light' | 'dark';
  readonly names: CardRequest['names'];
  onOpen(exercise: ExerciseId): void;
}

export type StartHeadings = (context: HeadingContext, signal: AbortSignal) => Promise<void>;
export interface HeadingGlobal {
  quietBack_headings?: StartHeadings;
}

/** An article with more of them is a list of exercises: the card is enough after these. */
const MOST_TIPS = 8;
const MOST_HEADINGS = 80;
/** Parts of a page that are not the article. */
const ASIDE = 'nav, aside, footer, [role="navigation"], [role="complementary"]';
const STYLE = `:host{all:initial}
button{all:unset;display:inline-flex;align-items:center;gap:6px;box-sizing:border-box;height:28px;padding:0 10px 0 7px;border-radius:14px;vertical-align:middle;white-space:nowrap;cursor:pointer;
font:600 13px/18px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:#434d48;background:#e9eae5}
button.dark{color:#c1c8c3;background:#272b29}
button.small{width:28px;padding:0;justify-content:center}
button.small span{display:none}
button:hover{text-decoration:underline;text-underline-offset:.2em}
button:focus-visible{outline:2px solid currentColor;outline-offset:2px}
@media print{:host{display:none!important}}
@media (forced-colors:active){button{border:1px solid ButtonText}}`;

/**
 * A small tip beside each heading that names an exercise of the family. It goes at the end of the heading's own
 * line, and shrinks to its sign where the line has no room: the article does not move.
 */
const startHeadings: StartHeadings = async ({ doc, theme, names, onOpen }, signal) => {
  const headings = [...doc.querySelectorAll<HTMLElement>('h2, h3, h4')]
    .slice(0, MOST_HEADINGS)
    .filter((heading) => !heading.closest(ASIDE));
  const named = await names(headings.map((heading) => heading.textContent ?? ''));
  if (signal.aborted) return;
  const places: { heading: HTMLElement; exercise: ExerciseId; room: number }[] = [];
  headings.forEach((heading, i) => {
    const exercise = named[i];
    if (exercise && places.length < MOST_TIPS) places.push({ heading, exercise, room: roomIn(heading) });
  });
  for (const { heading, exercise, room } of places) {
    const host = doc.createElement('span');
    host.style.cssText =
      'all:initial!important;display:inline-block!important;margin-inline-start:10px!important;vertical-align:middle!important';
    const root = host.attachShadow({ mode: 'closed' });
    const style = doc.createElement('style');
    style.textContent = STYLE;
    const button = doc.createElement('button');
    button.type = 'button';
    button.className = theme;
    const text = doc.createElement('span');
    const { tip, name } = headingWords[exercise];
    text.textContent = tip;
    const mark = makeMark(doc, 16);
    mark.setAttribute('aria-hidden', 'true');
    button.append(mark, text);
    button.setAttribute('aria-label', name);
    button.title = name;
    button.addEventListener('click', () => onOpen(exercise));
    for (const type of ['click', 'keydown', 'keyup', 'keypress']) {
      button.addEventListener(type, (event) => event.stopPropagation());
    }
    // Room for a letter of 13 px is about 7 px; better small than a heading that breaks.
    button.classList.toggle('small', room < tip.length * 7.4 + 60);
    root.append(style, button);
    if (room >= 44) heading.append(host);
    signal.addEventListener('abort', () => host.remove());
  }
};

/** Px left on the last line of a heading. */
function roomIn(heading: HTMLElement): number {
  const range = heading.ownerDocument.createRange();
  range.selectNodeContents(heading);
  const last = [...range.getClientRects()].at(-1);
  return last ? heading.getBoundingClientRect().right - last.right : 0;
}

(globalThis as HeadingGlobal).quietBack_headings = startHeadings;

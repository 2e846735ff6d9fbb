import type { Anchor } from '../sites/types';

export interface Place {
  readonly anchor: Anchor;
  readonly element: Element;
}

/** The first anchor that is on the page and drawn; null when there is none. */
export function findPlace(doc: Document, anchors: readonly Anchor[]): Place | null {
  for (const anchor of anchors) {
    for (const element of doc.querySelectorAll(anchor.selector)) {
      // Reads styles where a box would need the whole page laid out.
      if (element.checkVisibility()) return { anchor, element };
    }
  }
  return null;
}

/** Width that a card will have at a place, in px. */
export function widthOf({ anchor, element }: Place): number {
  const column = anchor.put === 'first-inside' ? element : (element.parentElement ?? element);
  const { paddingLeft, paddingRight } = getComputedStyle(column);
  return column.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}

/** Puts the host where the anchor says, if it is not there already. */
export function putHost(host: HTMLElement, { anchor, element }: Place): void {
  if (anchor.put === 'first-inside') {
    if (element.firstChild !== host) element.prepend(host);
  } else if (anchor.put === 'before') {
    if (element.previousSibling !== host) element.before(host);
  } else if (element.nextSibling !== host) element.after(host);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';
const CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];
/** Room between a floating card and the edge of the window, in px. */
export const CORNER_GAP = 16;
/** Players keep their controls along the lower edge: this share of a video's height is theirs. */
const CONTROLS_SHARE = 0.25;

/**
 * The corner for something that floats. It keeps clear of the video where one corner does, and of the video's
 * controls in any case that leaves a corner free.
 * @param view size of the window, px
 * @param size size of what floats, px
 * @param video the video's box in the window, px; null when there is none
 */
export function cornerFor(
  view: { width: number; height: number },
  size: { width: number; height: number },
  video: Box | null,
): Corner {
  if (video === null) return 'bottom-right';
  // Written out: spreading a DOMRect copies nothing.
  const { left, right, top, bottom } = video;
  const controls = { left, right, bottom, top: bottom - (bottom - top) * CONTROLS_SHARE };
  const clear = (of: Box): Corner | undefined =>
    CORNERS.find((corner) => overlap(boxAt(corner, view, size), of) === 0);
  // Where every corner meets the controls, the one that hides least of them; at the top if none is better.
  const [best = 'top-right'] = [...CORNERS]
    .reverse()
    .sort((a, b) => overlap(boxAt(a, view, size), controls) - overlap(boxAt(b, view, size), controls));
  return clear(video) ?? clear(controls) ?? best;
}

function boxAt(
  corner: Corner,
  view: { width: number; height: number },
  size: { width: number; height: number },
): Box {
  const left = corner.endsWith('left') ? CORNER_GAP : view.width - CORNER_GAP - size.width;
  const top = corner.startsWith('top') ? CORNER_GAP : view.height - CORNER_GAP - size.height;
  return { left, top, right: left + size.width, bottom: top + size.height };
}

/** Room that a card beside a video needs at least, px: less, and its words break. */
const LEAST_WIDTH = 320;
/** A video narrower than this is a preview or a leftover, px. */
const LEAST_VIDEO = 120;

/** The box around several. */
export function around(first: Box, ...others: readonly Box[]): Box {
  return others.reduce<Box>(
    (all, { left, top, right, bottom }) => ({
      left: Math.min(all.left, left),
      top: Math.min(all.top, top),
      right: Math.max(all.right, right),
      bottom: Math.max(all.bottom, bottom),
    }),
    first,
  );
}

/**
 * Places beside a video for something that floats, most to least preferred: right of it, left of it, below it. Empty
 * where none of them has room, and where there is no video to be seen.
 * @param player the video with its captions and controls, as a box in the window, px
 */
export function besidePlaces(
  view: { width: number; height: number },
  size: { width: number; height: number },
  player: Box,
): Box[] {
  const { left, top, right, bottom } = player;
  if (right - left < LEAST_VIDEO || bottom <= top) return [];
  const places: Box[] = [];
  const add = (x: number, y: number, width: number): void => {
    places.push({ left: x, top: y, right: x + width, bottom: y + size.height });
  };
  // As it scrolls away, the card stays in the window.
  const last = view.height - CORNER_GAP - size.height;
  const y = Math.max(CORNER_GAP, Math.min(top, last));
  const [roomLeft, roomRight] = [left - 2 * CORNER_GAP, view.width - right - 2 * CORNER_GAP];
  if (roomRight >= LEAST_WIDTH) add(right + CORNER_GAP, y, Math.min(size.width, roomRight));
  if (roomLeft >= LEAST_WIDTH) {
    const width = Math.min(size.width, roomLeft);
    add(left - CORNER_GAP - width, y, width);
  }
  const under = Math.max(CORNER_GAP, bottom + CORNER_GAP);
  if (under <= last) add(Math.max(CORNER_GAP, left), under, Math.min(size.width, view.width - 2 * CORNER_GAP));
  return places;
}

/** Px² that two boxes share. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

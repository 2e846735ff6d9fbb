import type { Site } from '../sites/types';
import { around, type Box, besidePlaces, CORNER_GAP, cornerFor } from './place';

/** Sizes a floating card is placed by, px: the closed chip and the open card. */
const CHIP = { width: 320, height: 48 };
const OPEN = { width: 360, height: 520 };
/** What a card that nobody opened must not cover. Links may be anywhere on a page that we do not know. */
const CONTROLS = 'button, input, select, textarea, [role="button"], [role="slider"], [role="tab"]';

/** Where a floating card stands, as styles of its host. */
export interface FloatingPlace {
  readonly beside: boolean;
  readonly rules: Readonly<Record<string, string>>;
}

interface FloatPorts {
  readonly site: Site;
  readonly doc: Document;
  readonly win: Window;
  readonly host: HTMLElement;
}

/** The video, or the frame that it plays in. */
const videoOf = (site: Site, doc: Document): Element | null => site.video(doc) ?? site.videoFrame?.(doc) ?? null;

/** The place for a card that found no anchor: beside the video where there is room, else in a corner. */
export function floatingPlace({ site, doc, win, host }: FloatPorts, open: boolean): FloatingPlace {
  const size = open ? OPEN : CHIP;
  const view = { width: win.innerWidth, height: win.innerHeight };
  const box = videoOf(site, doc)?.getBoundingClientRect() ?? null;
  const top = { position: 'fixed', 'z-index': '2147483646' };
  if (box && site.kind === 'video') {
    const others = [site.player(doc), site.captions(doc)].flatMap((one) => one?.getBoundingClientRect() ?? []);
    const drawn = others.filter(({ width, height }) => width > 0 && height > 0);
    const free = besidePlaces(view, size, around(box, ...drawn)).find((one) => open || !coversControls(one));
    if (free) {
      const width = free.right - free.left;
      return {
        beside: true,
        rules: {
          ...top,
          left: `${free.left}px`,
          top: `${free.top}px`,
          '--qb-wide': `${width}px`,
          '--qb-tall': `${view.height - free.top - CORNER_GAP}px`,
        },
      };
    }
  }
  const [vertical = 'bottom', side = 'right'] = cornerFor(view, size, box).split('-');
  return { beside: false, rules: { ...top, [vertical]: `${CORNER_GAP}px`, [side]: `${CORNER_GAP}px` } };

  /** Looks at a few points of the box: what stands there, under the card or not. */
  function coversControls({ left, top: y, right, bottom }: Box): boolean {
    return [left + 4, (left + right) / 2, right - 4].some((x) =>
      doc
        .elementsFromPoint(x, (y + bottom) / 2)
        .some((element) => element !== host && element.closest(CONTROLS) !== null),
    );
  }
}

/** Calls `onMove`, at most once a frame, whenever the video may be somewhere else, until the signal aborts. */
export function followVideo({ site, doc, win }: FloatPorts, onMove: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = (): void => {
    frame ||= win.requestAnimationFrame(() => {
      frame = 0;
      onMove();
    });
  };
  // In capture: pages scroll in boxes of their own.
  win.addEventListener('scroll', soon, { signal, passive: true, capture: true });
  const observer = new ResizeObserver(soon);
  // The page's own size tells of what came or went above the video.
  for (const element of [videoOf(site, doc), site.player(doc), doc.body]) if (element) observer.observe(element);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    win.cancelAnimationFrame(frame);
  });
}

import { shareOf } from '../ui/share-of';

/** Px that the time line has, in a card of so many. */
export const lineWidth = (card: number): number => card - 32;

/** Seconds; null: a stream without an end, or no video; undefined: not known yet. */
export function durationOf(video: HTMLVideoElement | null): number | null | undefined {
  if (!video) return null;
  if (!(video.duration > 0)) return undefined;
  return Number.isFinite(video.duration) ? video.duration : null;
}

interface Followed {
  readonly video: HTMLVideoElement;
  /** As the line was drawn with it. */
  readonly duration: number | null | undefined;
  /** Of the line, px. */
  readonly width: number;
  /** The line, once it is there. */
  line(): HTMLElement | null;
  /** The video may have another length. */
  onMeasure(): void;
}

/** Has the head of a time line follow its video, until the signal aborts. */
export function followTime({ video, duration, width, line, onMeasure }: Followed, signal: AbortSignal): void {
  const on = (types: readonly string[], update: () => void): void => {
    for (const type of types) video.addEventListener(type, update, { signal, passive: true });
  };
  on(['durationchange', 'emptied'], onMeasure);
  // A line without a length has no head.
  if (!duration) return;
  let shown = -1;
  // Several times a second for hours: one style of one element, and only when it moves by a pixel.
  on(['timeupdate', 'seeked'], () => {
    const at = Math.round((video.currentTime / duration) * width);
    if (at !== shown) line()?.style.setProperty('--at', shareOf(at / width));
    shown = at;
  });
}

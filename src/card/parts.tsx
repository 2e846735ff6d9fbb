import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../ui/icons';
import { shareOf, Timeline, type TimelineMoment } from '../ui/timeline';
import * as words from '../ui/words/en';

/** The card's first line: who speaks, and what one can do. */
export function Header({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <header>
      <span class="brand">
        <Mark />
        {words.name}
      </span>
      {children}
    </header>
  );
}

/**
 * More rules for the card. Firefox holds a style that is empty at first, or whose text comes as a node, to the rules of
 * the page, which may allow none; one that comes whole from an extension's script is the extension's.
 */
export function Styles({ rules }: { rules: string }): JSX.Element {
  return (
    <div
      hidden
      ref={(box) => {
        if (!box || box.firstChild) return;
        const style = box.ownerDocument.createElement('style');
        style.textContent = rules;
        box.append(style);
      }}
    />
  );
}

/** A video that plays in a frame, out of the page's reach: it can be told, and nobody tells its length. */
export interface FarVideo {
  seek(seconds: number): void;
  pause(): void;
}

interface LiveTimelineProps {
  readonly video: HTMLVideoElement | null;
  readonly far: FarVideo | null;
  readonly moments: readonly TimelineMoment[];
  /** px */
  readonly width: number;
}

/** Seconds; null: a stream without an end, or no video; undefined: not known yet. */
function durationOf(video: HTMLVideoElement | null): number | null | undefined {
  if (!video) return null;
  if (!(video.duration > 0)) return undefined;
  return Number.isFinite(video.duration) ? video.duration : null;
}

/** How far the line goes past the last moment where the video's length is not known, as a factor. */
const PAST_LAST = 1.15;
const lastOf = (moments: readonly TimelineMoment[]): number => moments.at(-1)?.at ?? 0;

/** The time line under the figure, following the page's video; a jump plays from there. */
export function LiveTimeline({ video, far, moments, width }: LiveTimelineProps): JSX.Element {
  // Without a moment there is nothing to follow the video for.
  const followed = moments.length > 0 ? video : null;
  const [duration, setDuration] = useState(() => durationOf(followed));
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!followed) return undefined;
    const stop = new AbortController();
    const on = (types: readonly string[], update: () => void): void => {
      for (const type of types) followed.addEventListener(type, update, { signal: stop.signal, passive: true });
    };
    const measure = (): void => setDuration(durationOf(followed));
    on(['durationchange', 'emptied'], measure);
    measure();
    let shown = -1;
    // Several times a second for hours: one style of one element, and only when it moves by a pixel.
    on(['timeupdate', 'seeked'], () => {
      const at = Math.round((followed.currentTime / (duration ?? 1)) * width);
      if (at !== shown) line.current?.style.setProperty('--at', shareOf(at / width));
      shown = at;
    });
    return () => stop.abort();
  }, [followed, duration, width]);
  return (
    <Timeline
      line={line}
      moments={moments}
      duration={!video && far ? lastOf(moments) * PAST_LAST : duration}
      position={duration ? (followed?.currentTime ?? null) : null}
      width={width}
      label={words.card.moments}
      goTo={words.card.goTo}
      onSeek={(seconds) => {
        if (video) video.currentTime = seconds;
        else far?.seek(seconds);
      }}
    />
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../ui/icons';
import { Timeline, type TimelineMoment } from '../ui/timeline';
import * as words from '../ui/words/en';
import { durationOf, followTime } from './time-line';

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
    const onMeasure = (): void => setDuration(durationOf(followed));
    followTime({ video: followed, duration, width, line: () => line.current, onMeasure }, stop.signal);
    onMeasure();
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

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../ui/icons';
import { Timeline, type TimelineMoment } from '../ui/timeline';
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

interface Clock {
  /** Seconds; null: nobody knows. */
  readonly position: number | null;
  /** Seconds; null: a stream without an end, or no video; undefined: not known yet. */
  readonly duration: number | null | undefined;
}

/** Where the video is and how long it lasts, no finer than a line of that many px shows. */
function useClock(video: HTMLVideoElement | null, width: number): Clock {
  const read = (): Clock => {
    if (!video) return { position: null, duration: null };
    const { currentTime, duration } = video;
    if (!(duration > 0)) return { position: null, duration: undefined };
    if (!Number.isFinite(duration)) return { position: null, duration: null };
    const step = Math.max(1, duration / width);
    return { position: Math.floor(currentTime / step) * step, duration };
  };
  const [clock, setClock] = useState(read);
  useEffect(() => {
    if (!video) return undefined;
    const stop = new AbortController();
    const update = (): void =>
      setClock((old) => {
        const now = read();
        return now.position === old.position && now.duration === old.duration ? old : now;
      });
    for (const type of ['timeupdate', 'durationchange', 'seeked', 'emptied']) {
      video.addEventListener(type, update, { signal: stop.signal, passive: true });
    }
    update();
    return () => stop.abort();
  }, [video, width]);
  return clock;
}

interface LiveTimelineProps {
  readonly video: HTMLVideoElement | null;
  readonly moments: readonly TimelineMoment[];
  /** px */
  readonly width: number;
}

/** The time line under the figure, following the page's video; a jump plays from there. */
export function LiveTimeline({ video, moments, width }: LiveTimelineProps): JSX.Element {
  // Without a moment there is nothing to follow the video for.
  const { position, duration } = useClock(moments.length > 0 ? video : null, width);
  return (
    <Timeline
      moments={moments}
      duration={duration}
      position={position}
      width={width}
      label={words.card.moments}
      goTo={words.card.goTo}
      onSeek={(seconds) => {
        if (video) video.currentTime = seconds;
      }}
    />
  );
}

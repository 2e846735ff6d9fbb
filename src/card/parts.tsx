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

/** Where the video is and how long it lasts, in seconds; null where that is not known. */
function useClock(video: HTMLVideoElement | null): { position: number | null; duration: number | null } {
  const read = (): { position: number | null; duration: number | null } => ({
    // Whole seconds: the line has no use for more, and a redraw a second is cheap.
    position: video ? Math.floor(video.currentTime) : null,
    duration: video && Number.isFinite(video.duration) && video.duration > 0 ? video.duration : null,
  });
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
  }, [video]);
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
  const { position, duration } = useClock(video);
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

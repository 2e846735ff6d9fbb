import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { EMERGENCY_FLAGS, FIRST_FLAGS_TO_SEE } from '../advise/warnings';
import { type FaqId, faq } from '../guide/faq';
import { type LadderId, ladder } from '../guide/ladder';
import { faq as faqWords, redFlags as flagWords, ladder as ladderWords, moves as moveWords } from '../guide/words/en';
import type { Question } from '../ui/faq-list';
import { Figure } from '../ui/figure/figure';
import { Mark } from '../ui/icons';
import { Timeline, type TimelineMoment } from '../ui/timeline';
import { en as words } from '../ui/words/en';

/** All questions of the guide, in its order. */
export const QUESTIONS: readonly Question[] = (Object.keys(faq) as FaqId[]).map((id) => ({ id, ...faqWords[id] }));
export const EMERGENCY: readonly string[] = EMERGENCY_FLAGS.map((id) => flagWords[id].sign);
export const SEE: readonly string[] = FIRST_FLAGS_TO_SEE.map((id) => flagWords[id].sign);

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

/** One easier version: its picture, its name, its gist. */
export function Easier({ id }: { id: LadderId }): JSX.Element {
  const { name, line } = ladderWords[id];
  const { move } = ladder[id];
  return (
    <div class="swap">
      <Figure move={move} size="m" ratio={1.45} crop alt={moveWords[move].alt} />
      <p>
        <b>{name}</b>
        {line}
      </p>
    </div>
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

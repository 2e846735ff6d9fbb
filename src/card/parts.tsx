import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LadderId } from '../guide/ladder';
import { askBackground } from '../platform/door';
import { Mark } from '../ui/icons';
import { LadderStep, Swap } from '../ui/ladder-step';
import { Timeline, type TimelineMoment } from '../ui/timeline';
import { WhereFelt } from '../ui/where-felt';
import * as words from '../ui/words/en';
import { felt, moveTexts, steps } from './card-guide.static';

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

/** One easier version: its picture, its gist, when to move up or down from it, and the way to its evidence. */
export function Easier({ id }: { id: LadderId }): JSX.Element | null {
  const step = steps[id];
  if (!step) return null;
  return (
    <LadderStep
      move={step.move}
      alt={moveTexts[step.move]}
      text={step}
      after={<EvidenceLink hash={`ladder-${id}`} />}
    />
  );
}

/** An easier version as an answer: its picture and its gist. */
export function EasierNow({ id }: { id: LadderId }): JSX.Element | null {
  const step = steps[id];
  return step ? <Swap {...step} alt={moveTexts[step.move]} /> : null;
}

/** The evidence of an entry, on the guide's page in a tab of its own: the card does not carry it. */
export function EvidenceLink({ hash }: { hash: string }): JSX.Element {
  return (
    <button
      type="button"
      class="link evidence-link"
      onClick={() => void askBackground('openPage', { page: 'panel', hash })}
    >
      {words.card.evidence}
    </button>
  );
}

/** Where a harmless pop was felt, and what that points to. */
export function Felt(): JSX.Element {
  return (
    <WhereFelt
      questions={felt.questions}
      causesFor={({ where = '' }) => felt.causesOf[where] ?? []}
      texts={felt.causes}
      after={(id) => <EvidenceLink hash={`cause-${id}`} />}
    />
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

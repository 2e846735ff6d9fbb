import type { JSX, RefObject } from 'preact';
import { clock } from '../advise/clock';
import { shareOf } from './share-of';

export interface TimelineMoment {
  /** Seconds. */
  readonly at: number;
  readonly label: string;
}

interface TimelineProps {
  readonly moments: readonly TimelineMoment[];
  /** Seconds; null: live, and the line has no scale; undefined: not known yet, and its place is kept. */
  readonly duration: number | null | undefined;
  /** Seconds; null: nobody knows where the video is. */
  readonly position: number | null;
  /** Width the line has, in px, to keep labels apart. */
  readonly width: number;
  readonly label: string;
  readonly goTo: (time: string, label: string) => string;
  readonly onSeek: (seconds: number) => void;
  /** The line, for who moves its head without drawing it anew: `--at` is a share, as shareOf writes it. */
  readonly line?: RefObject<HTMLDivElement | null>;
}

/** Labels nearer than this, in px, would run into each other: the later one keeps its tick only (design 4.1). */
const LABEL_ROOM = 44;
/** More ticks than this and none is labelled. */
const MOST_LABELS = 4;

/** The floor the figure lies on, as the video's time line. */
export function Timeline({
  moments,
  duration,
  position,
  width,
  label,
  goTo,
  onSeek,
  line,
}: TimelineProps): JSX.Element {
  if (duration === null || moments.length === 0) return <div class="rule" />;
  if (duration === undefined) return <div class="tl" />;
  const bare = moments.length > MOST_LABELS;
  let lastLabel = Number.NEGATIVE_INFINITY;
  return (
    <div
      class="tl"
      role="group"
      aria-label={label}
      ref={line}
      style={position === null ? undefined : { '--at': shareOf(position / duration) }}
    >
      {position !== null && (
        <>
          <i class="done" />
          <i class="head" />
        </>
      )}
      {moments.map((moment) => {
        const x = Math.min(1, moment.at / duration) * width;
        const labelled = !bare && x - lastLabel >= LABEL_ROOM;
        if (labelled) lastLabel = x;
        const time = clock(moment.at);
        return (
          <button
            key={moment.at}
            type="button"
            style={{ left: shareOf(moment.at / duration) }}
            aria-label={goTo(time, moment.label)}
            title={goTo(time, moment.label)}
            onClick={() => onSeek(moment.at)}
          >
            {labelled ? time : ''}
          </button>
        );
      })}
    </div>
  );
}

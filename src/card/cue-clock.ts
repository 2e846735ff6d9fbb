import { cueAt, MIN_GAP, nextCue, type PlannedCue } from '../advise/cue-plan';
import type { ExerciseId } from '../guide/types';

export interface CuePorts {
  readonly video: HTMLVideoElement;
  readonly win: Window;
  readonly doc: Document;
  /** True while the player shows an advert: its clock is not the video's. */
  isAd(): boolean;
  /** Whether a cue serves the person although the document is hidden: spoken, over a video in its own small window. */
  heard(): boolean;
  /** The cue may come now: the person has not snoozed it, and the page is one where cues are wanted. */
  allowed(cue: PlannedCue): boolean;
  onShow(cue: PlannedCue): void;
  /** Every frame while a cue shows: the share of its time that is left, 1 to 0. */
  onTick(left: number): void;
  onHide(): void;
}

export interface CueClock {
  /** Other cues for the same video: chapters arrived, or the person marked a moment. */
  setPlan(plan: readonly PlannedCue[]): void;
  /** A cue for right now, when the captions name the exercise: it stays for `lead` seconds of video. */
  bring(exercise: ExerciseId, lead: number): void;
  /** Takes the cue away for this pass of the video. */
  dismiss(): void;
}

/** How far back the video must jump before a cue's start to begin a new pass, in seconds. */
const BACK = 0.25;
/** A timer that fires a little early on the media clock waits at least this long again, in milliseconds. */
const SHORT_WAIT = 15;
/** What moves a video's clock, or takes it from under us. */
const EVENTS = [
  'play',
  'playing',
  'pause',
  'seeking',
  'seeked',
  'ratechange',
  'loadedmetadata',
  'emptied',
  'ended',
  'enterpictureinpicture',
  'leavepictureinpicture',
];

/**
 * Brings each cue at its time on the media clock, whatever the video does: plays faster, stalls, is sought, loops or
 * shows an advert in between. One timer while it plays, one animation frame while a cue shows; in a hidden tab nothing,
 * unless the cue is heard there.
 */
export function runCues(ports: CuePorts, signal: AbortSignal): CueClock {
  const { video, win, doc } = ports;
  let plan: readonly PlannedCue[] = [];
  let current: PlannedCue | null = null;
  let timer = 0;
  let frame = 0;
  /** Cues of this pass, by their moment: never twice. */
  const shown = new Set<number>();

  const hide = (): void => {
    if (!current) return;
    current = null;
    win.cancelAnimationFrame(frame);
    ports.onHide();
  };
  const tick = (): void => {
    if (!current) return;
    look();
    if (!current) return;
    ports.onTick((current.at - video.currentTime) / (current.at - current.start));
    if (!video.paused) frame = win.requestAnimationFrame(tick);
  };
  const wait = (): void => {
    win.clearTimeout(timer);
    if (video.paused || signal.aborted || (doc.hidden && !ports.heard()) || ports.isAd()) return;
    // A hidden document has no frames that would take the cue away at its end.
    const next = doc.hidden && current ? current.at : nextCue(plan, video.currentTime)?.start;
    if (next === undefined) return;
    const delay = ((next - video.currentTime) / Math.max(0.05, video.playbackRate)) * 1000;
    timer = win.setTimeout(look, Math.max(SHORT_WAIT, delay));
  };
  const look = (): void => {
    if (signal.aborted) return;
    const time = video.currentTime;
    if (ports.isAd() || video.readyState === 0) hide();
    else {
      for (const cue of plan) if (time < cue.start - BACK) shown.delete(cue.at);
      const due = cueAt(plan, time);
      if (current && current.at !== due?.at) hide();
      if (due && !shown.has(due.at) && ports.allowed(due)) {
        shown.add(due.at);
        current = due;
        ports.onShow(due);
        tick();
      }
    }
    wait();
  };
  const moved = (): void => {
    look();
    if (current) {
      win.cancelAnimationFrame(frame);
      tick();
    }
  };

  for (const type of EVENTS) video.addEventListener(type, moved, { signal, passive: true });
  doc.addEventListener('visibilitychange', moved, { signal });
  signal.addEventListener('abort', () => {
    win.clearTimeout(timer);
    hide();
  });
  return {
    setPlan(next) {
      plan = next;
      look();
    },
    bring(exercise, lead) {
      const start = video.currentTime;
      const crowded = plan.some((cue) => Math.abs(cue.start - start) < MIN_GAP);
      if (!crowded) {
        plan = [...plan, { start, at: start + lead, exercise }].sort((a, b) => a.at - b.at);
        look();
      }
    },
    dismiss: hide,
  };
}

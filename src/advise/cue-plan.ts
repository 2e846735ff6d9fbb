import type { Finding, Moment } from '../detect/types';
import { isFamily } from '../guide/exercises';
import type { ExerciseId } from '../guide/types';

/** Seconds of video before a moment at which its cue comes. */
export const LEAD = { min: 3, max: 15, usual: 8 } as const;
/** Cues keep at least this distance on the video's clock, in seconds: more often is nagging. */
export const MIN_GAP = 60;
/** A mark this near to a moment of the page's is that moment, in seconds. */
const SAME_MOMENT = 5;
/** A cue shorter than this cannot be read, in seconds. */
const SHORTEST = 1.5;

export interface PlannedCue {
  /** When it comes and when it goes, in seconds of video. It counts down to `at`, the moment itself. */
  readonly start: number;
  readonly at: number;
  readonly exercise: ExerciseId;
}

/**
 * The cues of a video, in order.
 * @param moments sorted by time, as detection gives them
 * @param lead seconds before each moment; brought into LEAD's range
 */
export function planCues(moments: readonly Moment[], lead: number): PlannedCue[] {
  const early = Math.min(LEAD.max, Math.max(LEAD.min, lead));
  const plan: PlannedCue[] = [];
  for (const { at, exercise } of moments) {
    if (!isFamily(exercise) || at < SHORTEST) continue;
    const last = plan.at(-1);
    if (last && at - last.at < MIN_GAP) continue;
    plan.push({ start: Math.max(0, at - early), at, exercise });
  }
  return plan;
}

/** The cue that is due at a time of the video; null when none is, or too little is left of it to read. */
export function cueAt(plan: readonly PlannedCue[], time: number): PlannedCue | null {
  return plan.find((cue) => time >= cue.start && time < cue.at) ?? null;
}

/** The first cue still to come; null when there is none. */
export function nextCue(plan: readonly PlannedCue[], time: number): PlannedCue | null {
  return plan.find((cue) => cue.start > time) ?? null;
}

/** What the card and the cues go by: the page's moments and those that the person marked, in order. */
export function withMarks(finding: Finding, marks: readonly number[]): Moment[] {
  const exercise = finding.exercises.find(isFamily) ?? 'leg-raise';
  const own = marks
    .filter((at) => !finding.moments.some((moment) => Math.abs(moment.at - at) < SAME_MOMENT))
    .map((at) => ({ at, exercise, label: '' }));
  return [...finding.moments, ...own].sort((a, b) => a.at - b.at);
}

/**
 * The end of a snooze, in milliseconds since 1970.
 * @param now the same, with the person's own time zone
 */
export function snoozeEnd(how: 'quarter' | 'today', now: Date): number {
  if (how === 'quarter') return now.getTime() + 15 * 60_000;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

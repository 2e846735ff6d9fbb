/** From and to; the two are equal where the dose is one number. */
export type Range = readonly [from: number, to: number];

/** How much of an exercise, for a timer or a checklist. The words for it are in the language file. */
export interface Dose {
  readonly holdSeconds?: Range;
  /** The hold to work up to, where it is longer than the range to start with. */
  readonly holdBuildsTo?: number;
  readonly reps?: Range;
  readonly breaths?: Range;
  readonly sets?: Range;
  /** The dose is for each side, one after the other. */
  readonly eachSide: boolean;
  readonly timesPerDay?: Range;
  readonly daysPerWeek?: Range;
}

import type { Finding } from '../detect/types';
import { exercises } from '../guide/exercises';
import { type LadderId, ladder } from '../guide/ladder';
import { type TipId, tips } from '../guide/tips';
import type { ExerciseId } from '../guide/types';

/** All tips, those that matter most for what was found first. */
export function tipsFor(finding: Pick<Finding, 'exercises'> | null): TipId[] {
  const all = Object.keys(tips) as TipId[];
  const first = finding?.exercises[0];
  return first ? [...new Set<TipId>([...exercises[first].tips, ...all])] : all;
}

/** At most this many easier versions are offered at once: a choice on the floor must be a small one. */
const MOST_EASIER = 3;

/** The floor steps with straight legs: below a hanging raise on the ladder, yet hardly easier for the back. */
const STRAIGHT_ON_FLOOR: readonly LadderId[] = ['L6', 'L7', 'L8'];

/**
 * Easier versions of an exercise, the nearest step down first. An exercise that stands on no step is treated
 * as the lying leg raise, the hardest of the floor steps.
 */
export function easierThan(exercise: ExerciseId | undefined): LadderId[] {
  const steps = Object.keys(ladder) as LadderId[];
  const step = (exercise && exercises[exercise].step) ?? 'L8';
  const above = ladder[step].step > ladder.L8.step;
  const below = steps.slice(0, steps.indexOf(step)).filter((id) => !(above && STRAIGHT_ON_FLOOR.includes(id)));
  return below.reverse().slice(0, MOST_EASIER);
}

import { exercises } from '../guide/exercises';
import { type LadderId, ladder } from '../guide/ladder';
import { stepAbove } from '../guide/ladder-steps';
import type { ExerciseId } from '../guide/types';
import { easierThan } from './tips';

export interface LadderPlace {
  /** Where the exercise stands; null where it stands on no step. */
  readonly at: LadderId | null;
  /** Easier versions, the nearest first; empty on the first step. */
  readonly easier: readonly LadderId[];
  /** The next harder step; null on the last, and where the exercise stands on none. */
  readonly harder: LadderId | null;
}

/** How many steps the ladder has. */
export const LADDER_STEPS = Object.keys(ladder).length;

/** Where an exercise stands on the ladder, and what is around it. */
export function placeOnLadder(exercise: ExerciseId | undefined): LadderPlace {
  const at = exercise ? exercises[exercise].step : null;
  return { at, easier: easierThan(exercise), harder: at && stepAbove(at) };
}

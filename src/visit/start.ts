import { mayBeExercise } from '../detect/sieve';
import type { PickReader } from '../sites/types';
import { followOn, type Kind } from './follow';

/** Follows the pages of these sites from their first look on. */
export const startOn = (pick: PickReader, kind: Kind): void => followOn(pick, mayBeExercise, kind);

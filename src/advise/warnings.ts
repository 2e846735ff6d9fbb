import { type RedFlagId, redFlags } from '../guide/red-flags';
import type { Urgency } from '../guide/types';
import { type Danger, OUTCOME_OF_URGENCY } from './triage';

const all = Object.keys(redFlags) as RedFlagId[];

/** Most urgent first. */
export const URGENCIES: readonly Urgency[] = ['emergency', 'soon', 'routine'];

/** All signs of an urgency, in the guide's order. */
export function flagsOf(urgency: Urgency): RedFlagId[] {
  return all.filter((id) => redFlags[id].urgency === urgency);
}

/** Signs to act on now. All of them are always shown: never behind a tap (the evidence's own rule). */
export const EMERGENCY_FLAGS: readonly RedFlagId[] = flagsOf('emergency');

/** Of the signs to have looked at, those that a leg raise is likeliest to bring up. The others are one tap away. */
export const FIRST_FLAGS_TO_SEE: readonly RedFlagId[] = ['F18', 'F19', 'F14', 'F11', 'F23'];

/** What somebody with this sign should do, in the check's terms. */
export function outcomeOfFlag(id: RedFlagId): Danger {
  return OUTCOME_OF_URGENCY[redFlags[id].urgency];
}

import { type RedFlagId, redFlags } from '../guide/red-flags';

const all = Object.keys(redFlags) as RedFlagId[];

/** Signs to act on now. All of them are always shown: never behind a tap (the evidence's own rule). */
export const EMERGENCY_FLAGS: readonly RedFlagId[] = all.filter((id) => redFlags[id].urgency === 'emergency');

/** Of the signs to have looked at, those that a leg raise is likeliest to bring up. The others are one tap away. */
export const FIRST_FLAGS_TO_SEE: readonly RedFlagId[] = ['F18', 'F19', 'F14', 'F11', 'F23'];

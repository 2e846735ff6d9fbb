import type { MoveId } from '../guide/types';

/** The movement that shows what to avoid, for those where the difference is the lesson. */
export const WRONG_FORM: Readonly<Partial<Record<MoveId, MoveId>>> = { 'leg-raise': 'leg-raise-arch' };

// What the code asks about lists, as numbers: their names stay out of the content script.
import type { ExerciseId } from '../../guide/types';
import { SENSES, type Sense } from './vocabulary';

const numberOf = (sense: Sense): number => SENSES.indexOf(sense);

export const LEG_RAISE = numberOf('leg-raise');
export const KNEE_RAISE = numberOf('knee-raise');
export const HANGING = numberOf('hanging');
export const LYING = numberOf('lying');
export const CHAIR = numberOf('chair');
export const SINGLE = numberOf('single');
export const STRAIGHT = numberOf('straight');
export const STANDING = numberOf('standing');
export const SIDE = numberOf('side');
export const MOVE = numberOf('move');
export const MAYBE = numberOf('maybe');
export const STILL = numberOf('still');
export const CORE = numberOf('core');
export const ABS = numberOf('abs');

/** The lists up to `bicycle-crunch` are named after the move that they name. */
export const MOVES = SENSES.slice(0, HANGING) as readonly Sense[] as readonly ExerciseId[];

/** A name that hardly means anything else, and one that often does. */
export const STRONG = 3;
export const WEAK = 1.5;
/** Points from which a page counts as an exercise page. */
export const ENOUGH = 2.4;

const SAYS: Readonly<Partial<Record<Sense, number>>> = {
  hanging: 0.5,
  lying: 0.5,
  chair: 0.5,
  single: 0.5,
  straight: 0.5,
  standing: 0.5,
  side: 0.5,
  maybe: 1.3,
  core: 1.5,
  hint: 1.25,
  faint: 0.4,
  doubt: -0.7,
  off: 0,
  not: -2.4,
};
/** How much one word of each list says in a title that the page is about exercise. */
export const POINTS = SENSES.map((sense) => SAYS[sense] ?? STRONG);

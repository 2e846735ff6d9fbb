import { isAscii } from './fold';

/*
 * How the sieve's keys are written (sieve.ts): starts of words in one string, those together that begin with the same two
 * signs, which are left out of each: `{Ha ck-squ!nd{` is `hack-squ`, for sure, and `hand`, a hint.
 */

const WHOLE = '=';
/** Before the signs that several keys begin with, and at the end of all. */
export const BUCKET = '{';
/** Before the rest of a key that says for sure that a page may be about exercise; of one that says so beside another hint. */
export const SURELY = ' ';
export const PERHAPS = '!';
/** Whether a sign, by its code, is one of these three: all others are between them. */
export const isMark = (code: number): boolean => code < 34 || code > 122;
/**
 * How the signs that several keys begin with stand there: the first letter as a capital, which is rare, so that it is found
 * without a stop at each bucket. A whole word's two are in no key.
 */
export const headOf = (start: string): string => {
  if (start > '_') return start.charAt(0).toUpperCase() + start.charAt(1);
  return isWhole(start) && start.charAt(1) > '_' ? start : BUCKET + start;
};
export const SHORTEST_KEY = 2;
/** A word's start stands for the word. */
const LONGEST_KEY = 8;

/** A word that has to be met whole, as its start is that of too many others ("abs", "row"). */
export const whole = (word: string): string => WHOLE + word;
export const isWhole = (key: string): boolean => key.startsWith(WHOLE);

const FIRST = 35;
const SIGNS = 57;
const signOf = (number: number): string => String.fromCharCode(FIRST + (number % SIGNS));

/**
 * A letter beyond ASCII as two signs that no folded word has (`#` to `[`): scripts hold nothing but ASCII (build/tighten.ts).
 * Some letters become the same signs; words hardly do.
 */
export const spell = (letter: string): string => {
  const code = letter.charCodeAt(0);
  return signOf(code) + signOf(Math.floor(code / SIGNS));
};

/** What the sieve looks for where a vocabulary has this word: as `crunch`, `leg*`, `abs`. */
export function keyOf(word: string): string {
  const stem = word.replace('*', '');
  if (isAscii(stem) && stem.length < 4 && stem === word) return whole(stem);
  return [...stem]
    .map((letter) => (isAscii(letter) ? letter : spell(letter)))
    .join('')
    .slice(0, LONGEST_KEY);
}

import { fold } from './fold';
import { BUCKET, headOf, isMark, SHORTEST_KEY, SURELY, spell, whole } from './spell';
import type { PageFacts } from './types';
import { keys, names, otherNames } from './vocabulary/sieve.static';

/*
 * Before the detector: whether it could find anything at all. Nearly all that people watch has no word of exercise in
 * its title, and such a page should cost next to nothing. So this looks for starts of words and weighs next to nothing,
 * lets one page in six pass that is about something else, and keeps next to none back that the detector would find
 * (tests/bench/detection.md).
 */

/** Longest text that is read of one place: what comes after it in a description is advertisements and links. */
const MOST_LETTERS = 2000;
const MOST_ITEMS = 120;
/** So much has to be said: once for sure, or by two hints. */
const ENOUGH = 2;
/** Of two words in one, as hashtags and compounds have them, each has some letters: so long are the two, and the second. */
const COMPOUND = 8;
const PART = 4;

const isPlain = (code: number): boolean => (code > 96 && code < 123) || (code > 47 && code < 58);

/** How much the keys that stand at a place of a text say, up to `ENOUGH`. */
function weigh(text: string, at: number): number {
  const head = headOf(text.slice(at, at + SHORTEST_KEY));
  let most = 0;
  // A text may end in the middle of the two.
  let mark = at + SHORTEST_KEY > text.length ? -1 : keys.indexOf(head);
  if (mark < 0) return most;
  mark += head.length;
  for (let i = mark + 1; ; i++) {
    if (!isMark(keys.charCodeAt(i))) continue;
    const says = keys[mark] === SURELY ? ENOUGH : 1;
    if (says > most && text.startsWith(keys.slice(mark + 1, i), at + SHORTEST_KEY)) most = says;
    if (keys[i] === BUCKET) return most;
    mark = i;
  }
}

/**
 * Whether a letter needs folding or spelling: all beyond ASCII do, but not the spaces, signs and pictures between them. No
 * expression: a page's first one takes as long as all else that is done with a description.
 */
const isOther = (code: number): boolean =>
  code > 0xa9 &&
  code < 0xffdd &&
  (code < 0x2000 || (code > 0x2e7f && code < 0x3000) || (code > 0x3040 && code < 0xd800) || code > 0xf8ff);
/** So many letters of running text, evenly apart, are looked at for others: who uses them uses them all along. */
const LOOKS = 400;

const small = (text: string): string => text.slice(0, MOST_LETTERS).toLowerCase();
/** Letter by letter, those of other scripts as two signs each. */
function spelled(text: string): string[] {
  'use later';
  return [...fold(text)].map((letter) => (isOther(letter.charCodeAt(0)) ? spell(letter) : letter));
}

/** Words of ASCII letters, and single letters of other scripts. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (isPlain(code)) continue;
    if (isOther(code)) return wordsOfOthers(text);
    if (i > from) words.push(text.slice(from, i));
    from = i + 1;
  }
  return words;
}

function wordsOfOthers(text: string): string[] {
  'use later';
  const words = [''];
  for (const letter of spelled(text)) {
    if (letter.length > 1) words.push(letter, '');
    else if (isPlain(letter.charCodeAt(0))) words.push(words.pop() + letter);
    else words.push('');
  }
  return words.filter(Boolean);
}

/** How much a title or another short text says of exercise. */
function listen(text: string): number {
  const words = wordsOf(text);
  const joined = words.join('');
  let said = 0;
  let at = 0;
  for (const word of words) {
    const { length } = word;
    if (said < ENOUGH) said += weigh(joined, at);
    if (length >= COMPOUND) {
      for (let i = 1; i <= length - PART && said < ENOUGH; i++) said += weigh(joined, at + i);
    } else if (word > '_') {
      // "abs", "legs", "boxes"
      let most = weigh(whole(word), 0);
      for (let end = 1; end <= 2 && length > 2 && word.endsWith('s'); end++) {
        most = Math.max(most, weigh(whole(word.slice(0, -end)), 0));
      }
      said += most;
    }
    at += length;
  }
  return said;
}

function hasOthers(text: string): boolean {
  const apart = Math.ceil(text.length / LOOKS);
  for (let i = 0; i < text.length; i += apart) if (isOther(text.charCodeAt(i))) return true;
  return false;
}

/** The same of running text, where words are many and only names of moves count. */
function listenFor(text: string): number {
  const inOthers = hasOthers(text);
  const words = inOthers ? spelled(text).join('') : text;
  const places = new Set<number>();
  for (const name of (inOthers ? names + otherNames : names).split(BUCKET)) {
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      if (!isPlain(words.charCodeAt(at - 1))) places.add(at);
      if (places.size >= ENOUGH) return ENOUGH;
    }
  }
  return places.size;
}

/** Whether there may be times in a text, as `0:30`. */
function hasTimes(text: string): boolean {
  for (let tens = 0; tens < 6; tens++) if (text.includes(`:${tens}`)) return true;
  return false;
}

const heard = (text: unknown): number => (typeof text === 'string' ? listen(small(text)) : 0);

/** How many items of lists say something of exercise, up to `ENOUGH`. */
function heardIn(lists: readonly unknown[]): number {
  'use later';
  let said = 0;
  for (const list of lists) {
    if (!Array.isArray(list)) continue;
    for (const item of list.slice(0, MOST_ITEMS)) {
      if (said < ENOUGH) said += Math.min(1, heard(item?.title ?? item?.name ?? item));
    }
  }
  return said;
}

/** Whether a page may be about exercise: only then it is worth asking the detector. Same facts, same answer; never throws. */
export function mayBeExercise({ title, channel, description, headings, chapters, structured }: PageFacts): boolean {
  let said = heard(title);
  if (said < ENOUGH) said += Math.min(1, heard(channel));
  if (said < ENOUGH && typeof description === 'string') {
    // Moves in running text say something by the side of another hint, or with their times.
    const text = small(description);
    if (said > 0 || hasTimes(text)) said += listenFor(text);
  }
  if (said < ENOUGH && (headings || chapters || structured)) said += heardIn([headings, chapters, structured]);
  return said >= ENOUGH;
}

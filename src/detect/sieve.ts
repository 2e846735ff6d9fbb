import { fold } from './fold';
import { BUCKET, headOf, KINDS, SHORTEST_KEY, spell, whole } from './spell';
import type { PageFacts } from './types';
import { keys } from './vocabulary/sieve.static';

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

/** How much the keys that stand at a place of a text say, up to `ENOUGH`; `running`: in running text, where only names do. */
function weigh(text: string, at: number, running: boolean): number {
  const head = headOf(text.slice(at, at + SHORTEST_KEY));
  const from = keys.indexOf(head);
  let most = 0;
  if (from < 0) return most;
  let kind = -1;
  let rest = '';
  for (let i = from + head.length; ; i++) {
    const sign = keys.charAt(i);
    const next = KINDS.indexOf(sign);
    if (next < 0 && sign !== BUCKET) rest += sign;
    else {
      // As `KINDS` has them: those of names last, hints second of each two.
      const says = running ? Number(kind > 1) : kind % 2 ? 1 : ENOUGH;
      if (kind >= 0 && says > most && text.startsWith(rest, at + SHORTEST_KEY)) most = says;
      kind = next;
      rest = '';
      if (sign === BUCKET) return most;
    }
  }
}

const isPlain = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
const OTHER_LETTER = /[\xaa-\u1fff\u2e80-\u2fff\u3041-\ud7ff\uf900-\uffdc]/;

/** How much a text in small letters says of exercise; `running`: as running text, where words are many and only names of moves count. */
function listen(text: string, running: boolean, folded = false): number {
  let said = 0;
  let joined = '';
  const places: number[] = [];
  let word = '';
  // Sign by sign: an expression for words would take the browser longer to make than all of this takes.
  for (const sign of `${text} `) {
    if (isPlain(sign)) {
      word += sign;
      continue;
    }
    const { length } = joined;
    if (word) {
      places.push(length);
      joined += word;
      if (!running && word.length >= COMPOUND) {
        for (let i = 1; i <= word.length - PART; i++) places.push(length + i);
      } else if (!running) {
        // "abs", "legs", "boxes"
        const singular = word.endsWith('s') ? [word, word.slice(0, -1), word.slice(0, -2)] : [word];
        said += Math.max(...singular.map((one) => weigh(whole(one), 0, running)));
      }
      word = '';
    }
    if (sign > '\x7f') {
      if (!folded) return listen(fold(text), running, true);
      if (OTHER_LETTER.test(sign)) {
        places.push(joined.length);
        joined += spell(sign);
      }
    }
  }
  for (const at of places) {
    if (said >= ENOUGH) break;
    said += weigh(joined, at, running);
  }
  return said;
}

/** Whether a page may be about exercise: only then it is worth asking the detector. Same facts, same answer; never throws. */
export function mayBeExercise({ title, channel, description, headings, chapters, structured }: PageFacts): boolean {
  let said = 0;
  const hear = (text: unknown, most: number, running = false): void => {
    if (said < ENOUGH && typeof text === 'string')
      said += Math.min(most, listen(text.slice(0, MOST_LETTERS).toLowerCase(), running));
  };
  hear(title, ENOUGH);
  hear(channel, 1);
  hear(description, ENOUGH, true);
  for (const list of [headings, chapters, structured] as unknown[]) {
    if (!Array.isArray(list)) continue;
    for (const item of list.slice(0, MOST_ITEMS)) hear(item?.title ?? item?.name ?? item, 1);
  }
  return said >= ENOUGH;
}

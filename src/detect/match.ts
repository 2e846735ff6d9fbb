import type { ExerciseId } from '../guide/types';
import { fold, isAscii, isWide, LETTERS, pack } from './fold';
import { type Entry, entriesAt, isStart, prepare } from './terms';
import { STOP_WORDS } from './vocabulary/packed.static';
import {
  CHAIR,
  HANGING,
  KNEE_RAISE,
  LEG_RAISE,
  LYING,
  MOVE,
  MOVES,
  POINTS,
  SIDE,
  SINGLE,
  STANDING,
  STILL,
  STRAIGHT,
  WEAK,
} from './vocabulary/senses.static';

/** One place where a term of the vocabulary was found. */
export interface Hit {
  /** The number of its list in `SENSES`. */
  readonly sense: number;
  /** The move of the guide that it names, after reading the words beside it. */
  readonly exercise?: ExerciseId;
  /** Marked `?` in the vocabulary: means something else just as often. */
  readonly weak: boolean;
  /** How much it says that a page is about exercise. */
  readonly points: number;
  /** Where it stands in the text that was read, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** How many letters of the folded text it covers. */
  readonly size: number;
}

/** A text with everything found in it. */
export interface Reading {
  readonly hits: readonly Hit[];
  /** Letters of the folded text, digits left out: what a title's hits are measured against. */
  readonly letters: number;
}

/** What a leg raise and a knee raise become beside such a word; the first that is found wins. */
const VARIANTS: readonly (readonly [beside: number, leg: ExerciseId, knee?: ExerciseId])[] = [
  [CHAIR, 'captains-chair-leg-raise', 'captains-chair-leg-raise'],
  [HANGING, 'hanging-leg-raise', 'hanging-knee-raise'],
  [STANDING, 'standing-leg-raise', 'standing-leg-raise'],
  [LYING, 'lying-leg-raise'],
  [STRAIGHT, 'straight-leg-raise'],
  [SINGLE, 'single-leg-raise'],
];

/** By how many letters terms are looked up: of a wide letter, and of words that may be one of two letters ("abs"). */
const ONE = [1];
const SHORT = [3, 2];
const LONG = [3];

/** More than any real text holds; a hostile one is read no further. */
const MOST_HITS = 300;

/** What may stand between a leg raise and the word that says which one: a little word that adds no other exercise, no more. */
const BESIDE = new RegExp(`^(?!\\s(and|und|et?|y|и|ve)\\s)[${LETTERS} ()+-]{0,7}$`, 'i');

const STOPS = new Set(STOP_WORDS.split(' '));

/** Which move a hit names. A leg raise looks at the words beside it: hanging, lying, or to the side. */
function name({ sense }: Hit, index: number, hits: readonly Hit[], text: string): Partial<Hit> {
  const leg = sense === LEG_RAISE;
  if (!leg && sense !== KNEE_RAISE) return { exercise: MOVES[sense] };
  const beside = new Set<number>();
  for (const step of [-1, 1]) {
    for (let i = index; i !== index + 4 * step; i += step) {
      const [one, two] = step < 0 ? [hits[i - 1], hits[i]] : [hits[i], hits[i + 1]];
      const other = step < 0 ? one : two;
      // A comma, a digit or the end of a line ends what belongs together.
      if (!one || !two || !other || !BESIDE.test(text.slice(one.end, two.start))) break;
      // To the side, in a plank: such a word makes it another exercise when it stands before.
      if (other.sense !== SIDE && other.sense !== STILL) beside.add(other.sense);
      else if (step < 0) return { sense: MOVE };
    }
  }
  const found = VARIANTS.find(([word]) => beside.has(word));
  return { exercise: found?.[leg ? 1 : 2] ?? MOVES[sense] };
}

const TOKEN = new RegExp(`\\d+|(?:[${LETTERS}]|\ud835.)+`, 'g');

/** Finds the terms of every vocabulary in a text: leftmost first, the longest at each place, never overlapping. */
export function read(text: string): Reading {
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  const tokens = lower.match(TOKEN) ?? [];
  // Tokens joined without spaces: "leg raise", "leg-raise" and "legraise" then look the same.
  let joined = '';
  /** Where in it each token starts; those left out start where the next one does. */
  const starts: number[] = [];
  let spelled = false;
  const plain = isAscii(tokens.join(''));
  for (const token of tokens) {
    starts.push(joined.length);
    const folded = plain ? token : pack(fold(token));
    // One letter after another is a word spelled out ("L E G  R A I S E S"): its "A" is no little word.
    const single = folded.length === 1;
    if (STOPS.has(folded) && !(single && spelled)) continue;
    spelled = single;
    joined += folded;
  }
  const inner = prepare(joined);
  /** Where words begin and end: 2 between two of them, 1 around wide letters, 3 at the seam of a compound. */
  const edge = new Uint8Array(joined.length + 1);
  if (!plain) {
    for (let at = 0; at < joined.length; at++) if (isWide(joined.charCodeAt(at))) edge[at] = edge[at + 1] = 1;
  }
  for (const at of starts) edge[at] = 2;
  edge[joined.length] = 2;
  /** Where a term ends that starts here with its word number `i`; 0: it does not stand here. */
  const endOf = (spellings: Entry['words'], start: number, i = 0): number => {
    if (i === spellings.length) return edge[start] ? start : 0;
    let end = 0;
    for (const spelling of spellings[i] ?? []) {
      const stem = spelling.replace('*', '');
      // Two letters are too few to be found across a space (월요 가슴 is no 요가).
      if (
        !joined.startsWith(stem, start) ||
        (stem.length === 2 && isWide(stem.charCodeAt(0)) && edge[start + 1] === 2)
      )
        continue;
      let at = start + stem.length;
      // An inflected ending, at most so long: a longer word is another word.
      if (stem !== spelling || stem.length > 5) for (let n = 0; n < 10 && !edge[at]; n++) at++;
      else if (!edge[at] && joined[at] === 's' && edge[at + 1]) at++;
      else if (!edge[at] && edge[at + 2] && joined.startsWith('es', at)) at += 2;
      end = Math.max(end, endOf(spellings, at, i + 1));
    }
    return end;
  };

  /** Leads back to the page's own words. */
  let token = 0;
  let tokenAt = lower.indexOf(tokens[0] ?? '');
  const originOf = (at: number): number => {
    while ((starts[token + 1] ?? joined.length) <= at) {
      const { length } = tokens[token++] ?? '';
      tokenAt = lower.indexOf(tokens[token] ?? '', tokenAt + length);
    }
    const last = (tokens[token]?.length ?? 1) - 1;
    // Folding may shorten a word (combining accents): its end stays the end of the word.
    return (
      tokenAt + (at + 1 === (starts[token + 1] ?? joined.length) ? last : Math.min(at - (starts[token] ?? 0), last))
    );
  };

  // Where a term may start: at a word, anywhere among wide letters, and a few inside of words.
  const places: number[] = [];
  if (plain) places.push(...new Set(starts));
  else for (let at = 0; at < joined.length; at++) if (edge[at] && isStart(joined, at)) places.push(at);
  for (const { index } of joined.matchAll(inner)) {
    if (!edge[index] && entriesAt(joined, index, 3).some(({ inside, words }) => inside && endOf(words, index))) {
      // The seam of a compound: what is before it may be a word of its own ("Schulterübungen").
      edge[index] = 3;
      places.push(index);
    }
  }

  const hits: Hit[] = [];
  let done = 0;
  for (const from of Uint32Array.from(places).sort()) {
    // Places inside of what was found are left out.
    if (hits.length === MOST_HITS) break;
    if (from < done) continue;
    let best: Entry | undefined;
    let to = 0;
    const short = edge[from + 2] || edge[from + 3] || edge[from + 4];
    for (const count of isWide(joined.charCodeAt(from)) ? ONE : short ? SHORT : LONG) {
      for (const entry of entriesAt(joined, from, count)) {
        const end = edge[from] === 3 && !entry.inside ? 0 : endOf(entry.words, from);
        // Of two that end together the one with more letters given is meant; of equals the later, more telling list.
        if (end > to || (best && end === to && entry.term.length >= best.term.length)) {
          best = entry;
          to = end;
        }
      }
    }
    if (!best) continue;
    const { sense, term } = best;
    const weak = term.endsWith('?');
    const points = weak ? WEAK : (POINTS[sense] ?? 0);
    hits.push({ sense, weak, points, start: originOf(from), end: originOf(to - 1) + 1, size: to - from });
    done = to;
  }
  hits.forEach((hit, i) => {
    Object.assign(hit, name(hit, i, hits, text));
  });
  return { hits, letters: hits.length && joined.replace(/\d/g, '').length };
}

import { fromPair, isWide, swapCase } from './fold';
import { frontDecode } from './front-coding';
import { alphabets, latin, signs, wide } from './vocabulary/packed.static';

/** A term of the vocabulary, taken apart. */
export interface Entry {
  readonly term: string;
  /** The number of its list in `SENSES`. */
  readonly sense: number;
  /** The ways to spell each of its words. */
  readonly words: readonly (readonly string[])[];
  /** Whether it may also start inside a word. */
  readonly inside: boolean;
}

const NONE: readonly Entry[] = [];

/** The lists that texts are looked up in so far, their terms' first letters, and where to look inside of words. */
const lists: string[] = [];
let starts: ReadonlySet<string>;
let inner: RegExp;
/** What was looked up already. */
const known = new Map<string, readonly Entry[]>();

/** Readies the lists for a text, and says where terms may start inside its words. */
export function prepare(text: string): RegExp {
  const foreign = !lists[1] && /[@-_⺀-\uffff]/.test(text);
  if (foreign || !lists[0]) {
    if (!lists[0]) lists.push(frontDecode(latin));
    if (foreign)
      lists.push(
        frontDecode(swapCase(alphabets)),
        wide.replace(/[^|\n*/? ]{2}/g, (pair) => fromPair(pair, signs)),
      );
    known.clear();
    const all = lists.join('');
    starts = new Set(all.match(/(?<=[|~/])(?:[⺀-\uffff]|[^|*?/~ ]{1,3})/g));
    inner = new RegExp(
      all
        .match(/~[^|]{1,3}/g)
        ?.join('|')
        .replaceAll('~', '') ?? '',
      'g',
    );
  }
  return inner;
}

/** Whether terms may start at a place of a text that is a letter of a script with many of them. */
export const isStart = (text: string, at: number): boolean =>
  !isWide(text.charCodeAt(at)) || starts.has(text.charAt(at));

/**
 * The terms that may start at a place of a text with so many letters of it. Each is taken apart when a text first has
 * its letters: to do that with all terms, most of which no page holds, would take longer than the rest of the detector.
 */
export function entriesAt(text: string, at: number, count: number): readonly Entry[] {
  const letters = text.slice(at, at + count);
  if (!starts.has(letters)) return NONE;
  const next = text.charAt(at + count);
  const key = count + letters + next;
  let entries = known.get(key);
  if (!entries) {
    const found: Entry[] = [];
    for (const list of lists) {
      for (let i = list.indexOf(letters); i > 0; i = list.indexOf(letters, i + 1)) {
        // A start of a word, and the next letter too is the same, if it is one.
        if (!'|~/'.includes(list.charAt(i - 1)) || !`${next} *?/|`.includes(list.charAt(i + count))) continue;
        const start = list.lastIndexOf('|', i) + 1;
        const inside = list[start] === '~';
        const term = list.slice(inside ? start + 1 : start, list.indexOf('|', i));
        found.push({
          term,
          // A line a list.
          sense: list.slice(0, i).split('\n').length - 1,
          inside,
          words: term
            .replace('?', '')
            .split(' ')
            .map((word) => word.split('/')),
        });
      }
    }
    entries = found;
    known.set(key, entries);
  }
  return entries;
}

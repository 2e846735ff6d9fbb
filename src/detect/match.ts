import type { ExerciseId } from '../guide/types';
import { LATIN, OTHER } from './vocabulary';
import { SENSES, type Sense, type Vocabulary } from './vocabulary/vocabulary';

/** One place where a term of the vocabulary was found. */
export interface Hit {
  readonly sense: Sense;
  /** The move of the guide that it names, after reading the words beside it. */
  readonly exercise?: ExerciseId;
  /** Marked `?` in the vocabulary: means something else just as often. */
  readonly weak: boolean;
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

/** One way to spell an entry of the vocabulary: the letters of each word, and whether any ending may follow. */
type Spelling = readonly (readonly [stem: string, open: boolean])[];

/** An entry as the vocabulary gives it; it is taken apart only when a page holds its first letters. */
interface Entry {
  readonly term: string;
  readonly sense: Sense;
  readonly weak: boolean;
  spellings?: readonly Spelling[];
}

/** The lists up to `bicycle-crunch` are named after the move that they name. */
const isExercise = (sense: Sense): sense is Sense & ExerciseId => SENSES.indexOf(sense) < SENSES.indexOf('hanging');

/** What a leg raise and a knee raise become beside such a word; the first that is found wins. */
const VARIANTS: readonly (readonly [beside: Sense, leg: ExerciseId, knee?: ExerciseId])[] = [
  ['chair', 'captains-chair-leg-raise', 'captains-chair-leg-raise'],
  ['hanging', 'hanging-leg-raise', 'hanging-knee-raise'],
  ['standing', 'standing-leg-raise', 'standing-leg-raise'],
  ['lying', 'lying-leg-raise'],
  ['straight', 'straight-leg-raise'],
  ['single', 'single-leg-raise'],
];

/** More than any real text holds; a hostile one is read no further. */
const MOST_HITS = 300;

/** What may stand between a leg raise and the word that says which one: a little word, no more. */
const BESIDE = /^[\p{L}\p{M} ()+-]{0,7}$/u;
/** Words that make a leg raise another exercise when they stand before it: to the side, in a plank. */
const ASIDE: ReadonlySet<Sense> = new Set(['side', 'still']);

/** Little words that stand inside names ("elevación de las piernas", "raise your legs") and never decide. */
const STOP_WORDS = new Set(
  'the a an of to in on your de la las los el en del da das do dos des du le les au di della delle dei alla il den der die im am auf в на'.split(
    ' ',
  ),
);

/** Letters that Unicode does not decompose, and the Chinese characters and Arabic letters that are written two ways. */
const FROM = 'ıłøđæςىةکی舉臥懸訓練運動鍛煉單槓雙減側撐';
const TO = 'ilodaσيهكي举卧悬训练运动锻炼单杠双减侧撑';
const TWIN = new Map([...FROM].map((letter, i) => [letter, TO[i] ?? letter]));

/**
 * Folds away everything that people write differently for the same word: case, width, accents, vowel points,
 * ё/е, traditional characters. Marks that make another letter (dakuten, Hangul jamo, Indic vowels) are put
 * back together, because without them it would be another word.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no further folding
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  const bare = lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u093c\u200b-\u200f]/g, '')
    .normalize('NFC');
  let folded = '';
  for (const letter of bare) folded += TWIN.get(letter) ?? letter;
  return folded;
}

/** Scripts that write without spaces, or glue words together: a term may start and end anywhere in them. */
const isWide = (code: number): boolean =>
  code >= 0x2e80 || (code >= 0xe00 && code < 0xe80) || (code >= 0x1100 && code < 0x1200);

/** Entries by a number made of their first letters: one in the scripts with many letters, three elsewhere. */
type Index = Map<number, Entry[]>;

const starts: Index = new Map();
/** Entries marked `~`, which may also start inside a word. */
const inner: Index = new Map();
let other = false;

/** Different letters may give the same number: it only says where to look. */
function keyOf(text: string, at: number, length: number): number {
  let key = length;
  for (let i = at; i < at + length; i++) key = key * 31 + text.charCodeAt(i);
  return key;
}

/** Adds languages to the tables. It runs when a page loads, so it does no more than it must. */
function compile(vocabularies: readonly Vocabulary[]): void {
  for (const vocabulary of vocabularies) {
    for (let i = 0; i < SENSES.length; i++) {
      for (const item of vocabulary[i]?.split('|') ?? []) {
        if (!item) continue;
        const inside = item[0] === '~';
        const weak = item.endsWith('?');
        const term = item.slice(inside ? 1 : 0, weak ? -1 : undefined);
        const entry: Entry = { term, sense: SENSES[i] ?? 'off', weak };
        const [first = '', second = ''] = term.split(' ');
        for (const word of first.split('/')) {
          const letters = word + second;
          const key = keyOf(letters, 0, isWide(letters.charCodeAt(0)) ? 1 : letters.length > 2 ? 3 : letters.length);
          for (const index of inside ? [starts, inner] : [starts]) {
            const same = index.get(key);
            if (same) same.push(entry);
            else index.set(key, [entry]);
          }
        }
      }
    }
  }
}
compile(LATIN);

/** Every way to choose one alternative per word: "leg raise/lift" gives "leg raise" and "leg lift". */
const spell = ({ term }: Entry): readonly Spelling[] =>
  term
    .split(' ')
    .reduce<Spelling[]>(
      (all, word) =>
        all.flatMap((made) =>
          word.split('/').map((one) => [...made, [one.replace('*', ''), one.endsWith('*')]] as const),
        ),
      [[]],
    );

/** Which move a hit names. A leg raise looks at the words beside it: hanging, lying, or to the side. */
function name({ sense }: Hit, index: number, hits: readonly Hit[], text: string): Partial<Hit> {
  if (!isExercise(sense)) return {};
  const leg = sense === 'leg-raise';
  if (!leg && sense !== 'knee-raise') return { exercise: sense };
  const beside = new Set<Sense>();
  for (const step of [-1, 1]) {
    for (let i = index; i !== index + 4 * step; i += step) {
      const [one, two] = step < 0 ? [hits[i - 1], hits[i]] : [hits[i], hits[i + 1]];
      const other = step < 0 ? one : two;
      // A comma, a digit or the end of a line ends what belongs together.
      if (!one || !two || !other || !BESIDE.test(text.slice(one.end, two.start))) break;
      if (step < 0 || !ASIDE.has(other.sense)) beside.add(other.sense);
    }
  }
  if ([...ASIDE].some((aside) => beside.has(aside))) return { sense: 'move' };
  const found = VARIANTS.find(([word]) => beside.has(word));
  return { exercise: found?.[leg ? 1 : 2] ?? sense };
}

/** Finds the terms of every vocabulary in a text: leftmost first, the longest at each place, never overlapping. */
export function read(text: string): Reading {
  // Tokens joined without spaces: "leg raise", "leg-raise" and "legraise" then look the same, and `edge`
  // remembers where words really began. `origin` leads back to the page's own words.
  let joined = '';
  const edge: (true | undefined)[] = [];
  const begins = new Set<number>();
  const origin: number[] = [];
  let letters = 0;
  let spelled = false;
  for (const { 0: token, index } of text.matchAll(/\p{N}+|[\p{L}\p{M}]+/gu)) {
    const folded = fold(token);
    // One letter after another is a word spelled out ("L E G  R A I S E S"): its "A" is no little word.
    const single = folded.length === 1;
    if (STOP_WORDS.has(folded) && !(single && spelled)) continue;
    spelled = single;
    if (folded > '9~') letters += folded.length;
    edge[joined.length] = true;
    begins.add(joined.length);
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      if (isWide(code)) edge[joined.length + i] = edge[joined.length + i + 1] = true;
      if (code > 0x370 && !other) {
        other = true;
        compile(OTHER);
      }
      // Folding may shorten a word (combining accents): its end stays the end of the word.
      origin.push(index + (i + 1 === folded.length ? token.length - 1 : Math.min(i, token.length - 1)));
    }
    joined += folded;
    edge[joined.length] = true;
  }

  const endOf = (spelling: Spelling, start: number): number => {
    let at = start;
    for (const [stem, open] of spelling) {
      // Two letters are too few to be found across a space (월요 가슴 is no 요가).
      if (!joined.startsWith(stem, at) || (stem.length === 2 && begins.has(at + 1))) return 0;
      at += stem.length;
      // An inflected ending, at most so long: a longer word is another word.
      if (open) for (let n = 0; n < 10 && !edge[at]; n++) at++;
      else if (!edge[at] && joined[at] === 's' && edge[at + 1]) at++;
      else if (!edge[at] && edge[at + 2] && joined.startsWith('es', at)) at += 2;
    }
    return edge[at] ? at : 0;
  };

  const hits: Hit[] = [];
  for (let from = 0; from < joined.length && hits.length < MOST_HITS; ) {
    let best: Entry | undefined;
    let to = 0;
    for (let length = isWide(joined.charCodeAt(from)) ? 1 : 3; length > (edge[from] ? 0 : 2); length--) {
      for (const entry of (edge[from] ? starts : inner).get(keyOf(joined, from, length)) ?? []) {
        entry.spellings ??= spell(entry);
        for (const spelling of entry.spellings) {
          const end = endOf(spelling, from);
          // Of two that end together the one with more letters given is meant; of equals the later, more telling list.
          if (end > to || (end && end === to && entry.term.length >= (best?.term.length ?? 0))) {
            best = entry;
            to = end;
          }
        }
      }
    }
    if (best) {
      const { sense, weak } = best;
      hits.push({ sense, weak, start: origin[from] ?? 0, end: (origin[to - 1] ?? 0) + 1, size: to - from });
      from = to;
    } else from++;
  }
  hits.forEach((hit, i) => {
    Object.assign(hit, name(hit, i, hits, text));
  });
  return { hits, letters };
}

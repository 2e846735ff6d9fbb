import type { ExerciseId } from '../guide/types';
import { FAMILY_IDS, NEIGHBOUR_IDS } from '../guide/types';
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
  /** The same in the folded text, where spaces and little words are left out. */
  readonly from: number;
  readonly to: number;
}

/** A text with everything found in it. */
export interface Reading {
  readonly hits: readonly Hit[];
  /** Letters of the folded text, digits left out: what a title's hits are measured against. */
  readonly letters: number;
}

interface Term {
  readonly words: readonly string[];
  readonly sense: Sense;
  readonly weak: boolean;
}

const EXERCISES: ReadonlySet<string> = new Set([...FAMILY_IDS, ...NEIGHBOUR_IDS]);
const isExercise = (sense: Sense): sense is Sense & ExerciseId => EXERCISES.has(sense);

/** What a leg raise and a knee raise become beside such a word; the first that is found wins. */
const VARIANTS: readonly (readonly [beside: Sense, leg: ExerciseId, knee?: ExerciseId])[] = [
  ['chair', 'captains-chair-leg-raise', 'captains-chair-leg-raise'],
  ['hanging', 'hanging-leg-raise', 'hanging-knee-raise'],
  ['standing', 'standing-leg-raise', 'standing-leg-raise'],
  ['lying', 'lying-leg-raise'],
  ['straight', 'straight-leg-raise'],
  ['single', 'single-leg-raise'],
];

/** How many letters may stand between a leg raise and the word that says which one. */
const BESIDE = 7;

/** Little words that stand inside names ("elevación de las piernas", "raise your legs") and never decide. */
const STOP_WORDS = new Set(
  'the a an of to in on your de la las los el en del da das do dos na no des du le les au di della delle dei alla alle il i den der die im am auf в на'.split(
    ' ',
  ),
);

/** Letters that Unicode does not decompose, and the Chinese characters and Arabic letters that are written two ways. */
const FROM = 'ıłøđæςىةکی舉臥懸腳訓練運動鍛煉單槓雙轉減馬線側撐龍';
const TO = 'ilodaσيهكي举卧悬脚训练运动锻炼单杠双转减马线侧撑龙';
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

/** Terms by their first letters: two for the scripts that need it, three elsewhere. */
type Index = Map<string, Term[]>;

const starts: Index = new Map();
/** Terms marked `~`, which may also start inside a word. */
const inner: Index = new Map();
let other = false;

const keep = (index: Index, key: string, term: Term): void => {
  const same = index.get(key);
  if (same) same.push(term);
  else index.set(key, [term]);
};

/** Every way to choose one alternative per word: "leg raise/lift" gives "leg raise" and "leg lift". */
const spell = (term: string): readonly string[][] =>
  term
    .split(' ')
    .reduce<string[][]>((all, word) => all.flatMap((made) => word.split('/').map((one) => [...made, one])), [[]]);

/** Adds languages to the tables. */
function compile(vocabularies: readonly Vocabulary[]): void {
  for (const vocabulary of vocabularies) {
    SENSES.forEach((sense, i) => {
      for (const entry of vocabulary[i]?.split('|') ?? []) {
        if (!entry) continue;
        const inside = entry.startsWith('~');
        const weak = entry.endsWith('?');
        for (const words of spell(entry.slice(inside ? 1 : 0, weak ? -1 : undefined))) {
          const term = { words: words.map(fold), sense, weak };
          const letters = term.words.join('');
          const key = letters.slice(0, isWide(letters.charCodeAt(0)) ? 2 : 3);
          keep(starts, key, term);
          if (inside) keep(inner, key, term);
        }
      }
    });
  }
}
compile(LATIN);

/** Which move a hit names. A leg raise looks at the words beside it: hanging, lying, or to the side. */
function name(hit: Hit, index: number, hits: readonly Hit[]): Partial<Hit> {
  if (!isExercise(hit.sense)) return {};
  const leg = hit.sense === 'leg-raise';
  if (!leg && hit.sense !== 'knee-raise') return { exercise: hit.sense };
  const beside = new Set<Sense>();
  for (let i = index - 1, edge = hit.from; i >= 0; i--) {
    const other = hits[i];
    if (!other || edge - other.to > BESIDE) break;
    beside.add(other.sense);
    edge = other.from;
  }
  for (let i = index + 1, edge = hit.to; i < hits.length; i++) {
    const other = hits[i];
    if (!other || other.from - edge > BESIDE || other.sense === 'side' || other.sense === 'still') break;
    beside.add(other.sense);
    edge = other.to;
  }
  if (beside.has('side') || beside.has('still')) return { sense: 'move' };
  const found = VARIANTS.find(([sense]) => beside.has(sense));
  return { exercise: found?.[leg ? 1 : 2] ?? hit.sense };
}

/** Finds the terms of every vocabulary in a text: leftmost first, the longest at each place, never overlapping. */
export function read(text: string): Reading {
  // Tokens joined without spaces: "leg raise", "leg-raise" and "legraise" then look the same, and `edge`
  // remembers where words really began. `origin` leads back to the page's own words.
  let joined = '';
  const edge: (true | undefined)[] = [];
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

  const endOf = ({ words }: Term, start: number): number => {
    let at = start;
    for (const word of words) {
      const stem = word.replace('*', '');
      if (!joined.startsWith(stem, at)) return 0;
      at += stem.length;
      // An inflected ending, at most so long: a longer word is another word.
      if (stem !== word) for (let n = 0; n < 9 && !edge[at]; n++) at++;
      else if (!edge[at] && joined[at] === 's' && edge[at + 1]) at++;
      else if (!edge[at] && edge[at + 2] && joined.startsWith('es', at)) at += 2;
    }
    return edge[at] ? at : 0;
  };

  const hits: Hit[] = [];
  for (let from = 0; from < joined.length; ) {
    let best: Term | undefined;
    let to = 0;
    for (const length of [3, 2]) {
      for (const term of (edge[from] ? starts : inner).get(joined.slice(from, from + length)) ?? []) {
        const end = endOf(term, from);
        // Of two equals the later list is the more telling one: a plank before a word for sideways.
        if (end > to || (end && end === to && !term.weak)) {
          best = term;
          to = end;
        }
      }
    }
    if (best) {
      const { sense, weak } = best;
      hits.push({ sense, weak, start: origin[from] ?? 0, end: (origin[to - 1] ?? 0) + 1, from, to });
      from = to;
    } else from++;
  }
  return { hits: hits.map((hit, i) => ({ ...hit, ...name(hit, i, hits) })), letters };
}

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

/** What each list names by itself. `leg` and `knee` are refined by the words beside them. */
const NAMES: Readonly<Partial<Record<Sense, ExerciseId>>> = {
  leg: 'leg-raise',
  knee: 'knee-raise',
  flutter: 'flutter-kick',
  scissors: 'scissors',
  vup: 'v-up',
  reverse: 'reverse-crunch',
  wiper: 'windshield-wiper',
  bug: 'dead-bug',
  toes: 'toes-to-bar',
  tap: 'heel-tap',
  lsit: 'l-sit',
  flag: 'dragon-flag',
  hollow: 'hollow-hold',
  bike: 'bicycle-crunch',
};

/** What a leg raise becomes beside such a word; the first that is found wins. */
const VARIANTS: readonly (readonly [beside: Sense, leg: ExerciseId, knee: ExerciseId])[] = [
  ['chair', 'captains-chair-leg-raise', 'captains-chair-leg-raise'],
  ['hang', 'hanging-leg-raise', 'hanging-knee-raise'],
  ['stand', 'standing-leg-raise', 'standing-leg-raise'],
  ['lie', 'lying-leg-raise', 'knee-raise'],
  ['straight', 'straight-leg-raise', 'knee-raise'],
  ['one', 'single-leg-raise', 'knee-raise'],
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
const FROM = 'łøđæςىةکی舉臥懸腳訓練運動鍛煉單槓雙轉減馬線側撐龍';
const TO = 'lodaσيهكي举卧悬脚训练运动锻炼单杠双转减马线侧撑龙';
const TWIN = new Map([...FROM].map((letter, i) => [letter, TO[i] ?? letter]));
TWIN.set('ı', 'i');

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
function spell(term: string): readonly string[][] {
  let all: string[][] = [[]];
  for (const word of term.split(' ')) {
    const choices = word.split('/');
    all = choices.length > 1 ? all.flatMap((made) => choices.map((choice) => [...made, choice])) : all;
    if (choices.length === 1) for (const made of all) made.push(word);
  }
  return all;
}

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
          const letters = term.words.join('').replace(/\*.*/, '');
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
  const exercise = NAMES[hit.sense];
  const variant = hit.sense === 'leg' ? 1 : hit.sense === 'knee' ? 2 : 0;
  if (!exercise || !variant) return exercise ? { exercise } : {};
  const beside = new Set<Sense>();
  for (let i = index - 1, edge = hit.from; i >= 0; i--) {
    const other = hits[i];
    if (!other || edge - other.to > BESIDE) break;
    beside.add(other.sense);
    edge = other.from;
  }
  for (let i = index + 1, edge = hit.to; i < hits.length; i++) {
    const other = hits[i];
    if (!other || other.from - edge > BESIDE || other.sense === 'side') break;
    beside.add(other.sense);
    edge = other.to;
  }
  if (beside.has('side')) return { sense: 'move' };
  const found = VARIANTS.find(([sense]) => beside.has(sense));
  return { exercise: found ? found[variant] : exercise };
}

/** Finds the terms of every vocabulary in a text: leftmost first, the longest at each place, never overlapping. */
export function read(text: string): Reading {
  // Tokens joined without spaces: "leg raise", "leg-raise" and "legraise" then look the same, and `edge`
  // remembers where words really began.
  let joined = '';
  const froms: number[] = [];
  const sources: number[] = [];
  const lengths: number[] = [];
  let letters = 0;
  let spelled = false;
  for (const token of text.matchAll(/\p{N}+|[\p{L}\p{M}]+/gu)) {
    const folded = fold(token[0]);
    // One letter after another is a word spelled out ("L E G  R A I S E S"): its "A" is no little word.
    const single = folded.length === 1;
    if (STOP_WORDS.has(folded) && !(single && spelled)) continue;
    spelled = single;
    froms.push(joined.length);
    sources.push(token.index);
    lengths.push(token[0].length);
    joined += folded;
    if (folded > '9~') letters += folded.length;
  }
  const size = joined.length;
  const edge = new Uint8Array(size + 1);
  for (const from of froms) edge[from] = 1;
  edge[size] = 1;
  for (let i = 0; i < size; i++) {
    const code = joined.charCodeAt(i);
    if (code < 0x370) continue;
    if (isWide(code)) edge[i] = edge[i + 1] = 1;
    if (!other) {
      other = true;
      compile(OTHER);
    }
  }

  const source = (at: number, token: number, end: boolean): number => {
    const from = froms[token] ?? 0;
    const length = lengths[token] ?? 0;
    const next = froms[token + 1] ?? size;
    // Inside a token only where folding kept its length; otherwise the whole token is quoted.
    const into = next - from === length ? at - from : end ? length : 0;
    return (sources[token] ?? 0) + into;
  };

  const endOf = (term: Term, start: number): number => {
    let at = start;
    for (const word of term.words) {
      const open = word.endsWith('*');
      const letters = open ? word.slice(0, -1) : word;
      if (!joined.startsWith(letters, at)) return -1;
      at += letters.length;
      // An inflected ending, at most so long: a longer word is another word.
      if (open) for (let n = 0; n < 9 && edge[at] !== 1; n++) at++;
      else if (edge[at] !== 1) for (const plural of ['s', 'es']) if (edge[at + plural.length] === 1 && joined.startsWith(plural, at)) at += plural.length;
    }
    return edge[at] === 1 ? at : -1;
  };

  const hits: Hit[] = [];
  let token = 0;
  for (let i = 0; i < size; ) {
    let best: Term | undefined;
    let bestEnd = 0;
    const index = edge[i] === 1 ? starts : inner;
    for (let length = 3; length > 1; length--) {
      if (length === 2 && index === inner) break;
      for (const term of index.get(joined.slice(i, i + length)) ?? []) {
        const end = endOf(term, i);
        if (end > bestEnd || (end === bestEnd && best?.weak && !term.weak)) {
          best = term;
          bestEnd = end;
        }
      }
    }
    if (best) {
      while ((froms[token + 1] ?? size) <= i) token++;
      const first = token;
      while ((froms[token + 1] ?? size) < bestEnd) token++;
      hits.push({
        sense: best.sense,
        weak: best.weak,
        start: source(i, first, false),
        end: source(bestEnd, token, true),
        from: i,
        to: bestEnd,
      });
      i = bestEnd;
    } else i++;
  }
  return { hits: hits.map((hit, i) => ({ ...hit, ...name(hit, i, hits) })), letters };
}

// What the sieve knows of the vocabularies (../sieve.ts). The build runs this module and puts the strings in its place.
import { BUCKET, headOf, isWhole, keyOf, PERHAPS, SHORTEST_KEY, SURELY } from '../spell';
import { LATIN, OTHER } from '.';
import { closeUp } from './close-up';
import { MOVES, POINTS } from './senses.static';

/** Fewer points than that say something only beside others. */
const SURE = 1.3;
/** Fewer say nothing at all. */
const FAINT = 0.4;

/** By key: whether it says for sure what it says. */
const kinds = new Map<string, boolean>();
const note = (key: string, sure: boolean): void => void kinds.set(key, sure || kinds.get(key) === true);
/** The keys of each name of our moves that running text may be looked through for: whole words are too short to tell there. */
const moves: string[][] = [];

/** Every way to write a term: `push/pull up` is two. */
const waysOf = (term: string): string[][] =>
  term
    .replace(/[~?]/g, '')
    .split(' ')
    .reduce<string[][]>((ways, word) => ways.flatMap((way) => word.split('/').map((one) => [...way, one])), [[]]);

function add(term: string, sense: number): void {
  const points = POINTS[sense] ?? 0;
  if (points < FAINT) return;
  for (const words of waysOf(term)) {
    // A third word adds little, and a letter by itself is in too many titles.
    const keys = words
      .map(keyOf)
      .filter((key) => key.length > 2 || !isWhole(key))
      .sort((a, b) => b.length - a.length || words.indexOf(b) - words.indexOf(a))
      .slice(0, 2);
    const together = keys.length > 1;
    // Two words of a name say as much together as one that is a name by itself.
    const isName = MOVES[sense] !== undefined && !term.endsWith('?');
    for (const key of keys) note(key, !together && points >= SURE);
    const telling = keys.filter((key) => !isWhole(key));
    if (isName && telling.length > 0) moves.push(telling);
    // Written as one word, a short one inside is not seen.
    if (together && keys.some(isWhole)) note(keyOf(`${words.join('')}*`), true);
  }
}
for (const lists of [...LATIN, ...OTHER]) {
  lists.forEach((list, sense) => {
    for (const term of list.split('|').filter(Boolean)) {
      for (const closed of closeUp(term)) {
        // Two words made one are no whole word of the text ("V up").
        const isOne = closed.split(' ').length < term.split(' ').length;
        add(isOne ? closed.replace(/^[^ /]+/, '$&*') : closed, sense);
      }
    }
  });
}

/** Every key, as ../spell.ts says. */
export const keys = ((): string => {
  const buckets = new Map<string, string>();
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const first of [true, false]) {
    for (const [key, sure] of sorted) {
      if (sure !== first) continue;
      const head = headOf(key.slice(0, SHORTEST_KEY));
      const before = buckets.get(head) ?? (head.startsWith(BUCKET) ? head : BUCKET + head);
      buckets.set(head, `${before}${sure ? SURELY : PERHAPS}${key.slice(SHORTEST_KEY)}`);
    }
  }
  // What Latin letters begin with stands first, where it is found soonest; like beside like weighs least.
  return [...buckets.keys()]
    .sort((a, b) => Number(a.startsWith(BUCKET)) - Number(b.startsWith(BUCKET)) || (a < b ? -1 : 1))
    .map((head) => buckets.get(head))
    .concat(BUCKET)
    .join('');
})();

/** A key of each name of our moves, and few of them: the ones that most names have, as looking for each takes its time. */
const nameKeys = ((): string[] => {
  const picked: string[] = [];
  for (let left = moves; left.length > 0; ) {
    const counts = new Map<string, number>();
    for (const key of left.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
    const [[key = ''] = []] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    picked.push(key);
    left = left.filter((keys) => !keys.some((one) => one.startsWith(key)));
  }
  // Where one begins like another, that one is found anyway.
  return picked.filter((key) => !picked.some((other) => other !== key && key.startsWith(other))).sort();
})();
export const names = nameKeys.filter((key) => key > '_').join(BUCKET);
/** Those that begin with letters of other scripts, to be added. */
export const otherNames = nameKeys
  .filter((key) => key < '_')
  .map((key) => BUCKET + key)
  .join('');

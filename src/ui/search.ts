import MiniSearch from 'minisearch';

/** People call the same noise many things; all of them find "pop". */
const POP = new Set([
  ...['click', 'clicks', 'clicking', 'clicked', 'crack', 'cracks', 'cracking', 'cracked', 'crackle', 'crackling'],
  ...['snap', 'snaps', 'snapping', 'clunk', 'clunks', 'clunking', 'pops', 'popping', 'popped', 'noise', 'sound'],
]);

const plain = (term: string): string => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
/** What a word of the guide is found by. */
const terms = (word: string): string[] => {
  const folded = plain(word);
  return POP.has(folded) ? [folded, 'pop'] : [folded];
};

/** Something of the guide that a search can find. */
export interface SearchEntry {
  /** Unique over everything that is searched. */
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
}

export interface Found {
  readonly ids: readonly string[];
  /** Words of the texts that matched, folded: what to mark. */
  readonly terms: ReadonlySet<string>;
}

/**
 * Search over titles and texts: prefixes, small typing errors, and every word people have for a pop.
 * @param weigh how much more than others an entry counts, by its id; 1 by default
 */
export function makeSearch(
  entries: readonly SearchEntry[],
  weigh: (id: string) => number = () => 1,
): (query: string) => Found {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    processTerm: terms,
    searchOptions: {
      processTerm: plain,
      boost: { title: 3 },
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (word.length > 4 ? 0.2 : 0),
      boostDocument: (id: unknown) => weigh(String(id)),
    },
  });
  index.addAll(entries.map(({ id, title, text }) => ({ id, title, text: text.join('\n') })));
  return (query) => {
    // Each word in its own right or as a pop; MiniSearch would ask for both at once.
    const queries = [...query.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => ({
      combineWith: 'OR' as const,
      queries: terms(word),
    }));
    if (queries.length === 0) return { ids: [], terms: new Set() };
    const all = index.search({ combineWith: 'AND', queries });
    // Nothing has all the words: what has some of them may still help.
    const results = all.length > 0 ? all : index.search({ combineWith: 'OR', queries });
    return {
      ids: results.map((result) => String(result.id)),
      terms: new Set(results.flatMap((result) => result.terms)),
    };
  };
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text into marked and plain pieces, whole words at a time. Another word for a pop is marked like "pop". */
export function markTerms(text: string, marks: ReadonlySet<string>): Piece[] {
  if (marks.size === 0) return [{ text, marked: false }];
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    if (part === '') continue;
    const marked = terms(part).some((word) => marks.has(word));
    const last = pieces.at(-1);
    if (last && last.marked === marked) pieces[pieces.length - 1] = { text: last.text + part, marked };
    else pieces.push({ text: part, marked });
  }
  return pieces;
}

import MiniSearch from 'minisearch';
import type { Question } from './faq-list';

/** People call the same noise many things; all of them find "pop". */
const POP = new Set([
  'click',
  'clicks',
  'clicking',
  'crack',
  'cracks',
  'cracking',
  'snap',
  'snaps',
  'snapping',
  'clunk',
  'noise',
  'sound',
]);

const plain = (term: string): string => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const term = (word: string): string[] => {
  const folded = plain(word);
  return POP.has(folded) ? [folded, 'pop'] : [folded];
};

export interface Found {
  readonly ids: readonly string[];
  /** Words of the texts that matched, folded: what to mark. */
  readonly terms: ReadonlySet<string>;
}

/** Search over questions and answers: prefixes, small typing errors, and every word people have for a pop. */
export function makeSearch(questions: readonly Question[]): (query: string) => Found {
  const index = new MiniSearch<{ id: string; question: string; answer: string }>({
    fields: ['question', 'answer'],
    processTerm: term,
    searchOptions: {
      boost: { question: 3 },
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (word.length > 4 ? 0.2 : 0),
      combineWith: 'AND',
    },
  });
  index.addAll(questions.map(({ id, question, answer }) => ({ id, question, answer: answer.join('\n') })));
  return (query) => {
    const results = index.search(query);
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

/** Cuts a text into marked and plain pieces, whole words at a time. */
export function markTerms(text: string, terms: ReadonlySet<string>): Piece[] {
  if (terms.size === 0) return [{ text, marked: false }];
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    if (part === '') continue;
    const marked = terms.has(plain(part));
    const last = pieces.at(-1);
    if (last && last.marked === marked) pieces[pieces.length - 1] = { text: last.text + part, marked };
    else pieces.push({ text: part, marked });
  }
  return pieces;
}

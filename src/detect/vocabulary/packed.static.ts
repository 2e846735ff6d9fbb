// The vocabularies as the content script carries them: languages that share letters share one string, a line per list,
// with a `|` before and behind each term. The build runs this module and puts the strings in its place.
import { pack, toPair } from '../fold';
import { LATIN, OTHER } from '.';
import { SENSES, type Vocabulary } from './vocabulary';

/** Whether a term holds nothing but Chinese, Japanese or Korean letters. */
const isAllWide = (term: string): boolean => /^[~⺀-\uffff*/? ]+$/.test(term);

/**
 * Three letters are what terms are looked up by, and they stand at the start of one: a first word that is shorter
 * takes in the second.
 */
const closeUp = (term: string): string[] => {
  const [first = '', second, ...rest] = term.split(' ');
  const short = first.split('/').filter((word) => /^[a-z0-9]{1,2}$/.test(word));
  if (!short.length || second === undefined) return [term];
  const long = first.split('/').filter((word) => !short.includes(word));
  return [
    ...(long.length ? [[long.join('/'), second, ...rest].join(' ')] : []),
    ...short.flatMap((word) => second.split('/').map((next) => [word + next, ...rest].join(' '))),
  ];
};

/** Lists of several languages made one; of equal terms only the first stays. */
const merge = (vocabularies: readonly Vocabulary[], belongs: (term: string) => boolean): string => {
  const lines = SENSES.map((_, sense) => {
    const terms = vocabularies.flatMap((lists) => lists[sense]?.split('|') ?? []).filter(Boolean);
    return [...new Set(terms.filter(belongs).flatMap(closeUp))].map((term) => `${term}|`).join('');
  });
  return `|${lines.join('\n|')}`;
};

/** Matched in every text. */
export const latin = merge(LATIN, () => true);
/** Cyrillic, Arabic and Devanagari, and words of two scripts: matched once any other letter than Latin has been met. */
export const alphabets = pack(merge(OTHER, (term) => !isAllWide(term)));
/** Chinese, Japanese and Korean: the same; two characters stand for each of their letters. */
export const wide = pack(merge(OTHER, isAllWide)).replace(/[^|\n*/? ]/g, toPair);

/** Little words that stand inside names ("elevación de las piernas", "raise your legs") and never decide. */
export const STOP_WORDS = pack(
  'the a an of to in on your de la las los el en del da das do dos des du le les au di della delle dei alla il den der die im am auf в на к',
);

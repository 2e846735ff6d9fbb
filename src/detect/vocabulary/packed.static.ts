// The vocabularies as the content script carries them: languages that share letters share one string, a line per list,
// with a `|` before and behind each term; Latin and other alphabets are front-coded. The build runs this module and puts the
// strings in its place.
import { pack, SIGNS, swapCase, toPair } from '../fold';
import { frontCode } from '../front-coding';
import { LATIN, OTHER } from '.';
import { closeUp } from './close-up';
import { SENSES, type Vocabulary } from './vocabulary';

/** Whether a term holds nothing but Chinese, Japanese or Korean letters. */
const isAllWide = (term: string): boolean => /^[~⺀-\uffff*/? ]+$/.test(term);

/** Lists of several languages made one; of equal terms only the first stays. */
const merge = (vocabularies: readonly Vocabulary[], belongs: (term: string) => boolean): string => {
  const lines = SENSES.map((_, sense) => {
    const terms = vocabularies.flatMap((lists) => lists[sense]?.split('|') ?? []).filter(Boolean);
    // In order of their letters they share more of them with the one before, which weighs less.
    return [...new Set(terms.filter(belongs).flatMap(closeUp))]
      .sort()
      .map((term) => `${term}|`)
      .join('');
  });
  return `|${lines.join('\n|')}`;
};

/** Matched in every text. */
export const latin = frontCode(merge(LATIN, () => true));
/** Cyrillic, Arabic and Devanagari, and words of two scripts: matched once any other letter than Latin has been met. */
export const alphabets = swapCase(frontCode(pack(merge(OTHER, (term) => !isAllWide(term)))));

/** Chinese, Japanese and Korean: the same, with two signs for each of their letters. */
const letters = pack(merge(OTHER, isAllWide));
const WIDE = /[\u3000-\uffff]/g;

/** What the scripts that hold the vocabulary have most of, without what terms and strings are marked with. */
const COMMON = 'etnarilso,=cu()dh.gfmpbkv;:[&-]{}yw0x1!+>z2j3qSA_CE5^M4O<TBR';

/** The signs that wide letters are written with. Those that are needed most are the ones that scripts have most of. */
export const signs = ((): string => {
  const places = Array.from({ length: SIGNS }, (_, place) => String.fromCharCode(0x100 + place));
  const plain = places.join('');
  const used = [...(letters.match(WIDE) ?? [])].map((letter) => toPair(letter, plain)).join('');
  const countOf = (place: string): number => used.split(place).length;
  const byUse = [...places].sort((a, b) => countOf(b) - countOf(a));
  return places.map((place) => COMMON.charAt(byUse.indexOf(place))).join('');
})();
export const wide = letters.replace(WIDE, (letter) => toPair(letter, signs));

/** Little words that stand inside names ("elevación de las piernas", "raise your legs") and never decide. */
export const STOP_WORDS = pack(
  'the a s of to in on at em your de d una une la las los el en del da das do des du le les di della delle dei alla в на к',
);

/**
 * Letters and marks of every script that a page may be in, as part of a regular expression. Written out, since the
 * browser takes longer to make `\\p{L}` of Unicode's tables than for all the rest of a page.
 */
export const LETTERS =
  'A-Za-zÀ-ÖØ-öø-ʯ\u0300-\u060b\u0620-\u0963\u0966-\u1fffぁ-ヺー-\ud7ff\uf900-\ufdffﹰ-ﻼ０-９Ａ-Ｚａ-ｚｦ-ￜ';

/** A letter that Unicode does not decompose, and the Chinese characters and Arabic letters that are written two ways. */
const FROM = 'ıىةکی舉臥懸訓練運動鍛煉單槓雙減側撐';
const TO = 'iيهكي举卧悬训练运动锻炼单杠双减侧撑';

/** Made when it is first needed: plain text, as nearly all titles are, has none of them. */
let twoWays: RegExp | undefined;

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what ASCII is, and it needs no folding
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/**
 * Folds away everything that people write differently for the same word: case, width, accents, vowel points,
 * ё/е, traditional characters. Marks that make another letter (dakuten, Hangul jamo, Indic vowels) are put
 * back together, because without them it would be another word.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  // Most words in these scripts are in their one form already, and taking apart and back together is slow.
  const bare = /^[ぁ-ゖァ-ヺー一-龥가-힣]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u093c\u200b-\u200f]/g, '')
        .normalize('NFC');
  twoWays ??= new RegExp(`[${FROM}]`, 'g');
  return bare.replace(twoWays, (letter) => TO.charAt(FROM.indexOf(letter)));
}

/** Whether a letter, packed or not, is of a script that writes without spaces, or glues words together. */
export const isWide = (code: number): boolean =>
  code >= 0x2e80 || (code >= 0xe00 && code < 0xe80) || (code >= 0x1100 && code < 0x1200);

/**
 * How many letters stay of the tens of thousands of those scripts. A word of one letter decides alone: with this number
 * no letter in common use becomes the same as one of those that are such words.
 */
const SLOTS = 3525;
const FIRST_SLOT = 0x3000;

/** As many as a call takes; more than a page's longest text has, but some letters fold into eighteen. */
const MOST_CODES = 30_000;

/**
 * Folded text with the letters that the vocabularies are packed in: a slot for each wide letter, and for those of other
 * alphabets the place of a capital, which folding leaves free. Letters may become the same one; whole words hardly do.
 */
export function pack(folded: string): string {
  const codes: number[] = [];
  for (let i = 0; i < folded.length && i < MOST_CODES; i++) {
    const code = folded.charCodeAt(i);
    codes.push(isWide(code) ? FIRST_SLOT + (code % SLOTS) : code < 0x370 ? code : 64 + ((code * 29 + 27) % 32));
  }
  return String.fromCharCode(...codes);
}

/** How many signs the build has to write wide letters with, two for each. */
export const SIGNS = 60;

/** The two signs of a packed wide letter, in the strings that the build makes: their places among all signs. */
export const toPair = (letter: string, signs: string): string => {
  const slot = letter.charCodeAt(0) - FIRST_SLOT;
  return signs.charAt(Math.floor(slot / SIGNS)) + signs.charAt(slot % SIGNS);
};

/** The other way round. */
export const fromPair = (pair: string, signs: string): string =>
  String.fromCharCode(FIRST_SLOT + signs.indexOf(pair.charAt(0)) * SIGNS + signs.indexOf(pair.charAt(1)));

/**
 * Capitals for small letters and the other way round. Other alphabets stand in small letters in what the build makes,
 * as code and Latin words do: what a script has more often weighs less there.
 */
export const swapCase = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) ^ 32));

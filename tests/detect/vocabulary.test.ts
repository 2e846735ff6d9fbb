import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold, fromPair, isWide, pack, SIGNS, swapCase, toPair } from '../../src/detect/fold';
import { frontCode, frontDecode } from '../../src/detect/front-coding';
import { read } from '../../src/detect/match';
import { LATIN, OTHER } from '../../src/detect/vocabulary';
import { alphabets, signs, wide } from '../../src/detect/vocabulary/packed.static';
import { SENSES } from '../../src/detect/vocabulary/vocabulary';

const ALL = [...LATIN, ...OTHER];
const terms = ALL.flatMap((lists, language) =>
  lists.flatMap((list, i) =>
    list
      .split('|')
      .filter(Boolean)
      .map((term) => ({ language, term, sense: SENSES[i] })),
  ),
);

describe('the vocabularies', () => {
  it('list every language file', () => {
    const folder = new URL('../../src/detect/vocabulary/', import.meta.url);
    const files = readdirSync(folder).filter((name) => /^..\.ts$/.test(name));
    expect(files).toHaveLength(ALL.length);
  });

  it('have no term twice in a list', () => {
    for (const lists of ALL)
      for (const list of lists) {
        const own = list.split('|');
        expect(new Set(own).size).toBe(own.length);
      }
  });

  it('name a leg raise and an abs workout in every language', () => {
    for (const lists of ALL) {
      expect(lists[SENSES.indexOf('leg-raise')]).not.toBe('');
      expect(`${lists[SENSES.indexOf('abs')]}${lists[SENSES.indexOf('core')]}`).not.toBe('');
      expect(lists[SENSES.indexOf('workout')]).not.toBe('');
    }
  });

  it('are written the way that pages are folded', () => {
    for (const { term } of terms) expect(fold(term)).toBe(term);
  });

  it('hold no term that its own rules make unfindable', () => {
    // Every spelling of every term, with no ending, is found from its first to its last letter.
    const spell = (words: readonly string[]): readonly string[] =>
      words.reduce<readonly string[]>(
        (all, word) => all.flatMap((made) => word.split('/').map((one) => `${made} ${one.replace('*', '')}`.trim())),
        [''],
      );
    const lost = terms
      .flatMap(({ term }) => spell(term.replace(/^~|\?$/g, '').split(' ')))
      .filter((text) => {
        const { hits } = read(text);
        return hits[0]?.start !== 0 || hits.at(-1)?.end !== text.length;
      });
    expect(lost).toEqual([]);
  });
});

describe('packing', () => {
  const isOne = (letter: string): boolean => letter.length === 1 && isWide(letter.charCodeAt(0));
  const letters = [...new Set(terms.flatMap(({ term }) => [...term]))].filter(isOne);
  const kana = Array.from({ length: 0xbe }, (_, i) => String.fromCharCode(0x3041 + i));

  it('leaves words of one letter apart from every kana and from every letter that other words are made of', () => {
    const alone = new Set(terms.flatMap(({ term }) => term.split(/[|/? ]/)).filter(isOne));
    expect(alone.size).toBeGreaterThan(5);
    const taken = new Map([...alone].map((letter) => [pack(letter), letter]));
    const same = [...letters, ...kana].filter((letter) => (taken.get(pack(letter)) ?? letter) !== letter);
    expect(same).toEqual([]);
  });

  it('comes back from the pairs that the build writes', () => {
    expect(new Set(signs).size).toBe(SIGNS);
    for (const letter of letters) expect(fromPair(toPair(pack(letter), signs), signs)).toBe(pack(letter));
  });

  it('writes other scripts in nothing but plain signs, and marks apart from them', () => {
    // What is left are words of two scripts.
    const plain = frontDecode(swapCase(alphabets))
      .split(/[|\n]/)
      .filter((term) => !/[a-z]/.test(term));
    expect(plain.join('')).toMatch(/^[@-_*/? ~]*$/);
    expect(wide.replace(/[|\n*/? ]/g, '')).toMatch(new RegExp(`^[${signs.replace(/[[\]^-]/g, '\\$&')}]*$`));
    expect(signs).not.toMatch(/[|\n*/? ~"`\\$]/);
  });

  it('says what a term shares with the one before by a sign, and comes back from it', () => {
    expect(frontCode('|abdomen|abdomin|abs|\n|\n|leg|')).toBe('|abdomen=in,s|\n)|leg|');
    for (const lists of ALL) {
      for (const list of lists) {
        const sorted = `|${list.split('|').sort().join('|')}|`;
        expect(frontDecode(frontCode(sorted))).toBe(sorted);
      }
    }
  });

  it('keeps case and script apart: folded text has no capitals for other alphabets to meet', () => {
    expect(read('SHOULDER').hits).toEqual(read('shoulder').hits);
    expect(read('ПРЕСС').hits).toEqual(read('пресс').hits);
    expect(read('OPECC').hits).toEqual([]);
  });
});

describe('folding', () => {
  it.each([
    ['ÉLÉVATION', 'elevation'],
    ['Подъём', 'подъем'],
    ['ｌｅｇ', 'leg'],
    ['ﾃﾞｯﾄﾞﾊﾞｸﾞ', 'デッドバグ'],
    ['舉腿', '举腿'],
    ['KALDIRIŞ', 'kaldiris'],
    ['ısınma', 'isinma'],
    ['Straße', 'straße'],
    ['नाड़ी', 'नाडी'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the marks that make another letter', () => {
    expect(fold('が')).not.toBe(fold('か'));
    expect(fold('레이즈')).toBe('레이즈'.normalize('NFC'));
  });
});

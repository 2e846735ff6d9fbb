import { describe, expect, it } from 'vitest';
import { faq } from '../../src/guide/words/en';
import { makeSearch, markTerms } from '../../src/ui/search';

const questions = Object.entries(faq).map(([id, words]) => ({ id, ...words }));
const search = makeSearch(questions);

describe('search', () => {
  it.each([
    ['massage', 'treatment'],
    ['masage', 'treatment'],
    ['herniat', 'damage'],
    ['POSTURE', 'posture'],
    ['hip', 'hip'],
    ['easier version', 'easier'],
    ['crack on purpose', 'crack'],
  ])('finds “%s” in %s', (query, id) => expect(search(query).ids.slice(0, 3)).toContain(id));

  it('knows the other words for a pop', () => {
    const pop = new Set(search('pop').ids);
    for (const word of ['click', 'snapping', 'clunk']) {
      expect(search(word).ids.some((id) => pop.has(id))).toBe(true);
    }
  });

  it('finds nothing where there is nothing', () => {
    expect(search('gravy').ids).toEqual([]);
    expect(search('').ids).toEqual([]);
    expect(search('?!').ids).toEqual([]);
  });

  it('marks whole words and nothing else, and keeps the text', () => {
    const pieces = markTerms('Stop, do not stopover: stop.', new Set(['stop']));
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['Stop', 'stop']);
    expect(pieces.map((piece) => piece.text).join('')).toBe('Stop, do not stopover: stop.');
  });
});

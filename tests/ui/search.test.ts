import { describe, expect, it } from 'vitest';
import { HITS, makeGuideSearch } from '../../src/ui/guide-search';
import { makeSearch, markTerms } from '../../src/ui/search';

const search = makeGuideSearch();
const ids = (query: string): string[] => search(query).hits.map(({ id }) => id);

describe('search over the guide', () => {
  it('covers questions, tips, causes and warning signs, each once', () => {
    expect(new Set(HITS.map(({ id }) => id)).size).toBe(HITS.length);
    expect(new Set(HITS.map(({ kind }) => kind))).toEqual(new Set(['faq', 'tip', 'cause', 'flag']));
    expect(HITS.filter(({ kind }) => kind === 'flag')).toHaveLength(23);
    expect(HITS.filter(({ kind }) => kind === 'cause')).toHaveLength(8);
  });

  it.each([
    ['massage', 'faq-treatment'],
    ['masage', 'faq-treatment'],
    ['herniat', 'faq-damage'],
    ['POSTURE', 'faq-posture'],
    ['easier version', 'faq-easier'],
    ['crack on purpose', 'faq-crack'],
    ['bend knees', 'tip-bend'],
    ['warm up', 'tip-warm'],
    ['iliopsoas', 'cause-C2'],
    ['iliopsaos', 'cause-C2'],
    ['labrum', 'cause-C6'],
    ['facet', 'cause-C1'],
    ['toilet paper', 'flag-F1'],
    ['bladder', 'flag-F2'],
    ['fever', 'flag-F11'],
  ])('finds “%s” in %s', (query, id) => expect(ids(query).slice(0, 3)).toContain(id));

  it('puts a sign that needs help now before an answer that merely mentions it', () => {
    expect(ids('numb')[0]).toMatch(/^flag-F[15]$/);
    const same = ['a', 'b', 'c'].map((id) => ({ id, title: 'Numb legs', text: [] }));
    expect(makeSearch(same, (id) => (id === 'b' ? 2 : 1))('numb').ids[0]).toBe('b');
  });

  it('finds the same for every word people have for a pop', () => {
    const pop = new Set(ids('pop'));
    expect(pop.size).toBeGreaterThan(5);
    for (const word of ['click', 'snapping', 'clunk', 'crack', 'popping', 'noise']) {
      expect(ids(word).filter((id) => pop.has(id)).length, word).toBeGreaterThan(5);
    }
  });

  it('finds what begins so while one is still typing', () => {
    expect(ids('bladd')).toContain('flag-F2');
    expect(ids('kneec')).toContain('cause-C2');
  });

  it('finds nothing where there is nothing', () => {
    expect(ids('gravy')).toEqual([]);
    expect(ids('')).toEqual([]);
    expect(ids('?!')).toEqual([]);
  });

  it('ignores accents', () => {
    const find = makeSearch([{ id: 'a', title: 'Kniehebe-Übung', text: [] }]);
    expect(find('ubung').ids).toEqual(['a']);
  });
});

describe('marks', () => {
  it('mark whole words and nothing else, and keep the text', () => {
    const pieces = markTerms('Stop, do not stopover: stop.', new Set(['stop']));
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['Stop', 'stop']);
    expect(pieces.map((piece) => piece.text).join('')).toBe('Stop, do not stopover: stop.');
  });

  it('mark the other words for a pop', () => {
    const marked = markTerms('A click, a crack, a door.', search('pop').terms).filter((piece) => piece.marked);
    expect(marked.map((piece) => piece.text)).toEqual(['click', 'crack']);
  });
});

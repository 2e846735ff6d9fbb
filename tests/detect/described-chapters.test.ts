import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describedChapters, tellsChapters, withDescribedChapters } from '../../src/detect/described-chapters';

const LIST = 'A quiet workout.\n\n0:00 Warm-up\n3:45 - Leg raises\n• 1:07:20 Flutter kicks\nThank you!';

describe('chapters that a description tells', () => {
  it('are its lines with a time and a title, counted up from nought', () => {
    expect(describedChapters(LIST)).toEqual([
      { at: 0, title: 'Warm-up' },
      { at: 225, title: 'Leg raises' },
      { at: 4040, title: 'Flutter kicks' },
    ]);
    expect(describedChapters('(00:00) Intro\n(00:40) 腿舉\n(02:10) 結束')?.map(({ at }) => at)).toEqual([0, 40, 130]);
  });

  it.each([
    ['', 'nothing'],
    ['0:00 Warm-up\n3:45 Leg raises', 'two lines'],
    ['0:10 Warm-up\n3:45 Leg raises\n7:20 Cool-down', 'a list that begins later'],
    ['0:00 Warm-up\n7:20 Cool-down\n3:45 Leg raises\n9:00 End', 'a list that goes back'],
    ['0:00\n3:45\n7:20', 'times without a title'],
    ['Live at 0:00, at 3:45 and at 7:20', 'times in a sentence'],
  ])('%j has none: %s', (description) => expect(describedChapters(description)).toBeNull());

  it('count only where the whole description is known, and the page has told no others', () => {
    const facts = { title: 'Core', description: LIST };
    expect(withDescribedChapters(facts)).toBe(facts);
    expect(tellsChapters(facts)).toBe(false);
    const whole = { ...facts, tags: [] };
    expect(tellsChapters(whole)).toBe(true);
    expect(withDescribedChapters(whole).chapters).toHaveLength(3);
    const told = { ...whole, chapters: [{ at: 0, title: 'All of it' }] };
    expect(withDescribedChapters(told)).toBe(told);
  });

  it('takes whatever a page says', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void describedChapters(text)));
    expect(
      withDescribedChapters({ title: '', tags: [], description: 7 as unknown as string }).chapters,
    ).toBeUndefined();
    expect(tellsChapters({ title: '', tags: [], description: null as unknown as string })).toBe(false);
  });
});

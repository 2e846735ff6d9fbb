import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect';
import { readTimestamps } from '../../src/detect/moments';
import type { PageFacts } from '../../src/detect/types';

const WORDS = [
  'leg raise',
  'hanging',
  'LEG RAISES',
  'elevación de piernas',
  'подъём ног',
  'レッグレイズ',
  '레그 레이즈',
  '仰卧举腿',
  'abs',
  'workout',
  'plank',
  'scissors',
  'recipe',
  'how to',
  '0:45',
  '\n',
  '#abs',
  'chicken',
  'yoga',
  '—',
  'core',
  '💪',
] as const;
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const text = fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 200 }));
const facts: fc.Arbitrary<PageFacts> = fc.record(
  {
    title: text,
    description: text,
    channel: text,
    tags: fc.array(text, { maxLength: 5 }),
    headings: fc.array(text, { maxLength: 5 }),
    chapters: fc.array(fc.record({ at: fc.double(), title: text }), { maxLength: 5 }),
    structured: fc.array(fc.record({ type: text, name: text, at: fc.double() }), { maxLength: 5 }),
    captions: fc.array(fc.record({ at: fc.double(), text }), { maxLength: 5 }),
    duration: fc.double(),
  },
  { requiredKeys: ['title'] },
);

describe('whatever a page says', () => {
  it('is answered with a finding in its bounds', () => {
    fc.assert(
      fc.property(facts, (page) => {
        const { level, exercises, moments, score, why } = detect(page);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(new Set(exercises).size).toBe(exercises.length);
        if (level === 'none' || level === 'exercise') expect(exercises).toEqual([]);
        if (level === 'named') expect(why.some(({ exercise }) => exercise)).toBe(true);
        expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).sort((a, b) => a - b));
        for (const { at } of moments) expect(at >= 0 && at < (page.duration || Number.POSITIVE_INFINITY)).toBe(true);
      }),
    );
  });

  it('is answered without throwing even when its facts have the wrong shapes', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'description',
            'tags',
            'chapters',
            'structured',
            'headings',
            'channel',
            'captions',
            'duration',
          ),
          fc.anything(),
        ),
        text,
        (wrong, title) => {
          detect({ ...wrong, title } as PageFacts);
        },
      ),
    );
  });

  it.each(['\ufdfa', '腹', 'か\u3099', 'ⅷ', 'a', ' '])('is answered when it is nothing but %j', (letter) => {
    const text = letter.repeat(30_000);
    expect(() => detect({ title: text, description: text, tags: [text] })).not.toThrow();
  });

  it('is answered the same when its tags come in another order', () => {
    fc.assert(
      fc.property(
        fc.record({ title: sentence, tags: fc.uniqueArray(sentence, { maxLength: 6 }) }),
        fc.nat(),
        ({ title, tags }, turn) => {
          const at = turn % (tags.length || 1);
          const turned = [...tags.slice(at), ...tags.slice(0, at)];
          const one = detect({ title, tags });
          const two = detect({ title, tags: turned });
          expect([two.level, two.score]).toEqual([one.level, one.score]);
          expect(new Set(two.exercises)).toEqual(new Set(one.exercises));
        },
      ),
    );
  });

  it('is answered the same when an unrelated sentence is added', () => {
    fc.assert(
      fc.property(sentence, sentence, (title, description) => {
        const one = detect({ title, description });
        const two = detect({
          title,
          description: `${description}\nThe weather was lovely and everybody went outside.`,
        });
        expect([two.level, two.exercises, two.score]).toEqual([one.level, one.exercises, one.score]);
      }),
    );
  });

  it('is answered the same in capitals, in full width and in decomposed accents', () => {
    const wide = (plain: string): string =>
      plain.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(sentence, (title) => {
        const { level, exercises } = detect({ title });
        for (const other of [title.toUpperCase(), wide(title), title.normalize('NFD')]) {
          const same = detect({ title: other });
          expect([same.level, same.exercises]).toEqual([level, exercises]);
        }
      }),
    );
  });
});

describe('time stamps', () => {
  const SEPARATORS = [' ', ' - ', ' – ', ': ', ' | '] as const;
  it('come back from every list that is written with them', () => {
    const list = fc.uniqueArray(fc.integer({ min: 0, max: 35_999 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(list, fc.constantFrom(...SEPARATORS), (times, separator) => {
        const wanted = times.sort((a, b) => a - b).map((at) => ({ at, label: `Part number ${at}` }));
        const lines = wanted.map(({ at, label }) => {
          const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
          const clock =
            at < 3600
              ? `${Math.floor(at / 60)}:${two(at % 60)}`
              : `${Math.floor(at / 3600)}:${two((at % 3600) / 60)}:${two(at % 60)}`;
          return `${clock}${separator}${label}`;
        });
        expect(readTimestamps(`Hello!\n${lines.join('\n')}\nBye`)).toEqual(wanted);
      }),
    );
  });

  it('never throw, and stay inside the video', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4000 }), (words, duration) => {
        for (const { at, label } of readTimestamps(words, duration)) {
          expect(at).toBeLessThan(duration);
          expect(typeof label).toBe('string');
        }
      }),
    );
  });
});

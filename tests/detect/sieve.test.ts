import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect';
import { mayBeExercise } from '../../src/detect/sieve';
import type { PageFacts } from '../../src/detect/types';
import { LATIN, OTHER } from '../../src/detect/vocabulary';
import { MOVES } from '../../src/detect/vocabulary/senses.static';

const OWN = readFileSync(new URL('titles-of-our-own.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as PageFacts & { readonly exercise: boolean });

const isFound = (facts: PageFacts): boolean => detect(facts).level !== 'none';

describe('the sieve before the detector', () => {
  it('keeps nothing back that the detector would find', () => {
    const lost = OWN.filter((page) => isFound(page) && !mayBeExercise(page));
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  it('keeps back half of what is made up to be mistaken for exercise, and more of what is not', () => {
    const others = OWN.filter((page) => !page.exercise);
    const passed = others.filter((page) => mayBeExercise(page));
    expect(passed.length / others.length).toBeLessThan(0.5);
    const plain = [
      'Slow roast with rosemary potatoes',
      'Rain on a tin roof',
      'Morgens um sieben',
      '東京の夜',
      'Утро',
    ];
    expect(plain.filter((title) => mayBeExercise({ title }))).toEqual([]);
  });

  it('lets every move pass, however it is written', () => {
    const names = [...LATIN, ...OTHER].flatMap((lists) =>
      lists.slice(0, MOVES.length).flatMap((list) => list.split('|').filter(Boolean)),
    );
    const ways = names
      .map((name) => name.replace(/[~?*]/g, '').replace(/\/\S+/g, ''))
      .flatMap((name) => [name, name.toUpperCase(), name.replaceAll(' ', '-'), `#${name.replaceAll(' ', '')}`]);
    const found = ways.filter((title) => isFound({ title }));
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter((title) => !mayBeExercise({ title }))).toEqual([]);
  });

  it('hears what only the description, the headings or the chapters say', () => {
    const title = 'Day 12';
    const list = ['Lying leg raises', 'Flutter kicks', 'Plank'];
    expect(mayBeExercise({ title })).toBe(false);
    expect(mayBeExercise({ title, description: `0:00 Hello\n${list.join('\n')}` })).toBe(true);
    expect(mayBeExercise({ title, headings: list })).toBe(true);
    expect(mayBeExercise({ title, chapters: list.map((name, at) => ({ at, title: name })) })).toBe(true);
  });

  it.each([
    ['Japanese', '0:30 足上げ\n1:10 レッグレイズ'],
    ['Russian', '0:30 подъем ног\n1:10 скручивания'],
    ['Arabic', '0:30 رفع الساق\n1:00 رفع الساق'],
    ['Korean', '0:30 다리 올리기\n1:30 다리 올리기'],
  ])('hears moves in a description in %s, also below much in English', (_, description) => {
    const more = 'Everything I use is listed further down. '.repeat(30);
    for (const text of [description, `${more}${description}\n${description}`]) {
      expect(mayBeExercise({ title: 'Day 12', description: text })).toBe(true);
    }
  });

  it('makes nothing of a number at the end, nor of a move in passing', () => {
    for (let i = 0; i < 10; i++) {
      expect(mayBeExercise({ title: `An afternoon in the garden ${i}`, headings: ['Workout'] })).toBe(false);
    }
    const description = 'We raise hens, and lift and kick off the roof of their house.';
    const title = 'An afternoon in the garden';
    expect(mayBeExercise({ title, description })).toBe(false);
    expect(mayBeExercise({ title, description: `1:30 ${description}` })).toBe(true);
  });

  it('takes whatever a page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, description) => {
        expect(typeof mayBeExercise({ title, description })).toBe('boolean');
      }),
    );
    const odd = { title: 7, description: null, headings: [null], chapters: [{}] } as unknown as PageFacts;
    expect(mayBeExercise(odd)).toBe(false);
  });
});

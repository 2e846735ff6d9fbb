import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect';

/**
 * Titles that we made up after the manner of real ones, in twelve languages: more of them what is easily taken for
 * exercise than exercise.
 */
interface Title {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly exercise: boolean;
  /** Whether it names a move of the leg-raise family; unclear: a neighbour of it, or an abs workout. */
  readonly family: 'yes' | 'no' | 'unclear';
  /** Why the detector gets it wrong. */
  readonly miss?: string;
}

const TITLES = readFileSync(new URL('titles-of-our-own.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Title);

const isWrong = (page: Title): boolean => {
  const { level } = detect(page);
  const said = level === 'none' ? 'nothing' : level === 'named' ? 'named' : 'exercise';
  if (!page.exercise) return said !== 'nothing';
  if (page.family === 'unclear') return said === 'nothing';
  return said !== (page.family === 'yes' ? 'named' : 'exercise');
};

describe('titles of our own', () => {
  it('are told apart, but for those that say why not', () => {
    const wrong = TITLES.filter((page) => !page.miss && isWrong(page));
    expect(wrong.map(({ id, title }) => `${id} ${title}`)).toEqual([]);
  });

  it('say why not only while that is so', () => {
    const right = TITLES.filter((page) => page.miss && !isWrong(page));
    expect(right.map(({ id, title }) => `${id} ${title}`)).toEqual([]);
  });
});

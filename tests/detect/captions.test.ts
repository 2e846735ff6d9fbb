import { describe, expect, it } from 'vitest';
import { answerLine, parseLine } from '../../build/detect';
import { detect } from '../../src/detect/detect';
import type { Caption, PageFacts } from '../../src/detect/types';

const say = (...lines: readonly (readonly [at: number, text: string])[]): readonly Caption[] =>
  lines.map(([at, text]) => ({ at, text }));
const page = (captions: readonly Caption[], more: Partial<PageFacts> = {}): PageFacts => ({
  title: '10 minute ab workout',
  duration: 600,
  captions,
  ...more,
});

describe('captions', () => {
  it('tell when a move comes that nothing else names, and that they did', () => {
    const { level, exercises, moments, why } = detect(
      page(say([3, 'welcome back everybody'], [95, 'next up we have hanging leg raises'], [150, 'and rest'])),
    );
    expect(level).toBe('named');
    expect(exercises).toEqual(['hanging-leg-raise']);
    expect(moments).toEqual([{ at: 95, exercise: 'hanging-leg-raise', label: 'next up we have hanging leg raises' }]);
    expect(why).toContainEqual({
      field: 'captions',
      quote: 'next up we have hanging leg raises',
      exercise: 'hanging-leg-raise',
      weighs: 'for',
    });
  });

  it('name a move across two lines, at the time of the first', () => {
    const { moments } = detect(page(say([40, 'moving on to our flutter'], [42, 'kicks keep them low'])));
    expect(moments.map(({ at, exercise }) => [at, exercise])).toEqual([[40, 'flutter-kick']]);
  });

  it('are one moment while the move goes on, and another when it comes again', () => {
    const said = [60, 70, 85, 300].map((at) => [at, 'reverse crunches'] as const);
    expect(detect(page(say(...said))).moments.map(({ at }) => at)).toEqual([60, 300]);
  });

  it('are no moments where somebody only lists what will come', () => {
    const { level, moments } = detect(
      page(say([5, 'today we do leg raises'], [8, 'then v-ups and dead bugs'], [200, 'well done'])),
    );
    expect([level, moments]).toEqual(['likely', []]);
  });

  it('give way to chapters and time stamps of the same move', () => {
    const { moments } = detect(
      page(say([20, 'leg raises are my favourite'], [400, 'last one, dead bugs']), {
        chapters: [{ at: 120, title: 'Leg raises' }],
      }),
    );
    expect(moments.map(({ at, exercise }) => [at, exercise])).toEqual([
      [120, 'leg-raise'],
      [400, 'dead-bug'],
    ]);
  });

  it('have to say it twice on a page that is not about the belly', () => {
    const title = 'How to deadlift';
    const once = say([30, 'this is harder than leg raises']);
    expect(detect({ title, captions: once }).level).toBe('exercise');
    const twice = [...once, { at: 90, text: 'now our leg raises' }];
    expect(detect({ title, captions: twice })).toMatchObject({ level: 'named', exercises: ['leg-raise'] });
  });

  it('do not count for names that mean much else, for neighbours, or on another kind of page', () => {
    expect(detect(page(say([10, 'grab your scissors'], [200, 'bicycle crunches now']))).moments).toEqual([]);
    const { level, moments } = detect({ title: 'Roast leg of lamb recipe', captions: say([9, 'leg raises']) });
    expect([level, moments]).toEqual(['none', []]);
  });

  it('stay inside the video and in order, whatever the track holds', () => {
    const captions = [
      { at: 500, text: 'dead bugs' },
      { at: 700, text: 'v-ups' },
      { at: -1, text: 'flutter kicks' },
      { at: Number.NaN, text: 'leg raises' },
      { at: 100, text: 'knee raises' },
      null,
      { at: 4, text: 5 },
    ] as unknown as Caption[];
    expect(detect(page(captions)).moments.map(({ at }) => at)).toEqual([100, 500]);
    expect(detect(page('leg raises' as unknown as Caption[])).level).toBe('likely');
  });

  it('are taken by the command, in their shape', () => {
    const line = JSON.stringify({ title: 'Ab workout', captions: say([12, 'leg raises']) });
    expect(JSON.parse(answerLine(line))).toMatchObject({
      level: 'named',
      moments: [{ at: 12, exercise: 'leg-raise', label: 'leg raises' }],
      why: ['The title says “Ab workout”', 'The captions say “leg raises”'],
    });
    expect(() => parseLine('{"title":"x","captions":[{"at":"0:45","text":"y"}]}')).toThrow('"captions"');
  });
});

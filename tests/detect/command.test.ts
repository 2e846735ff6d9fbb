import { describe, expect, it } from 'vitest';
import { answerLine, parseLine } from '../../build/detect';

describe('the detect command', () => {
  it('answers a line of page facts', () => {
    const line = JSON.stringify({
      id: 'abc',
      title: 'Ab workout',
      chapters: [
        { at: 0, title: 'Intro' },
        { at: 225, title: 'Hanging leg raises' },
      ],
      duration: 600,
    });
    expect(JSON.parse(answerLine(line))).toEqual({
      id: 'abc',
      level: 'named',
      exercises: ['hanging-leg-raise'],
      moments: [{ at: 225, exercise: 'hanging-leg-raise', label: 'Hanging leg raises' }],
      why: ['Chapter 2 is called “Hanging leg raises”', 'The title says “Ab workout”'],
    });
  });

  it('needs no more than a title, and takes null for unknown', () => {
    expect(JSON.parse(answerLine('{"title":"Sunset","tags":null}'))).toMatchObject({ id: null, level: 'none' });
  });

  it.each([
    ['nope', 'not JSON'],
    ['[1]', 'not a JSON object'],
    ['{"description":"x"}', '"title"'],
    ['{"title":5}', '"title"'],
    ['{"title":"x","tags":"abs"}', '"tags"'],
    ['{"title":"x","chapters":[{"at":"0:45","title":"y"}]}', '"chapters"'],
    ['{"title":"x","duration":"long"}', '"duration"'],
  ])('says what is wrong with %s', (line, part) => {
    expect(() => parseLine(line)).toThrow(part);
  });
});

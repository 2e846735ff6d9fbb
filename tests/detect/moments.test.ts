import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect';
import { namesIn } from '../../src/detect/judge';
import { findMoments as find, readTimestamps } from '../../src/detect/moments';
import type { Moment, PageFacts } from '../../src/detect/types';

const findMoments = (facts: PageFacts): readonly Moment[] => find(facts, namesIn);

const LIST = [
  { at: 0, label: 'Intro' },
  { at: 45, label: 'Leg raises' },
  { at: 90, label: 'Flutter kicks' },
];

describe('time stamps of a description', () => {
  it.each<[layout: string, text: string]>([
    ['time first', '0:00 Intro\n0:45 Leg raises\n1:30 Flutter kicks'],
    ['leading noughts', '00:00 Intro\n00:45 Leg raises\n01:30 Flutter kicks'],
    ['with hours', '0:00:00 Intro\n0:00:45 Leg raises\n0:01:30 Flutter kicks'],
    ['dash behind', '0:00 - Intro\n0:45 – Leg raises\n1:30 — Flutter kicks'],
    ['round brackets', '(0:00) Intro\n(0:45) Leg raises\n(1:30) Flutter kicks'],
    ['square brackets', '[0:00] Intro\n[0:45] Leg raises\n[1:30] Flutter kicks'],
    ['lenticular brackets', '【0:00】Intro\n【0:45】Leg raises\n【1:30】Flutter kicks'],
    ['ranges', '0:00-0:45 Intro\n0:45 - 1:30 Leg raises\n1:30–2:00 Flutter kicks'],
    ['bullets', '• 0:00 Intro\n► 0:45 Leg raises\n- 1:30 Flutter kicks'],
    ['arrows', '0:00 → Intro\n0:45 ➤ Leg raises\n1:30 » Flutter kicks'],
    ['numbered', '1. 0:00 Intro\n2. 0:45 Leg raises\n3. 1:30 Flutter kicks'],
    ['title first', 'Intro 0:00\nLeg raises 0:45\nFlutter kicks 1:30'],
    ['title, dash, time', 'Intro - 0:00\nLeg raises - 0:45\nFlutter kicks - 1:30'],
    ['title, time in brackets', 'Intro (0:00)\nLeg raises (0:45)\nFlutter kicks (1:30)'],
    ['no line breaks', 'Timestamps: 0:00 Intro 0:45 Leg raises 1:30 Flutter kicks'],
    ['no line breaks, dashes behind', '0:00 - Intro 0:45 - Leg raises 1:30 - Flutter kicks'],
    ['no line breaks, title first', 'Intro - 0:00 Leg raises - 0:45 Flutter kicks - 1:30'],
    ['Windows line ends', '0:00 Intro\r\n0:45 Leg raises\r\n1:30 Flutter kicks'],
    ['full-width digits', '０：００ Intro\n０：４５ Leg raises\n１：３０ Flutter kicks'],
    ['dots', '0.00 Intro\n0.45 Leg raises\n1.30 Flutter kicks'],
    ['minutes and seconds in letters', '0s Intro\n45s Leg raises\n1m30s Flutter kicks'],
    ['how long each lasts, filling the video', 'Intro - 45 sec\nLeg raises - 45 sec\nFlutter kicks - 30 sec'],
  ])('%s', (_, text) => {
    expect(readTimestamps(text, 120)).toEqual(LIST);
  });

  it('keeps hours', () => {
    expect(readTimestamps('1:02:03 Leg raises')).toEqual([{ at: 3723, label: 'Leg raises' }]);
  });

  it.each<[trap: string, text: string]>([
    ['a time of day', 'Live today at 12:35 PM and 8:00 pm!'],
    ['a time zone', 'New episodes 11:35 PM ET/10:35 PM CT'],
    ['a lone time in a sentence', 'Be there when we meet at 18:55 in front of the gym'],
    ['a score', 'We won 3:2 and 10:9'],
    ['a long number', 'Call 12:34:56:78 now'],
    ['sixty seconds', '0:75 Leg raises'],
    ['work and rest that do not fill the video', 'Leg raises - 40 sec\nRest - 20 sec\nPlank - 40 sec'],
    ['decimals that do not count up', '1.50 euro\n0.45 kg\n3.20 m'],
    ['a time behind the end', '9:59 Leg raises'],
  ])('%s is none', (_, text) => {
    expect(readTimestamps(text, 500)).toEqual([]);
  });

  it('never guesses times from lengths when the length of the video is unknown', () => {
    expect(readTimestamps('Leg raises 40s\nPlank 40s\nScissors 40s')).toEqual([]);
  });
});

describe('moments', () => {
  it('come from chapters, clips and the description, in the order of time and without doubles', () => {
    const moments = findMoments({
      title: 'Ab workout',
      duration: 600,
      chapters: [
        { at: 300, title: 'Flutter kicks' },
        { at: 60, title: 'Hanging leg raises' },
        { at: 200, title: 'Plank' },
      ],
      structured: [
        { type: 'Clip', name: 'V-ups', at: 100 },
        { type: 'HowToStep', name: 'Reverse crunch' },
      ],
      description: '1:00 Hanging leg raises\n5:00 Flutter kicks\n8:00 Dead bug',
    });
    expect(moments).toEqual([
      { at: 60, exercise: 'hanging-leg-raise', label: 'Hanging leg raises' },
      { at: 100, exercise: 'v-up', label: 'V-ups' },
      { at: 300, exercise: 'flutter-kick', label: 'Flutter kicks' },
      { at: 480, exercise: 'dead-bug', label: 'Dead bug' },
    ]);
  });

  it('stay inside the video', () => {
    const chapters = [-5, Number.NaN, 10, 600, 9999].map((at) => ({ at, title: 'Leg raises' }));
    expect(findMoments({ title: 'x', duration: 600, chapters }).map(({ at }) => at)).toEqual([10]);
  });

  it('are none on a page that is about something else', () => {
    const chapters = [{ at: 12, title: 'Scissors' }];
    expect(detect({ title: 'Cutting paper: tools', chapters }).moments).toEqual([]);
  });

  it('take a chapter at its word even where its name means much else', () => {
    const chapters = [{ at: 12, title: 'Scissors' }];
    expect(detect({ title: '10 minute ab workout', chapters }).moments).toEqual([
      { at: 12, exercise: 'scissors', label: 'Scissors' },
    ]);
  });

  it('name the neighbours too', () => {
    expect(findMoments({ title: 'x', description: '0:10 Bicycle crunches' })).toEqual([
      { at: 10, exercise: 'bicycle-crunch', label: 'Bicycle crunches' },
    ]);
  });
});

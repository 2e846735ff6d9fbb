import { describe, expect, it } from 'vitest';
import { clock } from '../../src/advise/clock';
import { asAsked, decide, isWorthReading } from '../../src/advise/decide';
import { headlineOf } from '../../src/advise/headline';
import { easierThan, tipsFor } from '../../src/advise/tips';
import type { Finding, Reason } from '../../src/detect/types';
import { tips } from '../../src/guide/tips';
import { changeSettings, DEFAULT_SETTINGS } from '../../src/settings/settings';

const finding = (more: Partial<Finding>): Finding => ({
  level: 'named',
  exercises: [],
  moments: [],
  score: 1,
  why: [],
  ...more,
});
const reason = (more: Partial<Reason>): Reason => ({ field: 'title', quote: '', weighs: 'for', ...more });

describe('clock', () => {
  it.each([
    [0, '0:00'],
    [225, '3:45'],
    [3723.9, '1:02:03'],
    [-5, '0:00'],
    [Number.NaN, '0:00'],
  ])('writes %s s as %s', (seconds, text) => expect(clock(seconds)).toBe(text));
});

describe('decide', () => {
  const here = {
    level: 'named',
    site: 'youtube.com',
    framed: false,
    hidden: false,
    settings: DEFAULT_SETTINGS,
  } as const;
  it('shows the card for a named move, a note for a guess, nothing for the rest', () => {
    expect(decide(here)).toBe('card');
    expect(decide({ ...here, level: 'likely' })).toBe('note');
    expect(decide({ ...here, level: 'exercise' })).toBe('nothing');
    expect(decide({ ...here, level: 'none' })).toBe('nothing');
  });
  it('does what the person chose', () => {
    expect(decide({ ...here, hidden: true })).toBe('nothing');
    expect(decide({ ...here, settings: changeSettings(DEFAULT_SETTINGS, { enabled: false }) })).toBe('nothing');
    const off = changeSettings(DEFAULT_SETTINGS, { sites: { 'youtube.com': { on: false } } });
    expect(decide({ ...here, settings: off })).toBe('nothing');
    expect(decide({ ...here, site: 'other.example', settings: off })).toBe('card');
    const quiet = changeSettings(DEFAULT_SETTINGS, { show: { named: 'note' } });
    expect(decide({ ...here, settings: quiet })).toBe('note');
  });

  it('says nothing in a frame of another page unless the exercise is named', () => {
    expect(decide({ ...here, framed: true })).toBe('card');
    expect(decide({ ...here, framed: true, level: 'likely' })).toBe('nothing');
    expect(isWorthReading({ ...here, framed: true, level: 'exercise' })).toBe(false);
  });

  it('takes the person’s word for it, and keeps what is known better', () => {
    expect(asAsked(finding({ level: 'none' }))).toMatchObject({ level: 'named', exercises: ['leg-raise'] });
    const named = finding({ level: 'named', exercises: ['hanging-leg-raise'] });
    expect(asAsked(named)).toBe(named);
  });

  it('reads on where a finding that shows nothing yet would be shown if the exercise were named', () => {
    const workout = { ...here, level: 'exercise' } as const;
    expect(isWorthReading(workout)).toBe(true);
    expect(isWorthReading({ ...workout, level: 'none' })).toBe(false);
    expect(isWorthReading({ ...workout, hidden: true })).toBe(false);
    expect(isWorthReading({ ...workout, settings: { ...here.settings, enabled: false } })).toBe(false);
  });
});

describe('headlineOf', () => {
  it('names one move with its times', () => {
    const moments = [225, 440].map((at) => ({ at, exercise: 'hanging-leg-raise' as const, label: 'x' }));
    const why = [reason({ field: 'title' }), reason({ field: 'chapters', exercise: 'hanging-leg-raise' })];
    expect(headlineOf(finding({ exercises: ['hanging-leg-raise'], moments, why }))).toEqual({
      kind: 'at-times',
      exercise: 'hanging-leg-raise',
      times: [225, 440],
      from: 'chapters',
    });
  });
  it('calls a mix by the family’s name, and lists three times at most', () => {
    const moments = [1, 2, 3, 4].map((at) => ({
      at,
      exercise: at % 2 ? ('scissors' as const) : ('v-up' as const),
      label: '',
    }));
    const { exercise, times } = headlineOf(finding({ exercises: ['v-up', 'scissors'], moments }));
    expect(exercise).toBe('leg-raise');
    expect(times).toEqual([1, 2, 3]);
  });
  it('does not time a neighbour as if it were a leg raise', () => {
    const moments = [{ at: 10, exercise: 'bicycle-crunch' as const, label: '' }];
    expect(headlineOf(finding({ exercises: ['scissors'], moments })).kind).toBe('named');
  });
  it('finds nothing in nothing', () => {
    expect(headlineOf(null).kind).toBe('nothing');
    expect(headlineOf(finding({ level: 'none' })).kind).toBe('nothing');
  });
});

describe('tips and easier versions', () => {
  it('puts what fits first and leaves nothing out', () => {
    const hanging = tipsFor({ exercises: ['hanging-leg-raise'] });
    expect(hanging[0]).toBe('bend');
    expect([...hanging].sort()).toEqual(Object.keys(tips).sort());
  });
  it('steps down from the exercise in the video', () => {
    expect(easierThan('leg-raise')).toEqual(['L7', 'L6', 'L5']);
    expect(easierThan('dead-bug')).toEqual(['L3', 'L2', 'L1']);
    expect(easierThan(undefined)).toEqual(['L7', 'L6', 'L5']);
  });
  it('offers no straight legs on the floor to someone who hangs', () => {
    expect(easierThan('hanging-leg-raise')).toEqual(['L10', 'L9', 'L5']);
    expect(easierThan('captains-chair-leg-raise')).toEqual(['L5', 'L4', 'L3']);
  });
});

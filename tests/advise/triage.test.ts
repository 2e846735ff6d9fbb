import { describe, expect, it } from 'vitest';
import {
  type Answers,
  asksBlow,
  type Blow,
  flagsBehind,
  isDanger,
  type Nerve,
  OUTCOME_OF_URGENCY,
  OUTCOMES,
  type Outcome,
  outcomeOf,
  type Pain,
  UNANSWERED,
} from '../../src/advise/triage';
import { EMERGENCY_FLAGS, FIRST_FLAGS_TO_SEE, flagsOf, outcomeOfFlag, URGENCIES } from '../../src/advise/warnings';
import { type RedFlagId, redFlags } from '../../src/guide/red-flags';
import type { Urgency } from '../../src/guide/types';
import snapshot from '../guide/evidence-snapshot.json';

const PAIN = [null, 'no', 'ache', 'pain'] as const;
const NERVE = [null, 'no', 'one-leg', 'yes'] as const;
const BLOW = [null, 'no', 'knock', 'hard'] as const;
const rank = (outcome: Outcome | null): number => (outcome === null ? -1 : OUTCOMES.indexOf(outcome));
const every: Answers[] = PAIN.flatMap((pain) =>
  NERVE.flatMap((nerve) => BLOW.map((blow) => ({ pain, nerve, blow }))),
);
const say = ({ pain, nerve, blow }: Answers): string => `${pain} ${nerve} ${blow}`;

/** Written out by hand from the evidence, apart from the code: pain, nerve, blow, outcome. */
const EXPECTED: readonly [Pain, Nerve, Blow, Outcome][] = [
  ['no', 'no', 'no', 'carry-on'],
  ['no', 'no', 'knock', 'carry-on'],
  ['no', 'no', 'hard', 'rest'],
  ['no', 'one-leg', 'no', 'soon'],
  ['no', 'one-leg', 'knock', 'soon'],
  ['no', 'one-leg', 'hard', 'emergency'],
  ['no', 'yes', 'no', 'emergency'],
  ['no', 'yes', 'knock', 'emergency'],
  ['no', 'yes', 'hard', 'emergency'],
  ['ache', 'no', 'no', 'easier'],
  ['ache', 'no', 'knock', 'soon'],
  ['ache', 'no', 'hard', 'emergency'],
  ['ache', 'one-leg', 'no', 'soon'],
  ['ache', 'one-leg', 'knock', 'soon'],
  ['ache', 'one-leg', 'hard', 'emergency'],
  ['ache', 'yes', 'no', 'emergency'],
  ['ache', 'yes', 'knock', 'emergency'],
  ['ache', 'yes', 'hard', 'emergency'],
  ['pain', 'no', 'no', 'rest'],
  ['pain', 'no', 'knock', 'soon'],
  ['pain', 'no', 'hard', 'emergency'],
  ['pain', 'one-leg', 'no', 'soon'],
  ['pain', 'one-leg', 'knock', 'soon'],
  ['pain', 'one-leg', 'hard', 'emergency'],
  ['pain', 'yes', 'no', 'emergency'],
  ['pain', 'yes', 'knock', 'emergency'],
  ['pain', 'yes', 'hard', 'emergency'],
];

describe('the check, every combination', () => {
  it.each(EXPECTED)('pain %s, nerve %s, blow %s: %s', (pain, nerve, blow, outcome) =>
    expect(outcomeOf({ pain, nerve, blow })).toBe(outcome),
  );

  it('is all of them, and reaches all five outcomes', () => {
    expect(new Set(EXPECTED.map(([pain, nerve, blow]) => say({ pain, nerve, blow }))).size).toBe(27);
    expect(new Set(EXPECTED.map((row) => row[3]))).toEqual(new Set(OUTCOMES));
  });

  it.each(every)('pain $pain, nerve $nerve, blow $blow: one more answer never makes it milder', (answers) => {
    const now = outcomeOf(answers);
    const more: Answers[] = [
      ...(answers.pain === null ? (['no', 'ache', 'pain'] as const).map((pain) => ({ ...answers, pain })) : []),
      ...(answers.nerve === null ? (['no', 'one-leg', 'yes'] as const).map((nerve) => ({ ...answers, nerve })) : []),
      ...(answers.blow === null ? (['no', 'knock', 'hard'] as const).map((blow) => ({ ...answers, blow })) : []),
    ];
    for (const next of more) expect(rank(outcomeOf(next)), say(next)).toBeGreaterThanOrEqual(rank(now));
  });

  it.each(every)('pain $pain, nerve $nerve, blow $blow: a graver answer never makes it milder', (answers) => {
    const graver: Answers[] = [
      ...PAIN.slice(PAIN.indexOf(answers.pain) + 1).map((pain) => ({ ...answers, pain })),
      ...NERVE.slice(NERVE.indexOf(answers.nerve) + 1).map((nerve) => ({ ...answers, nerve })),
      ...BLOW.slice(BLOW.indexOf(answers.blow) + 1).map((blow) => ({ ...answers, blow })),
    ];
    const now = rank(outcomeOf(answers));
    for (const next of graver) expect(rank(outcomeOf(next)), say(next)).toBeGreaterThanOrEqual(now);
  });

  it('needs two taps for the common cases, and one for pain or for a nerve sign', () => {
    expect(outcomeOf(UNANSWERED)).toBeNull();
    expect(outcomeOf({ ...UNANSWERED, pain: 'no' })).toBeNull();
    expect(outcomeOf({ ...UNANSWERED, pain: 'ache' })).toBeNull();
    expect(outcomeOf({ ...UNANSWERED, nerve: 'no' })).toBeNull();
    expect(outcomeOf({ pain: 'no', nerve: 'no', blow: null })).toBe('carry-on');
    expect(outcomeOf({ pain: 'ache', nerve: 'no', blow: null })).toBe('easier');
    expect(outcomeOf({ ...UNANSWERED, pain: 'pain' })).toBe('rest');
    expect(outcomeOf({ ...UNANSWERED, nerve: 'yes' })).toBe('emergency');
  });

  it('asks about a fall only where the answer could make an emergency of it', () => {
    expect(asksBlow(UNANSWERED)).toBe(false);
    expect(asksBlow({ pain: 'no', nerve: 'no', blow: null })).toBe(false);
    expect(asksBlow({ pain: 'ache', nerve: null, blow: null })).toBe(false);
    expect(asksBlow({ pain: 'ache', nerve: 'no', blow: null })).toBe(true);
    expect(asksBlow({ pain: 'pain', nerve: null, blow: null })).toBe(true);
    expect(asksBlow({ pain: 'no', nerve: 'one-leg', blow: null })).toBe(true);
    expect(asksBlow({ pain: 'pain', nerve: 'yes', blow: null })).toBe(false);
  });
});

describe('every warning sign of the evidence', () => {
  const flags = Object.entries(snapshot.redFlags) as [RedFlagId, { urgency: Urgency }][];

  it.each(flags.map(([id, { urgency }]) => [id, urgency] as const))('%s is %s, and is treated so', (id, urgency) => {
    expect(redFlags[id].urgency).toBe(urgency);
    expect(outcomeOfFlag(id)).toBe({ emergency: 'emergency', soon: 'soon', routine: 'rest' }[urgency]);
    expect(flagsOf(urgency)).toContain(id);
  });

  it('stands in one list, and no emergency is held back', () => {
    expect(URGENCIES.flatMap(flagsOf).sort()).toEqual(flags.map(([id]) => id).sort());
    expect(EMERGENCY_FLAGS).toHaveLength(10);
    for (const id of FIRST_FLAGS_TO_SEE) expect(redFlags[id].urgency).not.toBe('emergency');
  });

  it.each(every.filter((answers) => outcomeOf(answers) !== null))(
    'pain $pain, nerve $nerve, blow $blow: the signs behind the answers reach their urgency, and no alarm is without one',
    (answers) => {
      const outcome = outcomeOf(answers);
      const behind = flagsBehind(answers);
      for (const id of behind) expect(rank(outcome), id).toBeGreaterThanOrEqual(rank(outcomeOfFlag(id)));
      if (outcome === 'emergency' || outcome === 'soon') {
        expect(behind.map((id) => OUTCOME_OF_URGENCY[redFlags[id].urgency])).toContain(outcome);
      }
      if (!isDanger(outcome)) expect(behind).toEqual([]);
    },
  );

  it('that the questions ask for is behind one of their answers', () => {
    const asked = new Set(every.flatMap(flagsBehind));
    expect([...asked].sort()).toEqual(['F1', 'F10', 'F17', 'F18', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7']);
  });
});

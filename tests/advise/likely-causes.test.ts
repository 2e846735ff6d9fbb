import { describe, expect, it } from 'vitest';
import { placeOnLadder } from '../../src/advise/ladder';
import { FELT_QUESTIONS, likelyCauses } from '../../src/advise/likely-causes';
import { tellApart } from '../../src/guide/tell-apart';

describe('where it was felt', () => {
  it('points where the evidence points', () => {
    expect(likelyCauses({})).toEqual([]);
    expect(likelyCauses({ where: 'front' })).toEqual(['C2']);
    expect(likelyCauses({ where: 'outer' })).toEqual(['C3']);
    expect(likelyCauses({ where: 'middle' })).toEqual(['C1']);
    expect(likelyCauses({ where: 'dimple' })).toEqual(['C4']);
    expect(likelyCauses({ repeats: 'every-rep' })).toEqual(['C2', 'C3']);
  });

  it('weighs answers together, the place most of all', () => {
    expect(likelyCauses({ where: 'outer', repeats: 'every-rep' })).toEqual(['C3']);
    expect(likelyCauses({ where: 'dimple', repeats: 'crackle' })).toEqual(['C4']);
    expect(likelyCauses({ where: 'dimple', repeats: 'every-rep', brace: 'stops-kneecap-up' })).toEqual(['C2']);
  });

  it('never leads to warning signs: the check has asked for those', () => {
    const leads = FELT_QUESTIONS.flatMap((question) => Object.values(tellApart[question]).flat());
    expect(leads).not.toContain('red-flags');
    expect(leads).not.toContain('C8');
  });

  it('does not trip over an answer it does not know', () => {
    expect(likelyCauses({ where: 'constructor' })).toEqual([]);
  });
});

describe('the place on the ladder', () => {
  it('knows the steps around the exercise', () => {
    expect(placeOnLadder('leg-raise')).toEqual({ at: 'L8', easier: ['L7', 'L6', 'L5'], harder: 'L9' });
    expect(placeOnLadder('hanging-leg-raise').harder).toBeNull();
    expect(placeOnLadder('l-sit').at).toBeNull();
    expect(placeOnLadder(undefined).easier).toEqual(['L7', 'L6', 'L5']);
  });
});

import type { Dose } from './dose';
import type { GuideEntry } from './entry';
import type { MoveId } from './types';

export interface LadderStep extends GuideEntry {
  /** 1 is the gentlest. */
  readonly step: number;
  readonly move: MoveId;
  /** Where to start on this step. */
  readonly dose: Dose;
}

/** Easier and harder versions, gentlest first. The order is practical judgement: no trial of it was found. */
export const ladder = {
  L1: {
    place: 'beyond',
    verdict: 'weak',
    step: 1,
    move: 'pelvic-tilt',
    dose: { sets: [2, 2], reps: [8, 8], holdSeconds: [5, 5], eachSide: false },
    claims: ['G14', 'G28'],
    sources: ['mayo-back-exercises', 'cuh-back-mobility', 'lucas-progression'],
  },
  L2: {
    place: 'beyond',
    verdict: 'weak',
    step: 2,
    move: 'heel-slide',
    dose: { sets: [2, 2], reps: [8, 8], eachSide: true },
    claims: ['G14', 'G28'],
    sources: ['lucas-progression'],
  },
  L3: {
    place: 'beyond',
    verdict: 'weak',
    step: 3,
    move: 'heel-tap',
    dose: { sets: [2, 2], reps: [6, 8], eachSide: true },
    claims: ['G14', 'G28'],
    sources: ['excelpt-bent-knee', 'rehabhero-straight-legs'],
  },
  L4: {
    place: 'beyond',
    verdict: 'weak',
    step: 4,
    move: 'dead-bug',
    dose: { sets: [2, 3], reps: [6, 6], eachSide: true },
    claims: ['G14', 'G28'],
    sources: ['fedb', 'rehabhero-straight-legs'],
  },
  L5: {
    place: 'beyond',
    verdict: 'weak',
    step: 5,
    move: 'reverse-crunch',
    dose: { sets: [2, 3], reps: [8, 8], eachSide: false },
    claims: ['G14', 'G28'],
    sources: ['excelpt-bent-knee', 'escamilla-2006', 'axler-ranking'],
  },
  L6: {
    place: 'beyond',
    verdict: 'weak',
    step: 6,
    move: 'single-raise',
    dose: { sets: [2, 3], reps: [8, 8], eachSide: true },
    claims: ['G14', 'G28'],
    sources: ['physiorehab-slr', 'liebenson'],
  },
  L7: {
    place: 'beyond',
    verdict: 'weak',
    step: 7,
    move: 'alternate-lower',
    dose: { sets: [2, 3], reps: [6, 6], eachSide: true },
    claims: ['G14', 'G28'],
    sources: ['pfp-leg-lowering', 'rehabhero-straight-legs', 'sdllt'],
  },
  L8: {
    place: 'beyond',
    verdict: 'weak',
    step: 8,
    move: 'leg-raise',
    dose: { sets: [2, 3], reps: [6, 10], eachSide: false },
    claims: ['G14', 'G28'],
    sources: ['axler-ranking', 'juker-1998', 'kinx-psoas'],
  },
  L9: {
    place: 'beyond',
    verdict: 'weak',
    step: 9,
    move: 'chair-knee',
    dose: { sets: [2, 3], reps: [8, 8], eachSide: false },
    claims: ['G14', 'G28'],
    sources: ['ace-captain', 'ace-captain-form', 'fedb'],
  },
  L10: {
    place: 'beyond',
    verdict: 'weak',
    step: 10,
    move: 'hang-knee',
    dose: { sets: [2, 3], reps: [5, 8], eachSide: false },
    claims: ['G14', 'G28'],
    sources: ['escamilla-2006', 'green-hanging'],
  },
  L11: {
    place: 'beyond',
    verdict: 'weak',
    step: 11,
    move: 'hang-leg',
    dose: { sets: [2, 3], reps: [3, 6], eachSide: false },
    claims: ['G14', 'G28'],
    sources: ['green-hanging', 'fedb', 'axler-ranking'],
  },
} as const satisfies Record<string, LadderStep>;
export type LadderId = keyof typeof ladder;

import type { Dose } from './dose';
import type { GuideEntry } from './entry';
import type { MoveId, Strength } from './types';

export type RoutineKind = 'stretch' | 'mobility' | 'strength';

export interface RoutineItem extends GuideEntry {
  readonly kind: RoutineKind;
  readonly move: MoveId;
  readonly strength: Strength;
  readonly dose: Dose;
}

/** The stretches and strength work that the guide asks for without naming any. None was tested on popping. */
export const routine = {
  R1: {
    place: 'faq-exercises',
    verdict: 'weak',
    kind: 'stretch',
    move: 'knee-to-chest',
    strength: 'low',
    dose: { holdSeconds: [5, 30], reps: [2, 3], eachSide: true, timesPerDay: [1, 2] },
    claims: ['G11', 'G31'],
    sources: ['mayo-back-exercises', 'cuh-back-mobility'],
  },
  R2: {
    place: 'faq-exercises',
    verdict: 'weak',
    kind: 'mobility',
    move: 'knee-rolls',
    strength: 'low',
    dose: { holdSeconds: [5, 10], reps: [2, 3], eachSide: true, timesPerDay: [1, 2] },
    claims: ['G11', 'G31'],
    sources: ['mayo-back-exercises', 'cuh-back-mobility'],
  },
  R3: {
    place: 'faq-exercises',
    verdict: 'weak',
    kind: 'mobility',
    move: 'cat-camel',
    strength: 'low',
    dose: { holdSeconds: [3, 5], reps: [6, 8], eachSide: false },
    claims: ['G11', 'G31'],
    sources: ['bournemouth-core', 'mayo-back-exercises'],
  },
  R4: {
    place: 'faq-exercises',
    verdict: 'weak',
    kind: 'stretch',
    move: 'child',
    strength: 'low',
    dose: { breaths: [5, 10], reps: [2, 2], eachSide: false },
    claims: ['G11', 'G31'],
    sources: ['childs-pose-clinic', 'fedb'],
  },
  R5: {
    place: 'faq-exercises',
    verdict: 'weak',
    kind: 'stretch',
    move: 'hip-flexor',
    strength: 'low-to-moderate',
    dose: { holdSeconds: [15, 30], reps: [2, 4], eachSide: true, daysPerWeek: [2, 3] },
    claims: ['G11', 'G31'],
    sources: ['alberta-snapping', 'hatefi-2021', 'garber-2011'],
  },
  R6: {
    place: 'faq-exercises',
    verdict: 'weak',
    kind: 'stretch',
    move: 'hamstring-stretch',
    strength: 'low',
    dose: { holdSeconds: [15, 30], reps: [2, 4], eachSide: true, daysPerWeek: [2, 3] },
    claims: ['G11', 'G31'],
    sources: ['alberta-snapping', 'sadler-2017', 'garber-2011'],
  },
  R7: {
    place: 'treatment',
    verdict: 'partly',
    kind: 'strength',
    move: 'bridge',
    strength: 'moderate',
    dose: { holdSeconds: [2, 4], reps: [8, 10], sets: [2, 2], eachSide: false, daysPerWeek: [2, 3] },
    claims: ['G21', 'G38'],
    sources: ['bournemouth-core', 'cuh-back-mobility', 'trunk-emg-athl'],
  },
  R8: {
    place: 'treatment',
    verdict: 'partly',
    kind: 'strength',
    move: 'bird-dog',
    strength: 'moderate',
    dose: { holdSeconds: [4, 5], reps: [8, 10], sets: [1, 2], eachSide: true, daysPerWeek: [2, 3] },
    claims: ['G21', 'G38'],
    sources: ['bournemouth-core', 'hss-core', 'mgb3-review'],
  },
  R9: {
    place: 'treatment',
    verdict: 'partly',
    kind: 'strength',
    move: 'side-plank-knees',
    strength: 'moderate',
    dose: { holdSeconds: [10, 20], holdBuildsTo: 30, reps: [2, 3], eachSide: true, daysPerWeek: [2, 3] },
    claims: ['G21', 'G38'],
    sources: ['juker-1998', 'bournemouth-core'],
  },
  R10: {
    place: 'treatment',
    verdict: 'partly',
    kind: 'strength',
    move: 'curl-up',
    strength: 'moderate',
    dose: { holdSeconds: [2, 8], reps: [8, 10], sets: [2, 2], eachSide: false, daysPerWeek: [2, 3] },
    claims: ['G21', 'G38'],
    sources: ['axler-1997', 'juker-1998', 'bournemouth-core'],
  },
  R11: {
    place: 'treatment',
    verdict: 'partly',
    kind: 'strength',
    move: 'clamshell',
    strength: 'low-to-moderate',
    dose: { reps: [10, 10], sets: [1, 2], eachSide: true, daysPerWeek: [2, 3] },
    claims: ['G21', 'G38'],
    sources: ['saintlukes-snapping'],
  },
} as const satisfies Record<string, RoutineItem>;
export type RoutineId = keyof typeof routine;

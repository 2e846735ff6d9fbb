import type { GuideEntry } from './entry';

export type TreatmentKind = 'treatment' | 'rehabilitation';

export interface Treatment extends GuideEntry {
  readonly kind: TreatmentKind;
}

/** The guide's section on treatment and rehabilitation, point by point. */
export const treatments = {
  need: {
    place: 'treatment',
    verdict: 'contradicted',
    kind: 'treatment',
    claims: ['G15'],
    sources: ['walker-2021', 'nhs111w-back', 'medscape-snapping'],
  },
  'physical-therapy': {
    place: 'treatment',
    verdict: 'partly',
    kind: 'treatment',
    claims: ['G16'],
    sources: ['walker-2021', 'acp-2017', 'nice-ng59'],
  },
  massage: {
    place: 'treatment',
    verdict: 'weak',
    kind: 'treatment',
    claims: ['G17'],
    sources: ['kumar-2013', 'who-2023', 'nice-ng59', 'acp-2017'],
  },
  manipulation: {
    place: 'treatment',
    verdict: 'partly',
    kind: 'treatment',
    claims: ['G18'],
    sources: ['rubinstein-2019', 'who-2023', 'nice-ng59'],
  },
  aim: {
    place: 'treatment',
    verdict: 'partly',
    kind: 'treatment',
    claims: ['G19'],
    sources: ['walker-2021', 'exercise-cplbp-who'],
  },
  why: {
    place: 'treatment',
    verdict: 'partly',
    kind: 'rehabilitation',
    claims: ['G20'],
    sources: ['exercise-cplbp-who', 'walker-2021'],
  },
  muscles: {
    place: 'treatment',
    verdict: 'partly',
    kind: 'rehabilitation',
    claims: ['G21'],
    sources: ['aaos-spine-program', 'saintlukes-snapping', 'trunk-emg-athl'],
  },
  expect: {
    place: 'treatment',
    verdict: 'weak',
    kind: 'rehabilitation',
    claims: ['G20', 'G22'],
    sources: ['steffens-2016', 'walker-2021'],
  },
} as const satisfies Record<string, Treatment>;
export type TreatmentId = keyof typeof treatments;

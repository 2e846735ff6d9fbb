import type { GuideEntry } from './entry';
import type { Strength, Variant } from './types';

export interface Cue extends GuideEntry {
  /** The ways of doing a leg raise that it applies to. */
  readonly variants: readonly Variant[];
  readonly strength: Strength;
}

/** One short thing to do during a rep. */
export const cues = {
  Q1: {
    place: 'prevention',
    verdict: 'partly',
    variants: ['lying', 'lying-bent', 'single-leg', 'dead-bug', 'hanging', 'captains-chair'],
    strength: 'moderate',
    claims: ['G12', 'G14'],
    sources: ['liebenson', 'hss-core'],
  },
  Q2: {
    place: 'prevention',
    verdict: 'partly',
    variants: ['lying', 'single-leg', 'dead-bug'],
    strength: 'moderate',
    claims: ['G12', 'G14'],
    sources: ['sdllt', 'pfp-leg-lowering', 'kinx-psoas'],
  },
  Q3: {
    place: 'prevention',
    verdict: 'partly',
    variants: ['lying', 'lying-bent', 'dead-bug', 'hanging'],
    strength: 'low-to-moderate',
    claims: ['G12', 'G14'],
    sources: ['lucas-progression', 'fedb', 'cuh-back-mobility'],
  },
  Q4: {
    place: 'beyond',
    verdict: 'weak',
    variants: ['lying', 'single-leg', 'hanging', 'captains-chair'],
    strength: 'low',
    claims: ['G14'],
    sources: ['pfp-leg-lowering', 'walker-2021'],
  },
  Q5: {
    place: 'beyond',
    verdict: 'partly',
    variants: ['lying', 'single-leg', 'dead-bug', 'captains-chair'],
    strength: 'low-to-moderate',
    claims: ['G14'],
    sources: ['pfp-leg-lowering', 'rehabhero-straight-legs'],
  },
  Q6: {
    place: 'beyond',
    verdict: 'partly',
    variants: ['lying', 'lying-bent', 'hanging', 'captains-chair'],
    strength: 'low-to-moderate',
    claims: ['G14'],
    sources: ['ace-captain-form', 'excelpt-bent-knee'],
  },
  Q7: {
    place: 'beyond',
    verdict: 'partly',
    variants: ['lying', 'single-leg', 'dead-bug'],
    strength: 'low-to-moderate',
    claims: ['G14'],
    sources: ['physiorehab-slr', 'rehabhero-straight-legs'],
  },
  Q8: {
    place: 'beyond',
    verdict: 'partly',
    variants: ['lying', 'single-leg', 'hanging', 'captains-chair'],
    strength: 'low-to-moderate',
    claims: ['G14'],
    sources: ['deslandes', 'orthobullets-snapping'],
  },
  Q9: {
    place: 'beyond',
    verdict: 'partly',
    variants: ['lying', 'lying-bent', 'single-leg', 'dead-bug', 'hanging', 'captains-chair'],
    strength: 'moderate',
    claims: ['G14'],
    sources: ['narloch-1995', 'saintlukes-snapping'],
  },
  Q10: {
    place: 'prevention',
    verdict: 'weak',
    variants: ['hanging', 'captains-chair'],
    strength: 'low',
    claims: ['G14'],
    sources: ['fedb', 'ace-captain-form'],
  },
  Q11: {
    place: 'prevention',
    verdict: 'partly',
    variants: ['hanging', 'captains-chair'],
    strength: 'low-to-moderate',
    claims: ['G14'],
    sources: ['jiroumaru-2014', 'green-hanging', 'escamilla-2006'],
  },
  Q12: {
    place: 'prevention',
    verdict: 'weak',
    variants: ['captains-chair'],
    strength: 'low',
    claims: ['G14'],
    sources: ['ace-captain-form', 'fedb'],
  },
  Q13: {
    place: 'beyond',
    verdict: 'weak',
    variants: ['lying', 'lying-bent', 'single-leg', 'dead-bug', 'hanging', 'captains-chair'],
    strength: 'low',
    claims: ['G9', 'G14'],
    sources: ['mcgill-1998', 'lucas-progression'],
  },
  Q14: {
    place: 'beyond',
    verdict: 'partly',
    variants: ['lying', 'lying-bent', 'single-leg', 'dead-bug', 'hanging', 'captains-chair'],
    strength: 'moderate',
    claims: ['G15', 'G36'],
    sources: ['walker-2021', 'smith-2017'],
  },
  Q15: {
    place: 'beyond',
    verdict: 'partly',
    variants: ['lying', 'hanging', 'captains-chair'],
    strength: 'moderate',
    claims: ['G31'],
    sources: ['axler-1997', 'juker-1998'],
  },
} as const satisfies Record<string, Cue>;
export type CueId = keyof typeof cues;

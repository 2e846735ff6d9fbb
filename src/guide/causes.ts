import type { GuideEntry } from './entry';
import type { Strength } from './types';

export interface Cause extends GuideEntry {
  /** How well the mechanism itself is documented, wherever it was seen. */
  readonly mechanism: Strength;
  /** How well it is documented as the source of a pop felt in a leg raise. */
  readonly strength: Strength;
}

/** What may pop, in the order of the evidence review. The order is no ranking. */
export const causes = {
  C1: {
    place: 'beyond',
    verdict: 'partly',
    mechanism: 'moderate',
    strength: 'low',
    claims: ['G5', 'G6', 'G24', 'G25'],
    sources: ['kawchuk-2015', 'cramer-2012', 'cramer-2017'],
  },
  C2: {
    place: 'beyond',
    verdict: 'partly',
    mechanism: 'high',
    strength: 'moderate',
    claims: ['G5', 'G6', 'G24', 'G25'],
    sources: ['deslandes', 'pelsser-2001', 'walker-2021', 'orthobullets-snapping'],
  },
  C3: {
    place: 'beyond',
    verdict: 'partly',
    mechanism: 'high',
    strength: 'low',
    claims: ['G5', 'G9'],
    sources: ['orthobullets-snapping', 'walker-2021'],
  },
  C4: {
    place: 'beyond',
    verdict: 'weak',
    mechanism: 'low',
    strength: 'low',
    claims: ['G5'],
    sources: ['aafp-si-2022', 'booth-2019'],
  },
  C5: {
    place: 'beyond',
    verdict: 'partly',
    mechanism: 'moderate',
    strength: 'moderate',
    claims: ['G7', 'G12', 'G14'],
    sources: ['kinx-psoas', 'juker-1998', 'liebenson', 'sdllt', 'pfp-leg-lowering'],
  },
  C6: {
    place: 'beyond',
    verdict: 'partly',
    mechanism: 'high',
    strength: 'low',
    claims: ['G34'],
    sources: ['mayo-labral', 'orthobullets-snapping'],
  },
  C7: {
    place: 'beyond',
    verdict: 'weak',
    mechanism: 'low',
    strength: 'low',
    claims: ['G33'],
    sources: ['cramer-2017', 'kawchuk-2015'],
  },
  C8: {
    place: 'faq-damage',
    verdict: 'weak',
    mechanism: 'high',
    strength: 'low',
    claims: ['G34', 'G35'],
    sources: ['nhs111w-sciatica', 'aspetar-spondylolysis', 'accesspeds-spondylolysis'],
  },
} as const satisfies Record<string, Cause>;
export type CauseId = keyof typeof causes;

import type { GuideEntry } from './entry';

/** How to move on the ladder. Practical judgement, so most of it has no source to name. */
export const ladderRules = {
  'two-days': { place: 'beyond', verdict: 'unknown', claims: [], sources: [] },
  'step-down': { place: 'beyond', verdict: 'unknown', claims: [], sources: [] },
  'painless-pop': { place: 'beyond', verdict: 'unknown', claims: ['G15', 'G36'], sources: [] },
  'red-flag': { place: 'beyond', verdict: 'partly', claims: ['G35'], sources: ['mayo-when', 'nhs111w-sciatica'] },
  judgement: {
    place: 'beyond',
    verdict: 'unknown',
    claims: [],
    sources: ['lucas-progression', 'rehabhero-straight-legs'],
  },
} as const satisfies Record<string, GuideEntry>;
export type LadderRuleId = keyof typeof ladderRules;

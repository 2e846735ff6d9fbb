import type { GuideEntry } from './entry';

/** What the guide leaves out. `claims`: the statements that would have been the place for it. */
export const omissions = {
  O1: { place: 'beyond', verdict: 'partly', claims: ['G5'], sources: ['walker-2021', 'pelsser-2001'] },
  O2: { place: 'beyond', verdict: 'supported', claims: ['G35'], sources: ['csp-girft-2024', 'finucane-2020'] },
  O3: {
    place: 'beyond',
    verdict: 'weak',
    claims: ['G14', 'G28'],
    sources: ['lucas-progression', 'rehabhero-straight-legs'],
  },
  O4: { place: 'beyond', verdict: 'supported', claims: ['G15', 'G36'], sources: ['walker-2021', 'nhs111w-back'] },
  O5: { place: 'beyond', verdict: 'partly', claims: ['G14'], sources: ['axler-1997', 'axler-ranking', 'juker-1998'] },
  O6: {
    place: 'beyond',
    verdict: 'partly',
    claims: ['G14'],
    sources: ['newcastle-pregnancy', 'brooke-wavell-2022', 'narloch-1995'],
  },
  O7: { place: 'beyond', verdict: 'unknown', claims: [], sources: [] },
} as const satisfies Record<string, GuideEntry>;
export type OmissionId = keyof typeof omissions;

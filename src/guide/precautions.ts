import type { GuideEntry } from './entry';

/** Who takes extra care before leg raises. */
export const precautions = {
  P1: { place: 'beyond', verdict: 'partly', claims: [], sources: ['pregnancy-16wk-copy', 'newcastle-pregnancy'] },
  P2: { place: 'beyond', verdict: 'partly', claims: [], sources: ['diastasis-uk', 'newcastle-pregnancy'] },
  P3: { place: 'beyond', verdict: 'partly', claims: [], sources: ['brooke-wavell-2022'] },
  P4: { place: 'beyond', verdict: 'partly', claims: [], sources: ['narloch-1995'] },
  P5: { place: 'beyond', verdict: 'unknown', claims: [], sources: [] },
  P6: { place: 'beyond', verdict: 'partly', claims: ['G34'], sources: ['escamilla-2006b', 'nhs111w-sciatica'] },
} as const satisfies Record<string, GuideEntry>;
export type PrecautionId = keyof typeof precautions;

import type { GuideEntry } from './entry';

/** What holds for the whole routine. */
export const routineNotes = {
  when: { place: 'beyond', verdict: 'partly', claims: ['G10', 'G27'], sources: ['garber-2011'] },
  strength: { place: 'treatment', verdict: 'weak', claims: ['G22', 'G38'], sources: ['owen-2020', 'smith-2014'] },
  weeks: { place: 'beyond', verdict: 'weak', claims: ['G20'], sources: ['aaos-spine-program'] },
  soreness: { place: 'beyond', verdict: 'weak', claims: [], sources: ['smith-2017'] },
} as const satisfies Record<string, GuideEntry>;
export type RoutineNoteId = keyof typeof routineNotes;

import type { ClaimId } from './claims';
import type { Place } from './types';

export interface Section {
  readonly place: Place;
  readonly claims: readonly ClaimId[];
}

/** The guide's running text. Its questions are in faq. */
export const sections = {
  introduction: { place: 'introduction', claims: ['G1', 'G2', 'G3', 'G4'] },
  causes: { place: 'causes', claims: ['G5', 'G6', 'G7', 'G8', 'G9'] },
  prevention: { place: 'prevention', claims: ['G10', 'G11', 'G12', 'G13', 'G14'] },
  treatment: { place: 'treatment', claims: ['G15', 'G16', 'G17', 'G18', 'G19', 'G20', 'G21', 'G22'] },
} as const satisfies Record<string, Section>;
export type SectionId = keyof typeof sections;

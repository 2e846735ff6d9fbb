import type { CueId } from './cues';
import type { GuideEntry } from './entry';
import type { TipRef } from './ref';
import type { MoveId, TipGroup } from './types';

export interface Tip extends GuideEntry {
  readonly group: TipGroup;
  /** What the figure shows beside it. */
  readonly move: MoveId;
  /** The short versions for the cue over the player. Empty where the tip is not for during a rep. */
  readonly cues: readonly CueId[];
  /** The step or exercise that it comes from, where there is one. */
  readonly see: readonly TipRef[];
}

/** How to make a pop less likely or less bothersome, in the order of a session. */
export const tips = {
  press: {
    place: 'prevention',
    verdict: 'partly',
    group: 'before',
    move: 'pelvic-tilt',
    cues: ['Q3', 'Q2', 'Q12'],
    claims: ['G12', 'G28'],
    sources: ['liebenson', 'lucas-progression', 'cuh-back-mobility'],
    see: [{ to: 'ladder', id: 'L1' }],
  },
  short: {
    place: 'prevention',
    verdict: 'partly',
    group: 'during',
    move: 'leg-raise',
    cues: ['Q2', 'Q5', 'Q13'],
    claims: ['G14', 'G28'],
    sources: ['kinx-psoas', 'sdllt', 'pfp-leg-lowering'],
    see: [{ to: 'causes', id: 'C5' }],
  },
  bend: {
    place: 'beyond',
    verdict: 'partly',
    group: 'during',
    move: 'bent-raise',
    cues: ['Q6'],
    claims: ['G14'],
    sources: ['ace-captain-form', 'excelpt-bent-knee'],
    see: [{ to: 'ladder', id: 'L5' }],
  },
  slow: {
    place: 'beyond',
    verdict: 'weak',
    group: 'during',
    move: 'single-raise',
    cues: ['Q7', 'Q4', 'Q10'],
    claims: ['G14'],
    sources: ['physiorehab-slr', 'rehabhero-straight-legs', 'pfp-leg-lowering'],
    see: [{ to: 'ladder', id: 'L6' }],
  },
  straight: {
    place: 'beyond',
    verdict: 'partly',
    group: 'during',
    move: 'alternate-lower',
    cues: ['Q8'],
    claims: ['G14'],
    sources: ['deslandes', 'orthobullets-snapping'],
    see: [{ to: 'causes', id: 'C2' }],
  },
  breathe: {
    place: 'beyond',
    verdict: 'partly',
    group: 'during',
    move: 'heel-tap',
    cues: ['Q1', 'Q9'],
    claims: ['G12'],
    sources: ['liebenson', 'hss-core', 'narloch-1995'],
    see: [],
  },
  warm: {
    place: 'prevention',
    verdict: 'weak',
    group: 'warm-up',
    move: 'cat-camel',
    cues: [],
    claims: ['G11'],
    sources: ['bournemouth-core', 'mayo-back-exercises'],
    see: [{ to: 'routine', id: 'R3' }],
  },
  hip: {
    place: 'prevention',
    verdict: 'weak',
    group: 'warm-up',
    move: 'hip-flexor',
    cues: [],
    claims: ['G10', 'G11'],
    sources: ['hatefi-2021', 'alberta-snapping'],
    see: [{ to: 'routine', id: 'R5' }],
  },
  build: {
    place: 'prevention',
    verdict: 'weak',
    group: 'build-up',
    move: 'dead-bug',
    cues: ['Q13'],
    claims: ['G7', 'G9'],
    sources: ['wilson-2020', 'fedb', 'rehabhero-straight-legs'],
    see: [{ to: 'ladder', id: 'L4' }],
  },
  bird: {
    place: 'prevention',
    verdict: 'partly',
    group: 'build-up',
    move: 'bird-dog',
    cues: [],
    claims: ['G10', 'G27'],
    sources: ['steffens-2016', 'bournemouth-core', 'juker-1998'],
    see: [
      { to: 'routine', id: 'R8' },
      { to: 'routine', id: 'R9' },
    ],
  },
} as const satisfies Record<string, Tip>;
export type TipId = keyof typeof tips;

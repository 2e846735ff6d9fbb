import type { CauseId } from './causes';
import type { CueId } from './cues';
import type { LadderId } from './ladder';
import type { PrecautionId } from './precautions';
import type { RedFlagId } from './red-flags';
import type { RoutineId } from './routine';
import type { TipId } from './tips';
import type { TreatmentId } from './treatments';

/** What a tip leads to. Apart from Ref, which names tips themselves. */
export type TipRef =
  | { readonly to: 'causes'; readonly id: CauseId }
  | { readonly to: 'ladder'; readonly id: LadderId }
  | { readonly to: 'routine'; readonly id: RoutineId };

/** A link from one entry to another, by collection and id. */
export type Ref =
  | TipRef
  | { readonly to: 'tips'; readonly id: TipId }
  | { readonly to: 'cues'; readonly id: CueId }
  | { readonly to: 'treatments'; readonly id: TreatmentId }
  | { readonly to: 'redFlags'; readonly id: RedFlagId }
  | { readonly to: 'precautions'; readonly id: PrecautionId };

import type { CauseId } from '../causes';
import type { ClaimId } from '../claims';
import type { CueId } from '../cues';
import type { FaqId } from '../faq';
import type { LadderId } from '../ladder';
import type { LadderRuleId } from '../ladder-rules';
import type { OmissionId } from '../omissions';
import type { PrecautionId } from '../precautions';
import type { RedFlagId } from '../red-flags';
import type { RoutineId, RoutineKind } from '../routine';
import type { RoutineNoteId } from '../routine-notes';
import type { SectionId } from '../sections';
import type { TellApartId, tellApart } from '../tell-apart';
import type { TipId } from '../tips';
import type { TreatmentId, TreatmentKind } from '../treatments';
import type { ExerciseId, MoveId, Place, Strength, Tier, TipGroup, Urgency, Variant, Verdict } from '../types';

type Words<Id extends string, W> = { readonly [K in Id]: Readonly<W> };

/**
 * Everything that a language file must say. Each member is one named export of that file, so that a bundle holds
 * only the collections that it imports.
 */
export interface GuideWords {
  /** says: what the guide says. known: what is known. better: how we would put it. */
  readonly claims: Words<ClaimId, { says: string; known: string; better: string }>;
  readonly omissions: Words<OmissionId, string>;
  readonly causes: Words<
    CauseId,
    {
      name: string;
      /** The gist, for a list. */
      short: string;
      mechanism: string;
      where: string;
      timing: string;
      repeats: string;
      pain: string;
      /** How to look for it at home. */
      check: string;
      act: string;
    }
  >;
  readonly tellApart: {
    readonly [K in TellApartId]: {
      readonly question: string;
      readonly answers: Words<Extract<keyof (typeof tellApart)[K], string>, string>;
    };
  };
  /** text: at most 80 characters, read from across a room. */
  readonly cues: Words<CueId, { text: string; why: string }>;
  /** title: at most 5 words. line: at most 48 characters. body: at most 2 sentences. */
  readonly tips: Words<TipId, { title: string; line: string; body: string }>;
  /** line: at most 48 characters. up and down: when to move to the next harder or easier step. */
  readonly ladder: Words<
    LadderId,
    { name: string; line: string; setup: string; how: string; dose: string; up: string; down: string }
  >;
  readonly ladderRules: Words<LadderRuleId, string>;
  readonly routine: Words<
    RoutineId,
    { name: string; target: string; steps: readonly string[]; dose: string; caution: string; evidence: string }
  >;
  readonly routineNotes: Words<RoutineNoteId, string>;
  readonly treatments: Words<TreatmentId, { title: string; body: string }>;
  /** answer: paragraphs. */
  readonly faq: Words<FaqId, { question: string; answer: readonly string[] }>;
  /** sign: the heading. plain: how it may feel. action: what to do. Reviewed text: translations keep all of it. */
  readonly redFlags: Words<RedFlagId, { sign: string; plain: string; action: string; why: string }>;
  readonly redFlagNote: string;
  readonly precautions: Words<PrecautionId, { who: string; advice: string }>;
  readonly sections: Words<SectionId, { title: string; summary: string }>;
  readonly video: { readonly title: string; readonly note: string };
  /** name: singular, as inside a sentence. plural: the same. */
  readonly exercises: Words<ExerciseId, { name: string; plural: string }>;
  /** alt: what the picture shows. */
  readonly moves: Words<MoveId, { name: string; alt: string }>;
  readonly verdicts: Words<Verdict, { label: string; meaning: string }>;
  readonly strengths: Words<Strength, string>;
  readonly urgencies: Words<Urgency, { label: string; action: string }>;
  readonly places: Words<Place, string>;
  readonly tiers: Words<Tier, string>;
  readonly variants: Words<Variant, string>;
  readonly tipGroups: Words<TipGroup, string>;
  readonly routineKinds: Words<RoutineKind, string>;
  readonly treatmentKinds: Words<TreatmentKind, string>;
  readonly disclaimer: string;
}

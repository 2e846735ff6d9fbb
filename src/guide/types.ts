/** How well research backs a statement of the guide; meanings as in the evidence review. */
export type Verdict = 'supported' | 'partly' | 'weak' | 'contradicted' | 'unknown';

/** How strong the evidence behind a piece of advice is, where the guide itself does not give that advice. */
export type Strength = 'high' | 'moderate' | 'low-to-moderate' | 'low';

/** Where in the source guide an entry belongs. `beyond`: the guide leaves it out and the evidence adds it. */
export type Place =
  | 'introduction'
  | 'causes'
  | 'prevention'
  | 'treatment'
  | 'faq-what'
  | 'faq-causes'
  | 'faq-prevent'
  | 'faq-treatment'
  | 'faq-exercises'
  | 'faq-damage'
  | 'faq-do'
  | 'video'
  | 'beyond';

/** A: guideline or systematic review. B: primary study. C: patient or clinician reference. D: technique page. */
export type Tier = 'A' | 'B' | 'C' | 'D';

/** emergency: now. soon: same day to about a week. routine: an ordinary appointment. */
export type Urgency = 'emergency' | 'soon' | 'routine';

/** The ways a leg raise is done; a cue applies to some of them. */
export type Variant = 'lying' | 'lying-bent' | 'single-leg' | 'dead-bug' | 'hanging' | 'captains-chair';

/** Movements that the figure can draw. The data of each is in moves.ts. */
export const MOVE_IDS = [
  'leg-raise',
  'leg-raise-arch',
  'bent-raise',
  'reverse-crunch',
  'single-raise',
  'alternate-lower',
  'dead-bug',
  'heel-tap',
  'heel-slide',
  'pelvic-tilt',
  'knee-to-chest',
  'knee-rolls',
  'hamstring-stretch',
  'bridge',
  'chair-knee',
  'hang-knee',
  'hang-leg',
  'cat-camel',
  'bird-dog',
  'child',
  'side-plank',
  'side-plank-knees',
  'hip-flexor',
  'curl-up',
  'clamshell',
] as const;
export type MoveId = (typeof MOVE_IDS)[number];

/**
 * Exercises that detection can name. `family`: lifts or lowers the legs against the low back, so the guide
 * applies. `neighbour`: close to it, and worth a quieter note.
 */
export const FAMILY_IDS = [
  'leg-raise',
  'lying-leg-raise',
  'single-leg-raise',
  'straight-leg-raise',
  'hanging-leg-raise',
  'captains-chair-leg-raise',
  'knee-raise',
  'hanging-knee-raise',
  'toes-to-bar',
  'flutter-kick',
  'scissors',
  'v-up',
  'reverse-crunch',
  'windshield-wiper',
  'dead-bug',
  'heel-tap',
] as const;
export const NEIGHBOUR_IDS = ['l-sit', 'dragon-flag', 'hollow-hold', 'bicycle-crunch', 'standing-leg-raise'] as const;
export type ExerciseId = (typeof FAMILY_IDS)[number] | (typeof NEIGHBOUR_IDS)[number];

/** What every entry carries: its place in the guide, how the evidence judges it, and where that comes from. */
export interface Entry<C extends string = string, S extends string = string> {
  readonly place: Place;
  readonly verdict: Verdict;
  /** Ids of the guide's claims that this entry carries or answers. */
  readonly claims: readonly C[];
  readonly sources: readonly S[];
}

export interface Source {
  /** The printed title; null where the evidence file marks it as a description, not a title. */
  readonly title: string | null;
  /** Our own description, shown when there is no title that is safe to show. */
  readonly about: string | null;
  readonly org: string;
  readonly year: number | null;
  readonly type: string;
  readonly tier: Tier;
  /** The address to open; null where only a copy, proxy or test host is known. */
  readonly link: string | null;
}

export type TipGroup = 'before' | 'during' | 'warm-up' | 'build-up';

import type { CueId } from './cues';
import type { LadderId } from './ladder';
import type { TipId } from './tips';
import { type ExerciseId, FAMILY_IDS, type MoveId, type Variant } from './types';

export interface Exercise {
  readonly relation: 'family' | 'neighbour';
  /** null: none of the ways of doing a leg raise; then only cues that suit every variant apply. */
  readonly variant: Variant | null;
  /** The closest movement that the figure can draw. */
  readonly move: MoveId;
  /** Where it stands on the ladder; null where it does not fit. */
  readonly step: LadderId | null;
  /** Most useful first. */
  readonly cues: readonly CueId[];
  /** Most useful first. */
  readonly tips: readonly TipId[];
}

/** Every exercise that detection can name. */
export const exercises = {
  'leg-raise': {
    relation: 'family',
    variant: 'lying',
    move: 'leg-raise',
    step: 'L8',
    cues: ['Q2', 'Q1', 'Q5', 'Q4', 'Q3', 'Q6', 'Q8', 'Q9', 'Q13', 'Q14', 'Q7', 'Q15'],
    tips: ['short', 'press', 'bend', 'breathe', 'straight', 'slow', 'build', 'bird', 'hip', 'warm'],
  },
  'lying-leg-raise': {
    relation: 'family',
    variant: 'lying',
    move: 'leg-raise',
    step: 'L8',
    cues: ['Q2', 'Q1', 'Q5', 'Q4', 'Q3', 'Q6', 'Q8', 'Q9', 'Q13', 'Q14', 'Q7', 'Q15'],
    tips: ['short', 'press', 'bend', 'breathe', 'straight', 'slow', 'build', 'bird', 'hip', 'warm'],
  },
  'single-leg-raise': {
    relation: 'family',
    variant: 'single-leg',
    move: 'single-raise',
    step: 'L6',
    cues: ['Q1', 'Q8', 'Q2', 'Q4', 'Q5', 'Q9', 'Q13', 'Q14', 'Q7'],
    tips: ['straight', 'slow', 'press', 'short', 'breathe', 'build', 'bird', 'hip'],
  },
  'straight-leg-raise': {
    relation: 'family',
    variant: 'single-leg',
    move: 'single-raise',
    step: 'L6',
    cues: ['Q1', 'Q8', 'Q2', 'Q4', 'Q5', 'Q9', 'Q13', 'Q14', 'Q7'],
    tips: ['straight', 'slow', 'press', 'short', 'breathe', 'build', 'bird', 'hip'],
  },
  'hanging-leg-raise': {
    relation: 'family',
    variant: 'hanging',
    move: 'hang-leg',
    step: 'L11',
    cues: ['Q10', 'Q1', 'Q11', 'Q6', 'Q4', 'Q3', 'Q8', 'Q9', 'Q13', 'Q14', 'Q15'],
    tips: ['bend', 'breathe', 'straight', 'build', 'bird', 'hip', 'warm'],
  },
  'captains-chair-leg-raise': {
    relation: 'family',
    variant: 'captains-chair',
    move: 'chair-knee',
    step: 'L9',
    cues: ['Q12', 'Q1', 'Q6', 'Q11', 'Q5', 'Q4', 'Q10', 'Q8', 'Q9', 'Q13', 'Q14'],
    tips: ['bend', 'breathe', 'straight', 'build', 'bird', 'hip', 'warm'],
  },
  'knee-raise': {
    relation: 'family',
    variant: 'captains-chair',
    move: 'chair-knee',
    step: 'L9',
    cues: ['Q12', 'Q1', 'Q11', 'Q5', 'Q4', 'Q10', 'Q9', 'Q8', 'Q13', 'Q14'],
    tips: ['breathe', 'straight', 'build', 'bird', 'hip', 'warm'],
  },
  'hanging-knee-raise': {
    relation: 'family',
    variant: 'hanging',
    move: 'hang-knee',
    step: 'L10',
    cues: ['Q10', 'Q1', 'Q11', 'Q4', 'Q3', 'Q9', 'Q8', 'Q13', 'Q14', 'Q15'],
    tips: ['breathe', 'straight', 'build', 'bird', 'hip', 'warm'],
  },
  'toes-to-bar': {
    relation: 'family',
    variant: 'hanging',
    move: 'hang-leg',
    step: 'L11',
    cues: ['Q10', 'Q1', 'Q11', 'Q6', 'Q4', 'Q8', 'Q9', 'Q13', 'Q14', 'Q15'],
    tips: ['bend', 'breathe', 'straight', 'build', 'bird', 'hip', 'warm'],
  },
  'flutter-kick': {
    relation: 'family',
    variant: 'lying',
    move: 'leg-raise',
    step: 'L8',
    cues: ['Q2', 'Q1', 'Q5', 'Q3', 'Q6', 'Q9', 'Q8', 'Q13', 'Q14', 'Q7', 'Q15'],
    tips: ['short', 'press', 'bend', 'breathe', 'straight', 'build', 'bird', 'hip'],
  },
  scissors: {
    relation: 'family',
    variant: 'lying',
    move: 'alternate-lower',
    step: 'L7',
    cues: ['Q2', 'Q1', 'Q5', 'Q3', 'Q6', 'Q8', 'Q9', 'Q13', 'Q14', 'Q7', 'Q15'],
    tips: ['short', 'press', 'straight', 'bend', 'breathe', 'build', 'bird', 'hip'],
  },
  'v-up': {
    relation: 'family',
    variant: 'lying',
    move: 'leg-raise',
    step: 'L8',
    cues: ['Q1', 'Q6', 'Q4', 'Q5', 'Q9', 'Q2', 'Q13', 'Q14', 'Q15'],
    tips: ['bend', 'breathe', 'short', 'press', 'build', 'bird', 'hip'],
  },
  'reverse-crunch': {
    relation: 'family',
    variant: 'lying-bent',
    move: 'reverse-crunch',
    step: 'L5',
    cues: ['Q1', 'Q3', 'Q9', 'Q6', 'Q13', 'Q14'],
    tips: ['press', 'breathe', 'short', 'build', 'bird', 'warm'],
  },
  'windshield-wiper': {
    relation: 'family',
    variant: 'lying',
    move: 'knee-rolls',
    step: null,
    cues: ['Q1', 'Q6', 'Q5', 'Q4', 'Q9', 'Q13', 'Q14', 'Q15'],
    tips: ['bend', 'breathe', 'short', 'build', 'bird', 'warm'],
  },
  'dead-bug': {
    relation: 'family',
    variant: 'dead-bug',
    move: 'dead-bug',
    step: 'L4',
    cues: ['Q2', 'Q1', 'Q5', 'Q3', 'Q7', 'Q9', 'Q13', 'Q14'],
    tips: ['press', 'short', 'breathe', 'build', 'bird', 'warm'],
  },
  'heel-tap': {
    relation: 'family',
    variant: 'dead-bug',
    move: 'heel-tap',
    step: 'L3',
    cues: ['Q2', 'Q1', 'Q3', 'Q5', 'Q7', 'Q9', 'Q13', 'Q14'],
    tips: ['press', 'breathe', 'short', 'build', 'bird', 'warm'],
  },
  'l-sit': {
    relation: 'neighbour',
    variant: null,
    move: 'chair-knee',
    step: null,
    cues: ['Q1', 'Q13', 'Q14'],
    tips: ['bend', 'build', 'bird', 'hip'],
  },
  'dragon-flag': {
    relation: 'neighbour',
    variant: 'lying',
    move: 'leg-raise',
    step: null,
    cues: ['Q1', 'Q5', 'Q4', 'Q6', 'Q9', 'Q13', 'Q14', 'Q15'],
    tips: ['bend', 'breathe', 'build', 'bird'],
  },
  'hollow-hold': {
    relation: 'neighbour',
    variant: 'lying',
    move: 'leg-raise',
    step: null,
    cues: ['Q2', 'Q6', 'Q1', 'Q5', 'Q13', 'Q14'],
    tips: ['press', 'bend', 'short', 'build', 'bird'],
  },
  'bicycle-crunch': {
    relation: 'neighbour',
    variant: 'lying-bent',
    move: 'dead-bug',
    step: null,
    cues: ['Q1', 'Q3', 'Q9', 'Q13', 'Q14'],
    tips: ['press', 'breathe', 'build', 'bird'],
  },
  'standing-leg-raise': {
    relation: 'neighbour',
    variant: null,
    move: 'single-raise',
    step: null,
    cues: ['Q1', 'Q9', 'Q13', 'Q14'],
    tips: ['breathe', 'straight', 'bird', 'hip'],
  },
} as const satisfies Record<ExerciseId, Exercise>;

/** Whether the guide speaks to this exercise, rather than to one close to it. */
export function isFamily(id: ExerciseId): boolean {
  return (FAMILY_IDS as readonly ExerciseId[]).includes(id);
}

import type { RedFlagId } from '../guide/red-flags';
import type { Urgency } from '../guide/types';

/** Answers to "Does anything hurt?". */
export type Pain = 'no' | 'ache' | 'pain';
/**
 * Answers to "Any numbness, tingling, weakness, or trouble with bladder or bowel?". Not being sure is yes; `one-leg`
 * narrows a yes down, once every emergency sign has been shown.
 */
export type Nerve = 'no' | 'one-leg' | 'yes';
/** Answers to "Did it start with a fall or a blow?". Not being sure is hard. */
export type Blow = 'no' | 'knock' | 'hard';

/** Mildest first. */
export const OUTCOMES = ['carry-on', 'easier', 'rest', 'soon', 'emergency'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** The outcomes that stop the session. */
export type Danger = Exclude<Outcome, 'carry-on' | 'easier'>;

/** null: not answered yet. */
export interface Answers {
  readonly pain: Pain | null;
  readonly nerve: Nerve | null;
  readonly blow: Blow | null;
}
export const UNANSWERED: Answers = { pain: null, nerve: null, blow: null };

/**
 * Every combination. From the evidence: pain after a heavy fall or blow is an emergency (F7, F10), after a small knock
 * a reason to be seen (F17); nerve signs are an emergency (F1 to F6) unless they are in one leg and steady (F18); pain
 * ends the session (cue Q14, ladder rule 2), an ache takes one step down (ladder rule 2), a painless pop carries on
 * smaller (ladder rule 3). A heavy fall without any complaint rests: what it did may show later.
 */
const TABLE: Record<Pain, Record<Nerve, Record<Blow, Outcome>>> = {
  no: {
    no: { no: 'carry-on', knock: 'carry-on', hard: 'rest' },
    'one-leg': { no: 'soon', knock: 'soon', hard: 'emergency' },
    yes: { no: 'emergency', knock: 'emergency', hard: 'emergency' },
  },
  ache: {
    no: { no: 'easier', knock: 'soon', hard: 'emergency' },
    'one-leg': { no: 'soon', knock: 'soon', hard: 'emergency' },
    yes: { no: 'emergency', knock: 'emergency', hard: 'emergency' },
  },
  pain: {
    no: { no: 'rest', knock: 'soon', hard: 'emergency' },
    'one-leg': { no: 'soon', knock: 'soon', hard: 'emergency' },
    yes: { no: 'emergency', knock: 'emergency', hard: 'emergency' },
  },
};

/** Whether an outcome ends the session. */
export function isDanger(outcome: Outcome | null): outcome is Danger {
  return outcome === 'rest' || outcome === 'soon' || outcome === 'emergency';
}

/**
 * The outcome so far; null while it is open. More answers never make it milder, so a danger decides at once, without
 * waiting for the rest. A harmless outcome waits for the first two answers.
 */
export function outcomeOf({ pain, nerve, blow }: Answers): Outcome | null {
  const least = TABLE[pain ?? 'no'][nerve ?? 'no'][blow ?? 'no'];
  if (isDanger(least)) return least;
  return pain === null || nerve === null ? null : least;
}

/** Whether to ask about a fall or a blow: only where the answer could make an emergency of it. */
export function asksBlow(answers: Answers): boolean {
  if (outcomeOf(answers) === null) return false;
  return TABLE[answers.pain ?? 'no'][answers.nerve ?? 'no'].hard === 'emergency' && answers.nerve !== 'yes';
}

/** The warning signs that the answers stand for, most urgent first. */
export function flagsBehind({ pain, nerve, blow }: Answers): RedFlagId[] {
  const complaint = pain === 'ache' || pain === 'pain' || nerve === 'one-leg' || nerve === 'yes';
  return [
    ...(nerve === 'yes' ? (['F1', 'F2', 'F3', 'F4', 'F5', 'F6'] as const) : []),
    ...(blow === 'hard' && complaint ? (['F7', 'F10'] as const) : []),
    ...(blow === 'knock' && complaint ? (['F17'] as const) : []),
    ...(nerve === 'one-leg' ? (['F18'] as const) : []),
  ];
}

/** What a warning sign of each urgency asks for: an ordinary appointment still means resting until then. */
export const OUTCOME_OF_URGENCY: Readonly<Record<Urgency, Danger>> = {
  emergency: 'emergency',
  soon: 'soon',
  routine: 'rest',
};

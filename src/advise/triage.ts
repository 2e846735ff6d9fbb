/** Answers to "Did it hurt?". */
export type Hurt = 'no' | 'ache' | 'pain';
/** Answers to "Any numbness, tingling or weakness?"; not being sure counts as yes. */
export type Nerve = 'no' | 'yes';
export type Outcome = 'carry-on' | 'easier' | 'stop';

export interface Answers {
  readonly hurt: Hurt | null;
  readonly nerve: Nerve | null;
}

/**
 * Pain: stop (cue Q14 and ladder rule 2 of the evidence). Numbness, tingling or weakness: stop and see the
 * warning signs (red flags F5, F6, F18). An ache: one step easier (ladder rule 2). Nothing: carry on smaller.
 */
const TABLE: Record<Hurt, Record<Nerve, Outcome>> = {
  no: { no: 'carry-on', yes: 'stop' },
  ache: { no: 'easier', yes: 'stop' },
  pain: { no: 'stop', yes: 'stop' },
};

/** The outcome; null while it is open. A red answer decides at once, without waiting for the other. */
export function outcomeOf({ hurt, nerve }: Answers): Outcome | null {
  if (hurt === 'pain' || nerve === 'yes') return 'stop';
  return hurt === null || nerve === null ? null : TABLE[hurt][nerve];
}

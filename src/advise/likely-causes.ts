import { type CauseId, causes } from '../guide/causes';
import { tellApart } from '../guide/tell-apart';

/**
 * The questions that follow a harmless pop. "Does it hurt?" is not among them: the check has asked, and pain goes
 * another way.
 */
export const FELT_QUESTIONS = ['where', 'repeats', 'brace'] as const;
export type FeltQuestion = (typeof FELT_QUESTIONS)[number];
/** Question, then the id of its answer. */
export type Felt = { readonly [Q in FeltQuestion]?: string };

/**
 * What may have popped, the likeliest first; a clue, no diagnosis. A cause counts once for each answer that points
 * to it, and the place where it was felt weighs most: it is the question the evidence asks first.
 */
export function likelyCauses(felt: Felt): CauseId[] {
  const votes = new Map<CauseId, number>();
  for (const question of FELT_QUESTIONS) {
    const answers = Object.entries<readonly CauseId[]>(tellApart[question]);
    const [, pointsTo = []] = answers.find(([answer]) => answer === felt[question]) ?? [];
    for (const cause of pointsTo) votes.set(cause, (votes.get(cause) ?? 0) + (question === 'where' ? 1.5 : 1));
  }
  const order = Object.keys(causes);
  const most = Math.max(0, ...votes.values());
  return [...votes]
    .filter(([, count]) => count === most)
    .map(([cause]) => cause)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

import { FELT_QUESTIONS, type FeltQuestion } from '../advise/likely-causes';
import { EMERGENCY_FLAGS, FIRST_FLAGS_TO_SEE } from '../advise/warnings';
import { redFlags, urgencies } from '../guide/words/en/red-flags';
import { tellApart } from '../guide/words/en/tell-apart';
import type { CheckSigns } from './stop';
import type { FeltQuestionText } from './where-felt';

/** What the check says of warning signs. */
export function checkSigns(): CheckSigns {
  return {
    emergency: EMERGENCY_FLAGS.map((id) => redFlags[id].sign),
    see: FIRST_FLAGS_TO_SEE.map((id) => redFlags[id].sign),
    now: urgencies.emergency.action,
    oneLeg: redFlags.F18.action,
    knock: redFlags.F17.action,
  };
}

/** The questions that follow a harmless pop, all of them or some. */
export function feltQuestions(ids: readonly FeltQuestion[] = FELT_QUESTIONS): FeltQuestionText[] {
  return ids.map((id) => {
    const { question, answers } = tellApart[id];
    return {
      id,
      question,
      answers: Object.entries<string>(answers).map(([answer, label]) => ({ id: answer, label })),
    };
  });
}

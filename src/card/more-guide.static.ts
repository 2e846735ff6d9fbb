/*
 * What the card shows of the guide once somebody asks; see card-guide.static.ts.
 */

import { easierThan, tipsFor } from '../advise/tips';
import type { CauseId } from '../guide/causes';
import { exercises as exerciseData } from '../guide/exercises';
import { type FaqId, faq } from '../guide/faq';
import { type LadderId, ladder } from '../guide/ladder';
import { tellApart } from '../guide/tell-apart';
import { type TipId, tips as tipData } from '../guide/tips';
import type { ExerciseId, MoveId } from '../guide/types';
import * as en from '../guide/words/en';
import { checkSigns, feltQuestions } from '../ui/check-texts';
import type { StepText } from '../ui/ladder-step';
import { keys, map } from '../ui/records';
import type { CheckSigns } from '../ui/stop';
import type { CauseText, FeltQuestionText } from '../ui/where-felt';
import { altsOf, type CardTip, cardTip } from './card-tip';

export interface CardStep extends StepText {
  readonly move: MoveId;
}
/** All tips. */
export const tips: Readonly<Record<TipId, CardTip>> = map(keys<TipId>(tipData), cardTip);
/** The tips for each exercise: all of them, the most useful first. */
export const tipOrder: Readonly<Record<ExerciseId, readonly TipId[]>> = map(keys<ExerciseId>(exerciseData), (id) =>
  tipsFor({ exercises: [id] }),
);
/** What the pictures of tips show, in words. */
export const moveTexts = altsOf(Object.values(tips));
/** The gist of each tip. */
export const tipLines: Record<TipId, string> = map(keys<TipId>(tipData), (id) => en.tips[id].line);

/** Only the steps that some exercise leads to. */
const offered = [...new Set(keys<ExerciseId>(exerciseData).flatMap((id) => easierThan(id)))];
export const steps: Partial<Record<LadderId, CardStep>> = map<LadderId, CardStep>(offered, (id) => ({
  move: ladder[id].move,
  name: en.ladder[id].name,
  line: en.ladder[id].line,
  up: en.ladder[id].up,
  down: en.ladder[id].down,
}));

/** The easier versions of each exercise, the nearest step down first. */
export const easier: Record<ExerciseId, readonly LadderId[]> = map(keys<ExerciseId>(exerciseData), (id) =>
  easierThan(id),
);

/** What the pictures of steps show, in words. */
export const stepTexts: Partial<Record<MoveId, string>> = map(
  [...new Set(Object.values(steps).map(({ move }) => move))],
  (move) => en.moves[move].alt,
);

export const questions = keys<FaqId>(faq).map((id) => ({ id, ...en.faq[id] }));
export const signs: CheckSigns = checkSigns();

const where: Readonly<Record<string, readonly CauseId[]>> = tellApart.where;
/** Where a harmless pop was felt. The other questions are in the popup. */
export const felt: {
  readonly questions: readonly FeltQuestionText[];
  readonly causesOf: Readonly<Record<string, readonly CauseId[]>>;
  readonly causes: Readonly<Partial<Record<CauseId, CauseText>>>;
} = {
  questions: feltQuestions(['where']),
  causesOf: where,
  causes: map([...new Set(Object.values(where).flat())], (id) => {
    const { name, mechanism, check } = en.causes[id];
    return { name, mechanism, check };
  }),
};

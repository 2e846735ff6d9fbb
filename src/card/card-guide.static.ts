/*
 * What the card shows of the guide, and no more: claims, sources and long explanations stay in the popup and
 * on the guide's page. The build runs this module and puts its values in its place (build/static-modules.ts),
 * so that the card carries none of what it is computed from.
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
import type { CheckSigns } from '../ui/stop';
import type { CauseText, FeltQuestionText } from '../ui/where-felt';

const keys = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];
const map = <K extends string, V>(ids: readonly K[], value: (id: K) => V): Record<K, V> =>
  Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<K, V>;

export interface CardTip {
  readonly move: MoveId;
  readonly title: string;
  readonly line: string;
  readonly body: string;
}
export interface CardStep extends StepText {
  readonly move: MoveId;
}
export interface CardExercise {
  /** Most useful first, all of them. */
  readonly tips: readonly TipId[];
  /** The nearest step down first. */
  readonly easier: readonly LadderId[];
}

export const tips: Record<TipId, CardTip> = map(keys<TipId>(tipData), (id) => ({
  move: tipData[id].move,
  title: en.tips[id].title,
  line: en.tips[id].line,
  body: en.tips[id].body,
}));

/** Only the steps that some exercise leads to. */
const offered = [...new Set(keys<ExerciseId>(exerciseData).flatMap((id) => easierThan(id)))];
export const steps: Partial<Record<LadderId, CardStep>> = map<LadderId, CardStep>(offered, (id) => ({
  move: ladder[id].move,
  name: en.ladder[id].name,
  line: en.ladder[id].line,
  up: en.ladder[id].up,
  down: en.ladder[id].down,
}));

export const exercises: Record<ExerciseId, CardExercise> = map(keys<ExerciseId>(exerciseData), (id) => ({
  tips: tipsFor({ exercises: [id] }),
  easier: easierThan(id),
}));

export const moveTexts: Partial<Record<MoveId, string>> = map(
  [
    ...new Set<MoveId>([...Object.values(tips), ...Object.values(steps)].map(({ move }) => move)).add(
      'leg-raise-arch',
    ),
  ],
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

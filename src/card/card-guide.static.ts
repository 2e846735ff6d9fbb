/*
 * What the card shows of the guide, and no more: claims, sources and long explanations stay in the popup and
 * on the guide's page. The build runs this module and puts its values in its place (build/static-modules.ts),
 * so that the card carries none of what it is computed from.
 */

import { easierThan, tipsFor } from '../advise/tips';
import { EMERGENCY_FLAGS, FIRST_FLAGS_TO_SEE } from '../advise/warnings';
import { exercises as exerciseData } from '../guide/exercises';
import { type FaqId, faq } from '../guide/faq';
import { type LadderId, ladder } from '../guide/ladder';
import { type TipId, tips as tipData } from '../guide/tips';
import type { ExerciseId, MoveId } from '../guide/types';
import * as en from '../guide/words/en';

const keys = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];
const map = <K extends string, V>(ids: readonly K[], value: (id: K) => V): Record<K, V> =>
  Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<K, V>;

export interface CardTip {
  readonly move: MoveId;
  readonly title: string;
  readonly body: string;
}
export interface CardStep {
  readonly move: MoveId;
  readonly name: string;
  readonly line: string;
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
  body: en.tips[id].body,
}));

/** Only the steps that some exercise leads to. */
const offered = [...new Set(keys<ExerciseId>(exerciseData).flatMap((id) => easierThan(id)))];
export const steps = map<LadderId, CardStep>(offered, (id) => ({
  move: ladder[id].move,
  name: en.ladder[id].name,
  line: en.ladder[id].line,
}));

export const exercises: Record<ExerciseId, CardExercise> = map(keys<ExerciseId>(exerciseData), (id) => ({
  tips: tipsFor({ exercises: [id] }),
  easier: easierThan(id),
}));

export const moveTexts: Partial<Record<MoveId, string>> = map(
  [...new Set([...Object.values(tips), ...Object.values(steps)].map(({ move }) => move))],
  (move) => en.moves[move].alt,
);

export const questions = keys<FaqId>(faq).map((id) => ({ id, ...en.faq[id] }));
export const emergency: readonly string[] = EMERGENCY_FLAGS.map((id) => en.redFlags[id].sign);
export const see: readonly string[] = FIRST_FLAGS_TO_SEE.map((id) => en.redFlags[id].sign);

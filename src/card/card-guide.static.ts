/*
 * What the card shows of the guide at first sight, and no more: the rest comes with more-guide.static.ts, and claims,
 * sources and long explanations stay in the popup and on the guide's page. The build runs this module and puts its
 * values in its place (build/static-modules.ts), so that the card carries none of what it is computed from.
 */

import { tipsFor } from '../advise/tips';
import { exercises as exerciseData } from '../guide/exercises';
import { type TipId, tips as tipData } from '../guide/tips';
import type { ExerciseId } from '../guide/types';
import { keys, map } from '../ui/records';
import { altsOf, type CardTip, cardTip } from './card-tip';

const exerciseIds = keys<ExerciseId>(exerciseData);

/** Tips that are the most useful one for some exercise. The others come with the rest of the card. */
const FIRST = ['press', 'short', 'bend', 'straight', 'breathe'] as const satisfies readonly TipId[];
export type FirstTip = (typeof FIRST)[number];

/** The most useful tip for each exercise. */
export const firstTip: Readonly<Record<ExerciseId, FirstTip>> = map(exerciseIds, (id) => {
  const [best] = tipsFor({ exercises: [id] });
  const first = FIRST.find((tip) => tip === best);
  if (!first) throw new Error(`The best tip for ${id} is ${best}, which the card does not carry: name it in FIRST.`);
  return first;
});
export const tipCount = keys<TipId>(tipData).length;

export const tips: Readonly<Record<FirstTip, CardTip>> = map(FIRST, cardTip);

/** What the pictures of these tips show, in words. */
export const moveTexts = altsOf(Object.values(tips));

/*
 * The words of the tips beside headings; see card-guide.static.ts.
 */

import type { ExerciseId } from '../guide/types';
import { exercises } from '../guide/words/en';
import { keys, map } from '../ui/records';
import * as words from '../ui/words/en';
import { firstTip, tips } from './card-guide.static';

/** For each exercise: the title of the tip that fits it best, and the button's name for those who do not see it. */
export const headings: Readonly<Record<ExerciseId, { tip: string; name: string }>> = map(keys(firstTip), (id) => {
  const tip = tips[firstTip[id]].title;
  return { tip, name: words.card.headingTip(exercises[id].plural, tip) };
});

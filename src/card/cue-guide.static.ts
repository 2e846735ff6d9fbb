/*
 * The words of cues; see card-guide.static.ts.
 */

import type { ExerciseId } from '../guide/types';
import { exercises } from '../guide/words/en';
import { keys, map } from '../ui/records';
import * as words from '../ui/words/en';
import { firstTip, tips } from './card-guide.static';

/** For each exercise: the cue's two lines, what comes and how to do it, and the name of its mark on the progress bar. */
export const cues: Readonly<Record<ExerciseId, { title: string; line: string; name: string }>> = map(
  keys(firstTip),
  (id) => {
    const name = exercises[id].plural;
    return { title: words.cue.next(name), line: tips[firstTip[id]].title, name };
  },
);
export const lang = 'en';
export const { popped } = words.card;
export const { dismiss } = words.cue;

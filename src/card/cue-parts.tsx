import type { ExerciseId } from '../guide/types';
import { exercises as exerciseWords } from '../guide/words/en';
import * as words from '../ui/words/en';
import { firstTip, tips } from './card-guide.static';
import type { CardTip } from './card-tip';
import type { CueParts } from './cue-handoff';
import { Drawn } from './drawn';
import { draw } from './plain';

const tipOf = (exercise: ExerciseId): CardTip => tips[firstTip[exercise]];

/** What the card lends to the cues. `styles`: the card's own. */
export const cueParts = (styles: string): CueParts => ({
  styles,
  lang: 'en',
  words: { popped: words.card.popped, dismiss: words.cue.dismiss },
  say: (exercise) => ({ title: words.cue.next(exerciseWords[exercise].plural), line: tipOf(exercise).title }),
  nameOf: (exercise) => exerciseWords[exercise].plural,
  drawFigure(exercise, into) {
    draw(into, () => <Drawn move={tipOf(exercise).move} size="m" ratio={1.75} sit crop />);
  },
});

/** What the card lends to the tips beside headings. */
export const headingParts = {
  tipOf: (exercise: ExerciseId): string => tipOf(exercise).title,
  nameOf: (exercise: ExerciseId): string =>
    words.card.headingTip(exerciseWords[exercise].plural, tipOf(exercise).title),
};

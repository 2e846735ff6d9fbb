import type { ExerciseId } from '../guide/types';
import type { Drawing, FirstLook } from '../platform/messages';
import { CardApp } from './card-app';
import { firstTip, tips } from './card-guide.static';
import { Drawn } from './drawn';
import { propsOf } from './look-props';
import { write } from './plain';

/** The card as it is first seen. */
export const drawCard = (look: FirstLook): Drawing => write(look.calm, () => <CardApp {...propsOf(look)} />);

/** The figure of an exercise's cue: it never moves. */
export const drawFigure = (exercise: ExerciseId): Drawing =>
  write(false, () => <Drawn move={tips[firstTip[exercise]].move} size="m" ratio={1.75} sit crop />);

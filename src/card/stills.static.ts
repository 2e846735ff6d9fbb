/*
 * The pictures that a card may begin with, drawn while building: what draws any movement at any moment is larger than
 * all of them, and comes with the rest of the card (card-more.lent.tsx).
 */

import { tipsFor } from '../advise/tips';
import { exercises as exerciseData } from '../guide/exercises';
import { tips } from '../guide/tips';
import type { ExerciseId, MoveId } from '../guide/types';
import { boundsOf } from '../ui/figure/bounds';
import { pack } from '../ui/figure/pack';
import { arrowOf, shapesAt } from '../ui/figure/render';
import type { FigureSize } from '../ui/figure/sizes';
import type { Box } from '../ui/figure/vector';
import { WRONG_FORM } from '../ui/wrong-form';

export interface Still {
  /** Boxes: of the teaching frame, of the whole movement, and of that with its arrow. */
  readonly crop: Box;
  readonly whole: Box;
  readonly traced: Box;
  /** Far to near: class, path data, and opacity where it is not 1. */
  readonly shapes: readonly (readonly [cls: string, d: string, opacity?: number])[];
  readonly arrow: readonly string[];
}

/** What is shown for a guess, before anybody asks (closed.tsx). */
const NOTE: MoveId = 'bent-raise';
const first = (Object.keys(exerciseData) as ExerciseId[]).flatMap((id) => tipsFor({ exercises: [id] }).slice(0, 1));
const moves = new Set<MoveId>([NOTE, ...first.map((tip) => tips[tip].move)]);
const pairs = [...moves].flatMap((move) => (WRONG_FORM[move] ? [move, WRONG_FORM[move]] : []));

function draw(move: MoveId, size: FigureSize): Still {
  return {
    crop: boundsOf(move, true),
    whole: boundsOf(move, false),
    traced: boundsOf(move, false, true),
    shapes: shapesAt(move, 1, size)
      .filter(({ d }) => d !== '')
      .map(({ cls, d, opacity = 1 }) => {
        const path = pack(d);
        return opacity < 0.995 ? [cls, path, Math.round(opacity * 100) / 100] : [cls, path];
      }),
    arrow: arrowOf(move, size).map(pack),
  };
}

/** Two beside each other are seen small, one alone is large. */
export const stills: Readonly<Partial<Record<MoveId, Still>>> = Object.fromEntries([
  ...[...moves].map((move) => [move, draw(move, 'l')]),
  ...pairs.map((move) => [move, draw(move, 'm')]),
]);

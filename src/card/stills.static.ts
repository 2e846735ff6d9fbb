/*
 * The pictures that a card may begin with, drawn while building: what draws any movement at any moment is larger than
 * all of them, and comes with the rest of the card (card-more.tsx).
 */

import { tipsFor } from '../advise/tips';
import { exercises as exerciseData } from '../guide/exercises';
import { tips } from '../guide/tips';
import type { ExerciseId, MoveId } from '../guide/types';
import { boundsOf } from '../ui/figure/bounds';
import { pack } from '../ui/figure/pack';
import { arrowOf, type Shape, shapesAt } from '../ui/figure/render';
import { thin } from '../ui/figure/thin';
import type { Box } from '../ui/figure/vector';
import { WRONG_FORM } from '../ui/wrong-form';

export interface Still {
  /** Boxes: of the teaching frame, of the whole movement, and of that with its arrow. */
  readonly crop: Box;
  readonly whole: Box;
  readonly traced: Box;
  readonly arrow: readonly string[];
}
/** A shape that every still has in the same place of the order, far to near. */
export interface StillShape {
  readonly cls: string;
  /** Path data by move; absent where there is nothing to draw. Side by side, as they are alike. */
  readonly d: Readonly<Partial<Record<MoveId, string>>>;
  /** Where it is not 1. */
  readonly opacity: Readonly<Partial<Record<MoveId, number>>>;
}

/** What is shown for a guess, before anybody asks (closed.tsx). */
const NOTE: MoveId = 'bent-raise';
const first = (Object.keys(exerciseData) as ExerciseId[]).flatMap((id) => tipsFor({ exercises: [id] }).slice(0, 1));
const alone = new Set<MoveId>([NOTE, ...first.map((tip) => tips[tip].move)]);
const pairs = [...alone].flatMap((move) => (WRONG_FORM[move] ? [move, WRONG_FORM[move]] : []));

/** Two beside each other are seen small, one alone is large. */
const sizeOf = (move: MoveId): 'm' | 'l' => (pairs.includes(move) ? 'm' : 'l');
/** Less than half a pixel at that size, in cm. */
const STRAY = { m: 0.3, l: 0.2 };
const ids = [...new Set([...alone, ...pairs])];

const drawings = ids.map((id): [MoveId, Shape[]] => [id, shapesAt(id, 1, sizeOf(id))]);
const opaque = 0.995;

/** Classes differ between a body seen from the side and one seen from the front: all of these lie on their backs. */
export const shapes: readonly StillShape[] = (drawings[0]?.[1] ?? []).map(({ cls }, i) => {
  const row = drawings.flatMap(([id, drawn]) => {
    const shape = drawn[i];
    if (shape && shape.cls !== cls) throw new Error(`${id} has ${shape.cls} where the others have ${cls}`);
    return shape?.d ? [{ id, ...shape }] : [];
  });
  return {
    cls,
    d: Object.fromEntries(row.map(({ id, d }) => [id, pack(thin(d, STRAY[sizeOf(id)]))])),
    opacity: Object.fromEntries(
      row.flatMap(({ id, opacity = 1 }) => (opacity < opaque ? [[id, Math.round(opacity * 100) / 100]] : [])),
    ),
  };
});

export const stills: Readonly<Partial<Record<MoveId, Still>>> = Object.fromEntries(
  ids.map((id) => [
    id,
    {
      crop: boundsOf(id, true),
      whole: boundsOf(id, false),
      traced: boundsOf(id, false, true),
      arrow: arrowOf(id, sizeOf(id)).map((d) => pack(thin(d, STRAY[sizeOf(id)]))),
    },
  ]),
);

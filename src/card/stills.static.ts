/*
 * The pictures that a card may begin with, drawn while building: what draws any movement at any moment is larger than
 * all of them, and comes with the rest of the card (card-more.tsx).
 */

import { tipsFor } from '../advise/tips';
import { exercises as exerciseData } from '../guide/exercises';
import { tips } from '../guide/tips';
import type { ExerciseId, MoveId } from '../guide/types';
import { boundsOf } from '../ui/figure/bounds';
import { pack, UNITS } from '../ui/figure/pack';
import { arrowOf, type Shape, shapesAt } from '../ui/figure/render';
import { thin } from '../ui/figure/thin';
import type { Box } from '../ui/figure/vector';
import { WRONG_FORM } from '../ui/wrong-form';

export interface Still {
  /** Boxes: of the teaching frame, of the whole movement, and of that with its arrow. */
  readonly crop: Box;
  readonly whole: Box;
  readonly traced: Box;
  /** The body and the arrow, as SVG. */
  readonly body: string;
  readonly arrow: string;
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

const opaque = 0.995;
const group = (cls: string, paths: readonly string[]): string =>
  `<g class="${cls}" transform="scale(${1 / UNITS})">${paths.join('')}</g>`;

/** A shape's path; nothing where there is none to draw. */
function pathOf({ cls, d, opacity = 1 }: Shape, stray: number): string {
  if (!d) return '';
  const shade = opacity < opaque ? ` opacity="${Math.round(opacity * 100) / 100}"` : '';
  return `<path class="${cls}" d="${pack(thin(d, stray))}"${shade}></path>`;
}

const still = (id: MoveId): Still => {
  const size = sizeOf(id);
  return {
    crop: boundsOf(id, true),
    whole: boundsOf(id, false),
    traced: boundsOf(id, false, true),
    body: group(
      'qf-body',
      shapesAt(id, 1, size).map((shape) => pathOf(shape, STRAY[size])),
    ),
    arrow: group(
      'qf-trace',
      arrowOf(id, size).map((d) => `<path d="${pack(thin(d, STRAY[size]))}"></path>`),
    ),
  };
};

export const stills: Readonly<Partial<Record<MoveId, Still>>> = Object.fromEntries(ids.map((id) => [id, still(id)]));

/*
 * What a figure would have to solve two dozen frames for before it can draw one: the space that each movement takes,
 * and the points of its arrow. In cm, to a tenth, which is a quarter of a pixel at most.
 */
import { moves } from '../../guide/moves';
import type { MoveId } from '../../guide/types';
import { measure } from './measure';
import { trail } from './trail';
import type { V } from './vector';

type Numbers = readonly [x0: number, y0: number, x1: number, y1: number];
const round = (value: number): number => Math.round(value * 10) / 10;
const ids = Object.keys(moves) as MoveId[];
const boxOf = (id: MoveId, still: boolean): Numbers => {
  const { x0, y0, x1, y1 } = measure(id, still);
  return [round(x0), round(y0), round(x1), round(y1)];
};

/** The whole movement, and the teaching frame alone. */
export const boxes = Object.fromEntries(
  ids.map((id) => [id, [boxOf(id, false), boxOf(id, true)]]),
) as unknown as Record<MoveId, readonly [whole: Numbers, still: Numbers]>;
export const routes = Object.fromEntries(
  ids.map((id) => [id, trail(id).map(([x, y]): V => [round(x), round(y)])]),
) as unknown as Record<MoveId, readonly V[]>;

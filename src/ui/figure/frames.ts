import { moves } from '../../guide/moves';
import type { MoveId } from '../../guide/types';
import { between } from './interpolate';
import { type Skeleton, solve } from './solve';

/** A movement is solved in this many steps, each when it is first asked for, and kept. */
export const STEPS = 24;

interface Film {
  readonly pose: ReturnType<typeof between>;
  readonly frames: Map<number, Skeleton>;
}
const films = new Map<MoveId, Film>();

function filmOf(id: MoveId): Film {
  let film = films.get(id);
  if (!film) {
    const { a, b, late } = moves[id];
    film = { pose: between(a, b, late), frames: new Map() };
    films.set(id, film);
  }
  return film;
}

/** The body at t, from 0 (the start) to 1 (the teaching frame). */
export function frameAt(id: MoveId, t: number): Skeleton {
  const { pose, frames } = filmOf(id);
  const step = t * STEPS;
  if (!Number.isInteger(step)) return solve(pose(t));
  let k = frames.get(step);
  if (!k) {
    k = solve(pose(t));
    frames.set(step, k);
  }
  return k;
}

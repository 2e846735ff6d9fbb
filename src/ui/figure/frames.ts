import { moves, type Prop } from '../../guide/moves';
import type { MoveId } from '../../guide/types';
import { extent } from './draw';
import { between } from './interpolate';
import { type Skeleton, solve } from './solve';
import { around, type Box, type V } from './vector';

/** A movement is solved in this many steps, each when it is first asked for, and kept. */
export const STEPS = 24;

interface Film {
  readonly pose: ReturnType<typeof between>;
  readonly frames: Map<number, Skeleton>;
  readonly boxes: Map<string, Box>;
}
const films = new Map<MoveId, Film>();

function filmOf(id: MoveId): Film {
  let film = films.get(id);
  if (!film) {
    const { a, b, late } = moves[id];
    film = { pose: between(a, b, late), frames: new Map(), boxes: new Map() };
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

/** Corners of what a prop takes beside the body. */
const roomFor: Record<Prop, readonly V[]> = {
  bar: [],
  chair: [[-36, 0]],
  mat: [
    [-82, 0],
    [78, 0],
  ],
};

/** The space that a movement takes; `still` is the teaching frame alone. */
export function boundsOf(id: MoveId, still: boolean): Box {
  const { boxes } = filmOf(id);
  const key = still ? 'still' : 'whole';
  let box = boxes.get(key);
  if (!box) {
    const times = still ? [1] : [0, 0.25, 0.5, 0.75, 1];
    box = around([...times.flatMap((t) => extent(frameAt(id, t))), ...roomFor[moves[id].prop ?? 'bar']]);
    boxes.set(key, box);
  }
  return box;
}

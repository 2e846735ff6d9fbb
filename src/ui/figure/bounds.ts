import { moves, type Prop } from '../../guide/moves';
import type { MoveId } from '../../guide/types';
import { extent } from './draw';
import { frameAt } from './frames';
import { routeOf } from './route';
import { around, type Box, type V } from './vector';

/** Corners of what a prop takes beside the body. */
const roomFor: Record<Prop, readonly V[]> = {
  bar: [],
  chair: [[-36, 0]],
  mat: [
    [-82, 0],
    [78, 0],
  ],
};

const boxes = new Map<string, Box>();

/** The space that a movement takes, and its arrow; `still` is the teaching frame alone. */
export function boundsOf(id: MoveId, still: boolean, arrow = false): Box {
  const key = `${id} ${still} ${arrow}`;
  let box = boxes.get(key);
  if (!box) {
    const { prop } = moves[id];
    const bodies = (still ? [1] : [0, 0.25, 0.5, 0.75, 1]).flatMap((t) => extent(frameAt(id, t)));
    box = around([...bodies, ...(prop ? roomFor[prop] : []), ...(arrow ? routeOf(id) : [])]);
    boxes.set(key, box);
  }
  return box;
}

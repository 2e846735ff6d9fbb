import { moves, type Prop } from '../../guide/moves';
import type { MoveId } from '../../guide/types';
import { extent } from './draw';
import { frameAt } from './frames';
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

/** The space that a movement takes; `still` is the teaching frame alone. Solves five frames: for the build. */
export function measure(id: MoveId, still: boolean): Box {
  const { prop } = moves[id];
  const bodies = (still ? [1] : [0, 0.25, 0.5, 0.75, 1]).flatMap((t) => extent(frameAt(id, t)));
  return around([...bodies, ...(prop ? roomFor[prop] : [])]);
}

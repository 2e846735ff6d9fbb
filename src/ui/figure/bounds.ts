import type { MoveId } from '../../guide/types';
import { boxes } from './measured.static';
import { routeOf } from './route';
import { around, type Box } from './vector';

/** The space that a movement takes, and its arrow; `still` is the teaching frame alone. */
export function boundsOf(id: MoveId, still: boolean, arrow = false): Box {
  const [x0, y0, x1, y1] = boxes[id][still ? 1 : 0];
  const box = { x0, y0, x1, y1 };
  return arrow ? around([[x0, y0], [x1, y1], ...routeOf(id)]) : box;
}

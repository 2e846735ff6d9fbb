import { moves } from '../../guide/moves';
import type { MoveId } from '../../guide/types';
import { frameAt, STEPS } from './frames';
import type { Skeleton } from './solve';
import { add, turn, type V } from './vector';

/** The points that arrows follow, a little outside the body. */
const lead: Record<'legN' | 'kneeN' | 'head', (k: Skeleton) => V> = {
  legN: ({ legN }) => add(legN.end, turn([3, -18], legN.a2)),
  kneeN: ({ legN }) => add(legN.root, turn([0, -55.5], legN.a1)),
  head: (k) => add(k.atlas, turn([3, 23], k.headAngle)),
};

/** Points that the arrow runs through. Solves frames: for the build. */
export function trail(id: MoveId): V[] {
  const { trace, traceFrom = 3 } = moves[id];
  const end = frameAt(id, 1);
  switch (trace) {
    case undefined:
      return [];
    case 'tuck':
      return Array.from({ length: 9 }, (_, i) => add(add(end.hip, [0, -2]), turn([0, 24], i * 6 - 8)));
    case 'roll':
      return Array.from({ length: 8 }, (_, i) => add(end.legN.end, turn([27, -6], 24 - i * 9)));
    case 'up': {
      const start = add(end.spine.pelvis([11, 1]), [0, 5]);
      return [start, add(start, [0, 7]), add(start, [0, 14])];
    }
  }
  const points: V[] = [];
  for (let i = traceFrom; i <= 21; i += 2) points.push(lead[trace](frameAt(id, i / STEPS)));
  return points;
}

import { moves } from '../../guide/moves';
import type { MoveId } from '../../guide/types';
import { boundsOf } from './bounds';
import { sit, type View } from './sit';
import { type FigureSize, sizes } from './sizes';

export interface Framing {
  readonly size: FigureSize;
  /** Width divided by height. */
  readonly ratio: number;
  /** Frames the teaching frame alone, not the whole movement. */
  readonly crop?: boolean;
  /** Leaves room for the arrow where `sit` would cut it off. */
  readonly trace?: boolean;
  /** Puts the floor on the bottom edge, so that the figure lies on a line of the layout; a number is the headroom in cm. */
  readonly sit?: boolean | number;
}

const BAR_TOP = 15;

/** Height of the floor. The teaching frame in the captain's chair gets a shorter chair, to stay large. */
export const floorOf = (id: MoveId, crop: boolean): number => (crop && moves[id].prop === 'chair' ? 32 : 0);

/** Frames a movement with one smallest scale, so that heads stay the same size across moves. */
export function frameView(
  id: MoveId,
  { size, ratio, crop = false, sit: sits = false, trace = false }: Framing,
): View {
  const hangs = moves[id].prop === 'bar';
  const floor = floorOf(id, crop);
  if (sits !== false) {
    const box = boundsOf(id, crop, trace);
    return sit(hangs ? { ...box, y1: BAR_TOP } : box, ratio, floor, sits === true ? undefined : sits);
  }
  const box = boundsOf(id, crop);
  const y0 = hangs ? box.y0 : crop ? floor : Math.min(0, box.y0);
  const y1 = hangs ? BAR_TOP : box.y1;
  const { pad } = sizes[size];
  const inner = y1 - y0 + pad * 2;
  const least = hangs ? 0 : size === 's' ? 142 : 150;
  const w = Math.max(box.x1 - box.x0 + pad * 2, inner * ratio, least);
  const h = w / ratio;
  return { x: (box.x0 + box.x1 - w) / 2, y: -(y1 + pad + (h - inner) * (hangs ? 0.5 : 0.54)), w, h };
}

import { moves } from '../../guide/moves';
import type { MoveId } from '../../guide/types';
import { boundsOf } from './bounds';

/** Optical sizes: the same body, drawn for the distance it is seen from. s to 90 px, m to 200 px, l above. */
export type FigureSize = 's' | 'm' | 'l';

/** In cm: `fat` thickens each side, `band` is the mark on the low back, `halo` the cut line, `pad` the margin. */
export const sizes = {
  s: { fat: 1, band: 7, floor: 2.6, halo: 2.6, pad: 6, arrow: 5 },
  m: { fat: 0.35, band: 5.2, floor: 1.5, halo: 1.7, pad: 9, arrow: 4.2 },
  l: { fat: 0, band: 4.4, floor: 0.9, halo: 1.1, pad: 12, arrow: 3.4 },
} as const satisfies Record<FigureSize, object>;

/** A view box: y points down. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

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
export function frameView(id: MoveId, { size, ratio, crop = false, sit = false, trace = false }: Framing): View {
  const hangs = moves[id].prop === 'bar';
  const floor = floorOf(id, crop);
  if (sit !== false) {
    const box = boundsOf(id, crop, trace);
    const headroom = sit === true ? 4 : sit;
    const w = Math.max(box.x1 - box.x0 + 8, ((hangs ? BAR_TOP : box.y1) + headroom - floor) * ratio);
    return { x: (box.x0 + box.x1 - w) / 2, y: -floor - w / ratio, w, h: w / ratio };
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

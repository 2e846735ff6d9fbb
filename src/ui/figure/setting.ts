import { moves } from '../../guide/moves';
import type { MoveId } from '../../guide/types';
import { type FigureSize, sizes, type View } from './camera';
import { frameAt } from './frames';
import { disc, P, round2 } from './paths';

export interface Line {
  readonly d: string;
  readonly width: number;
}
/** What the body rests on or hangs from: stroked lines, and filled shapes. */
export interface Setting {
  readonly lines: readonly Line[];
  readonly solids: readonly string[];
  /** Whether the body ends at the floor. */
  readonly clipped: boolean;
}

export interface FloorLook {
  /** Draws the floor from edge to edge. */
  readonly bleed?: boolean;
  /** Draws no floor. */
  readonly bare?: boolean;
}

/** A box with round corners; its left edge and its top, y up. */
const slab = (x: number, y: number, w: number, h: number, r: number): string => {
  const bend = `a${r},${r} 0 0 1 `;
  return `M${x + r},${-y}h${w - 2 * r}${bend}${r},${r}v${h - 2 * r}${bend}${-r},${r}h${2 * r - w}${bend}${-r},${-r}v${2 * r - h}${bend}${r},${-r}z`;
};
/** Back rest, arm pad, post and foot of a captain's chair. The near elbow rests at [0, 126]. */
const chair =
  slab(-18, 172, 7, 70, 3) + slab(-16, 126, 44, 5, 2.5) + slab(-17, 110, 4, 110, 0.1) + slab(-36, 3, 56, 3, 0.1);
const mat = slab(-82, 86, 160, 72, 6);

function barOf(id: MoveId, size: FigureSize, view: View): Setting {
  const { fat, floor } = sizes[size];
  const { grip } = frameAt(id, 1).armN;
  const half = Math.min(view.w * 0.36, 46);
  const d = `M${P([grip[0] - half, 14])}H${round2(grip[0] + half)}M${P([grip[0], 14])}V${round2(-grip[1])}`;
  return { lines: [{ d, width: floor }], solids: [disc(grip, 4.6 + fat)], clipped: false };
}

export function settingOf(id: MoveId, size: FigureSize, view: View, { bleed, bare }: FloorLook): Setting {
  const { prop } = moves[id];
  if (prop === 'bar') return barOf(id, size, view);
  const { floor: width } = sizes[size];
  const inset = bleed ? 0 : width + 2;
  const edge = `M${round2(view.x + inset)},${width / 2}H${round2(view.x + view.w - inset)}`;
  return {
    lines: bare ? [] : [{ d: prop === 'mat' ? mat : edge, width }],
    solids: prop === 'chair' ? [chair] : [],
    clipped: true,
  };
}

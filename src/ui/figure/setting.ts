import { moves } from '../../guide/moves';
import type { MoveId } from '../../guide/types';
import { floorOf } from './camera';
import { frameAt } from './frames';
import { disc, P, round2 } from './paths';
import type { View } from './sit';
import { type FigureSize, sizes } from './sizes';

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

/** How the floor is shown; see the props of Figure. */
export interface FloorLook {
  readonly crop?: boolean;
  readonly sit?: boolean | number;
  readonly floor?: boolean;
  readonly bleed?: boolean;
}

/** A box with round corners; its left edge and its top, y up. */
const slab = (x: number, y: number, w: number, h: number, r: number): string => {
  const bend = `a${r},${r} 0 0 1 `;
  return `M${x + r},${-y}h${w - 2 * r}${bend}${r},${r}v${h - 2 * r}${bend}${-r},${r}h${2 * r - w}${bend}${-r},${-r}v${2 * r - h}${bend}${r},${-r}z`;
};
/** Back rest, arm pad, post and foot of a captain's chair that stands at `floor`. The near elbow rests at [0, 117]. */
const chairOn = (floor: number): string =>
  slab(-18, 163, 7, 70, 3) +
  slab(-16, 117, 44, 5, 2.5) +
  slab(-17, 101, 4, 101 - floor, 0.1) +
  slab(-36, floor + 3, 56, 3, 0.1);
const mat = slab(-82, 86, 160, 72, 6);

function barOf(id: MoveId, size: FigureSize, view: View): Setting {
  const { fat, floor } = sizes[size];
  const { grip } = frameAt(id, 1).armN;
  const half = Math.min(view.w * 0.36, 46);
  const d = `M${P([grip[0] - half, 14])}H${round2(grip[0] + half)}M${P([grip[0], 14])}V${round2(-grip[1])}`;
  return { lines: [{ d, width: floor }], solids: [disc(grip, 4.6 + fat)], clipped: false };
}

export function settingOf(id: MoveId, size: FigureSize, view: View, look: FloorLook): Setting {
  const { prop } = moves[id];
  if (prop === 'bar') return barOf(id, size, view);
  const { crop = false, sit = false, floor = true, bleed = false } = look;
  const { floor: width } = sizes[size];
  const base = floorOf(id, crop);
  const inset = bleed ? 0 : width + 2;
  const line = `M${round2(view.x + inset)},${width / 2 - base}H${round2(view.x + view.w - inset)}`;
  const shown = floor && (prop === 'mat' || sit === false);
  return {
    lines: shown ? [{ d: prop === 'mat' ? mat : line, width }] : [],
    solids: prop === 'chair' ? [chairOn(base)] : [],
    clipped: true,
  };
}

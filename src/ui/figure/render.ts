import { moves } from '../../guide/moves';
import type { MoveId } from '../../guide/types';
import { type Drawing, draw } from './draw';
import { frameAt } from './frames';
import { open, P } from './paths';
import { routeOf } from './route';
import { type FigureSize, sizes } from './sizes';
import type { Skeleton } from './solve';
import { add, direction, nth, smooth, smoothstep, sub, turn } from './vector';

/** One path: its class in figure.css, its data, and how opaque it is. */
export interface Shape {
  readonly cls: string;
  readonly d: string;
  readonly opacity?: number;
}

/** How red and how green the low back is, from 0 to 1. */
function signs(id: MoveId, k: Skeleton, t: number): { readonly bad: number; readonly ok: number } {
  const { mark } = moves[id];
  if (mark === 'gap') {
    const bad = smoothstep(1.6, 3.6, k.gap);
    return { bad, ok: 1 - bad };
  }
  if (!mark) return { bad: 0, ok: 0 };
  const w = smooth(t);
  return { bad: 0, ok: mark[0] * (1 - w) + mark[1] * w };
}

/** Below this a shape is too faint to draw. */
const FAINT = 0.02;

/**
 * The shapes of one frame, far to near. Their number and order are the same in every frame of every move, so that
 * playing only rewrites attributes; a part that is not there has no path data.
 */
export function shapesAt(id: MoveId, t: number, size: FigureSize): Shape[] {
  const k = frameAt(id, t);
  const d = draw(k, sizes[size]);
  const { bad, ok } = signs(id, k, t);
  const far = k.pose.view === 'face' ? '' : '2';
  const over = k.pose.headOver;
  const tight = k.legN.a1 - k.legN.a2 > 100;
  const when = (shown: boolean, path: string): string => (shown ? path : '');
  return [
    { cls: 'qf-gap', d: when(bad > FAINT, d.gap), opacity: bad },
    { cls: `qf-skin${far}`, d: d.armF.skin },
    { cls: `qf-top${far}`, d: d.armF.sleeve },
    { cls: `qf-skin${far}`, d: d.legF.skin },
    { cls: `qf-leg${far}`, d: d.legF.cloth },
    { cls: 'qf-skin', d: d.neck },
    { cls: 'qf-top', d: d.trunk },
    { cls: 'qf-leg', d: d.seat },
    { cls: 'qf-ok', d: when(ok > FAINT, d.band), opacity: ok },
    { cls: 'qf-bad', d: when(bad > FAINT, d.band), opacity: bad },
    { cls: 'qf-skin', d: when(!over, d.head) },
    { cls: 'qf-hair', d: when(!over, d.hair) },
    { cls: 'qf-halo', d: d.legN.cut },
    { cls: 'qf-skin', d: d.legN.skin },
    { cls: 'qf-leg', d: d.legN.cloth },
    { cls: 'qf-halo', d: when(tight, d.legN.lower) },
    { cls: 'qf-skin', d: when(tight, d.legN.skin) },
    { cls: 'qf-leg', d: when(tight, d.legN.shin) },
    { cls: 'qf-halo', d: d.armN.cut },
    { cls: 'qf-skin', d: d.armN.skin },
    { cls: 'qf-top', d: d.armN.sleeve },
    { cls: 'qf-halo', d: when(over, d.head + d.hair) },
    { cls: 'qf-skin', d: when(over, d.head) },
    { cls: 'qf-hair', d: when(over, d.hair) },
  ];
}

/** The other end of the movement, as one grey body. */
export function ghostAt(id: MoveId, t: number, size: FigureSize): string[] {
  const d: Drawing = draw(frameAt(id, t > 0.5 ? 0 : 1), sizes[size]);
  return [
    d.armF.skin,
    d.legF.skin,
    d.legF.cloth,
    d.neck,
    d.trunk,
    d.head,
    d.hair,
    d.legN.skin,
    d.legN.cloth,
    d.armN.skin,
  ];
}

/** The arrow of the movement: its line and its head; empty where the move has none. */
export function arrowOf(id: MoveId, size: FigureSize): string[] {
  const points = routeOf(id);
  if (!points.length) return [];
  const end = nth(points, -1);
  const angle = direction(sub(end, nth(points, -2)));
  const s = sizes[size].arrow;
  return [open(points), `M${P(add(end, turn([-s, s], angle)))}L${P(end)}L${P(add(end, turn([s, s], angle)))}`];
}

import type { V } from '../../guide/poses';

export type { V };

const RAD = Math.PI / 180;

/** Turns `v` counter-clockwise by `a` degrees. */
export function turn(v: V, a: number): V {
  const c = Math.cos(a * RAD);
  const s = Math.sin(a * RAD);
  return [v[0] * c - v[1] * s, v[0] * s + v[1] * c];
}
export const add = (a: V, b: V): V => [a[0] + b[0], a[1] + b[1]];
export const sub = (a: V, b: V): V => [a[0] - b[0], a[1] - b[1]];
export const mul = (a: V, k: number): V => [a[0] * k, a[1] * k];
export const len = (a: V): number => Math.hypot(a[0], a[1]);
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mix2 = (a: V, b: V, t: number): V => [mix(a[0], b[0], t), mix(a[1], b[1], t)];
export const clamp = (x: number, lo: number, hi: number): number => Math.min(hi, Math.max(lo, x));
export const smooth = (t: number): number => t * t * (3 - 2 * t);
export const smoothstep = (a: number, b: number, x: number): number => smooth(clamp((x - a) / (b - a), 0, 1));

/** Degrees, such that `turn([0, -1], direction(v))` points along `v`. A limb that hangs straight down is at 0. */
export const direction = (v: V): number => Math.atan2(v[0], -v[1]) / RAD;
/** Angle, in degrees, of the corner between sides `a` and `b` of a triangle whose third side is `c`. */
export const corner = (a: number, b: number, c: number): number =>
  Math.acos(clamp((a * a + b * b - c * c) / (2 * a * b), -1, 1)) / RAD;

/** The `i`th of a list that is known to be long enough; counts from the end when negative. */
export function nth<T>(list: readonly T[], i: number): T {
  const x = list.at(i);
  if (x === undefined) throw new RangeError(`no ${i} of ${list.length}`);
  return x;
}

/** Smooth lookup in knots of [position, value]: Catmull-Rom, so that outlines have no flat spots. */
export function lookUp(knots: readonly V[], x: number): number {
  const n = knots.length;
  if (x <= nth(knots, 0)[0]) return nth(knots, 0)[1];
  if (x >= nth(knots, -1)[0]) return nth(knots, -1)[1];
  let i = 1;
  while (x > nth(knots, i)[0]) i++;
  const [x0, y0] = nth(knots, i - 1);
  const [x1, y1] = nth(knots, i);
  const h = x1 - x0;
  const slope = (p: V, q: V): number => (q[1] - p[1]) / (q[0] - p[0]);
  const m0 = slope(nth(knots, Math.max(i - 2, 0)), nth(knots, i));
  const m1 = slope(nth(knots, i - 1), nth(knots, Math.min(i + 1, n - 1)));
  const t = (x - x0) / h;
  const t2 = t * t;
  const t3 = t2 * t;
  return (2 * t3 - 3 * t2 + 1) * y0 + (t3 - 2 * t2 + t) * h * m0 + (-2 * t3 + 3 * t2) * y1 + (t3 - t2) * h * m1;
}

/** The smallest rectangle around some points. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
export function around(points: Iterable<V>): Box {
  let [x0, x1, y0, y1] = [1e9, -1e9, 1e9, -1e9];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return { x0, x1, y0, y1 };
}

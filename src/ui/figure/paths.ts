import { add, clamp, mul, nth, sub, turn, type V } from './vector';

export const round2 = (n: number): number => Math.round(n * 100) / 100;
/** A point as path data. The only place that turns y downwards. */
export const P = (p: V): string => `${round2(p[0])},${round2(-p[1])}`;

/** A curve through the points, as path data after the first (Catmull-Rom as cubic Béziers). */
export function curve(points: readonly V[], closed = false, k = 1 / 6): string {
  const n = points.length;
  const at = (i: number): V => nth(points, closed ? (i + n) % n : clamp(i, 0, n - 1));
  let out = '';
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    out += `C${P(add(p1, mul(sub(p2, p0), k)))} ${P(sub(p2, mul(sub(p3, p1), k)))} ${P(p2)}`;
  }
  return out;
}

/** The points in the one winding that every blob has, so that overlapping blobs of a path never cancel. */
export function wind(points: readonly V[]): readonly V[] {
  const area = points.reduce((sum, p, i) => {
    const q = nth(points, (i + 1) % points.length);
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0);
  return area > 0 ? points.toReversed() : points;
}

const closed = (points: readonly V[], k?: number): string => `M${P(nth(points, 0))}${curve(points, true, k)}Z`;
export const open = (points: readonly V[]): string => `M${P(nth(points, 0))}${curve(points)}`;
export const blob = (points: readonly V[]): string => closed(wind(points));
export const disc = (c: V, r: number): string =>
  closed(
    Array.from({ length: 10 }, (_, i) => add(c, turn([r, 0], -i * 36))),
    1 / 5.75,
  );

export type Cap = 'flat' | 'round';
function cap(a: V, b: V, kind: Cap): string {
  if (kind === 'flat') return `L${P(b)}`;
  const w = sub(b, a);
  const d = mul([-w[1], w[0]], 0.66);
  return `C${P(add(a, d))} ${P(add(b, d))} ${P(b)}`;
}
/** A limb from its front and its back edge. */
export function ribbon(front: readonly V[], back: readonly V[], start: Cap, end: Cap): string {
  return `${open(front)}${cap(nth(front, -1), nth(back, -1), end)}${curve(back.toReversed())}${cap(nth(back, 0), nth(front, 0), start)}Z`;
}

/** Path data that was drawn about the origin with y up, moved to `at` and turned by `angle`. */
export const place = (d: string, at: V, angle: number): string =>
  d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x, y) => P(add(at, turn([Number(x), Number(y)], angle))));

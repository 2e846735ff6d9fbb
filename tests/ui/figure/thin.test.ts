import { describe, expect, it } from 'vitest';
import { MOVE_IDS } from '../../../src/guide/types';
import { shapesAt } from '../../../src/ui/figure/render';
import { thin } from '../../../src/ui/figure/thin';

type Point = readonly [x: number, y: number];

/** Points along a path of M, L, C and Z, close together. */
function walk(path: string): Point[] {
  const points: Point[] = [];
  let here: Point = [0, 0];
  for (const [, command, text = ''] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const n = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    const [ax = 0, ay = 0, bx = 0, by = 0] = n;
    const to: Point = [n.at(-2) ?? here[0], n.at(-1) ?? here[1]];
    if (command === 'C') {
      for (let step = 1; step <= 20; step++) {
        const t = step / 20;
        const u = 1 - t;
        const mix = (p: number, a: number, b: number, q: number): number =>
          p * u ** 3 + 3 * a * u * u * t + 3 * b * u * t * t + q * t ** 3;
        points.push([mix(here[0], ax, bx, to[0]), mix(here[1], ay, by, to[1])]);
      }
    } else points.push(to);
    here = to;
  }
  return points;
}
/** How far a point is from the lines through others. */
const off = ([x, y]: Point, points: readonly Point[]): number =>
  Math.min(
    ...points.map(([bx, by], i) => {
      const [ax, ay] = points[i - 1] ?? [bx, by];
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(x - ax - dx * t, y - ay - dy * t);
    }),
  );
const curves = (path: string): number => path.split('C').length - 1;

/** In cm; and what the rounding of a path adds. */
const STRAY = 0.15;
const ROUNDED = 0.05;

describe('thin', () => {
  it.each(MOVE_IDS)('draws %s with fewer curves, where they were', (move) => {
    const paths = shapesAt(move, 1, 'l').flatMap(({ d }) => (d === '' ? [] : [d]));
    const thinned = paths.map((path) => thin(path, STRAY));
    thinned.forEach((path, i) => {
      const original = walk(paths[i] ?? '');
      const points = walk(path);
      expect(Math.max(...original.map((point) => off(point, points)))).toBeLessThan(STRAY + ROUNDED);
      expect(Math.max(...points.map((point) => off(point, original)))).toBeLessThan(STRAY + ROUNDED);
    });
    const count = (all: readonly string[]): number => all.reduce((sum, path) => sum + curves(path), 0);
    expect(count(thinned)).toBeLessThan(count(paths) * 0.7);
  });

  it('keeps corners and straight lines', () => {
    expect(thin('M0,0L10,0L10,10Z', STRAY)).toBe('M0,0L10,0L10,10Z');
    expect(curves(thin('M0,0C3,0 7,0 10,0C10,3 10,7 10,10', STRAY))).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { moves } from '../../../src/guide/moves';
import { MOVE_IDS, type MoveId } from '../../../src/guide/types';
import { frameView } from '../../../src/ui/figure/camera';
import { extent } from '../../../src/ui/figure/draw';
import { frameAt } from '../../../src/ui/figure/frames';
import { arrowOf, ghostAt, shapesAt } from '../../../src/ui/figure/render';
import { routeOf } from '../../../src/ui/figure/route';
import { settingOf } from '../../../src/ui/figure/setting';
import type { FigureSize } from '../../../src/ui/figure/sizes';

const sizes: readonly FigureSize[] = ['s', 'm', 'l'];
const odd = [0, 0.25, 0.37, 0.5, 0.83, 1];
const opacity = (id: MoveId, t: number, cls: string): number | undefined =>
  shapesAt(id, t, 'm').find((s) => s.cls === cls)?.opacity;

describe.each(MOVE_IDS)('%s', (id) => {
  it('draws nothing but numbers, at every size', () => {
    for (const size of sizes) {
      for (const t of odd) {
        const paths = [...shapesAt(id, t, size).map((s) => s.d), ...ghostAt(id, t, size), ...arrowOf(id, size)];
        for (const d of paths) expect(d).not.toMatch(/NaN|undefined|Infinity|e-/);
      }
    }
  });

  it('has the same shapes in the same order in every frame', () => {
    const classes = (t: number): string[] => shapesAt(id, t, 'l').map((s) => s.cls);
    for (const t of odd) expect(classes(t)).toEqual(classes(0));
  });

  it('frames the whole movement, in the asked ratio', () => {
    for (const size of sizes) {
      for (const ratio of [1, 1.3, 2.7]) {
        const view = frameView(id, { size, ratio });
        expect(view.w / view.h).toBeCloseTo(ratio, 6);
        for (const t of odd) {
          for (const [x, y] of extent(frameAt(id, t))) {
            expect(x).toBeGreaterThan(view.x);
            expect(x).toBeLessThan(view.x + view.w);
            expect(-y).toBeGreaterThan(view.y);
            expect(-y).toBeLessThan(view.y + view.h);
          }
        }
      }
    }
  });

  it('leaves room for its arrow while it sits on a line', () => {
    const view = frameView(id, { size: 'l', ratio: 2.7, sit: true, trace: true });
    for (const [x, y] of routeOf(id)) {
      expect(x).toBeGreaterThan(view.x);
      expect(x).toBeLessThan(view.x + view.w);
      expect(-y).toBeGreaterThan(view.y);
    }
  });

  it('puts the floor on the bottom edge while it sits', () => {
    const view = frameView(id, { size: 'm', ratio: 2, sit: true });
    expect(view.y + view.h).toBeCloseTo(0, 6);
    const { lines } = settingOf(id, 'm', view, { sit: true });
    const expected = moves[id].prop === 'bar' || moves[id].prop === 'mat' ? 1 : 0;
    expect(lines).toHaveLength(expected);
  });
});

describe('the colour of the low back', () => {
  it('is green while the leg raise keeps the back down, red when it lifts', () => {
    expect(opacity('leg-raise', 1, 'qf-ok')).toBe(1);
    expect(opacity('leg-raise', 1, 'qf-bad')).toBe(0);
    expect(opacity('leg-raise-arch', 1, 'qf-ok')).toBe(0);
    expect(opacity('leg-raise-arch', 1, 'qf-bad')).toBe(1);
  });

  it('goes with a drawn gap, so that colour is not the only sign', () => {
    const gap = (id: MoveId): string | undefined => shapesAt(id, 1, 'm').find((s) => s.cls === 'qf-gap')?.d;
    expect(gap('leg-raise-arch')).toMatch(/^M/);
    expect(gap('leg-raise')).toBe('');
  });

  it('is red in no other movement', () => {
    for (const id of MOVE_IDS) {
      if (id !== 'leg-raise-arch') expect(opacity(id, 1, 'qf-bad'), id).toBe(0);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { MOVE_IDS } from '../../../src/guide/types';
import { pack, UNITS } from '../../../src/ui/figure/pack';
import { arrowOf, shapesAt } from '../../../src/ui/figure/render';

const numbersOf = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);
const lastTwo = (list: readonly number[]): [number, number] => [list.at(-2) ?? 0, list.at(-1) ?? 0];

/** Every point and handle of a path, absolute, as a browser reads it. `scale`: units a centimetre. */
function pointsOf(path: string, scale = 1): number[] {
  const all: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let handle: [number, number] = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = numbersOf(text);
    const size = { c: 6, s: 4 }[command.toLowerCase()] ?? 2;
    if (command.toLowerCase() === 'z') [x, y] = [startX, startY];
    for (let i = 0; i < values.length; i += size) {
      const relative = command === command.toLowerCase();
      const piece = values.slice(i, i + size).map((value, k) => (relative ? value + (k % 2 ? y : x) : value));
      if (command === 's') piece.unshift(2 * x - handle[0], 2 * y - handle[1]);
      [x, y] = lastTwo(piece);
      if (command === 'M') [startX, startY] = [x, y];
      handle = piece.length === 6 ? lastTwo(piece.slice(0, 4)) : [x, y];
      all.push(...piece);
    }
  }
  return all.map((value) => value / scale);
}

describe('pack', () => {
  it.each(MOVE_IDS)('says the same of %s, in much less', (move) => {
    const paths = [...shapesAt(move, 1, 'l').map(({ d }) => d), ...arrowOf(move, 'l')].filter((d) => d !== '');
    for (const path of paths) {
      const before = pointsOf(path);
      const after = pointsOf(pack(path), UNITS);
      expect(after).toHaveLength(before.length);
      // A handle that goes without saying may be off by the rounding of three numbers.
      const off = Math.max(...after.map((value, i) => Math.abs(value - (before[i] ?? Number.NaN))));
      expect(off).toBeLessThan(2 / UNITS);
      expect(pack(path).length).toBeLessThan(path.length * 0.7);
    }
  });

  it('draws parts apart, each from where it says', () => {
    expect(pack('M1,1L2,1ZM5,5L6,6')).toBe('M8 8l8 0zM40 40l8 8');
  });

  it('refuses what it does not read', () => {
    expect(() => pack('M0,0A5,5 0 0 1 5,5')).toThrow('A');
  });
});

import { describe, expect, it } from 'vitest';
import { cornerFor } from '../../src/card/place';

const view = { width: 1280, height: 900 };
const chip = { width: 300, height: 48 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('cornerFor', () => {
  it('prefers the bottom right', () => {
    expect(cornerFor(view, chip, null)).toBe('bottom-right');
    expect(cornerFor(view, chip, box(0, 0, 900, 500))).toBe('bottom-right');
  });
  it('keeps clear of a video that reaches the bottom right', () => {
    expect(cornerFor(view, chip, box(640, 100, 1280, 900))).toBe('bottom-left');
  });
  it('reads a box whose sides are no properties of its own, as the browser’s are not', () => {
    const rect = Object.create({ left: 0, top: 0, right: 1280, bottom: 900 });
    expect(cornerFor(view, chip, rect)).toBe('top-right');
  });
  it('keeps clear of the controls where a video fills the window', () => {
    expect(cornerFor(view, chip, box(0, 0, 1280, 900))).toBe('top-right');
    // Every corner meets the controls of a video that lies across the window: the least of them is hidden at the top.
    expect(cornerFor(view, { width: 360, height: 700 }, box(100, 300, 1180, 860))).toMatch(/^top/);
  });
});

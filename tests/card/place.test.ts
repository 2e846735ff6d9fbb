import { describe, expect, it } from 'vitest';
import { around, besidePlaces, cornerFor } from '../../src/card/place';

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

describe('besidePlaces', () => {
  const apart = (a: ReturnType<typeof box>, b: ReturnType<typeof box>): boolean =>
    a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;

  it('prefers the right of the video, then its left, then below', () => {
    const video = box(400, 80, 880, 350);
    const places = besidePlaces(view, chip, video);
    expect(places).toEqual([box(896, 80, 1196, 128), box(84, 80, 384, 128), box(400, 366, 700, 414)]);
    for (const place of places) expect(apart(place, video)).toBe(true);
  });
  it('needs 320 px, and takes no more than there is', () => {
    const open = { width: 360, height: 520 };
    expect(besidePlaces(view, open, box(0, 0, 1280 - 32 - 319, 700))).toEqual([]);
    expect(besidePlaces(view, open, box(0, 0, 1280 - 32 - 330, 700))).toEqual([box(934, 16, 1264, 536)]);
  });
  it('stays in the window as the video scrolls away', () => {
    expect(besidePlaces(view, chip, box(0, -900, 800, -450))[0]).toEqual(box(816, 16, 1116, 64));
    expect(besidePlaces(view, chip, box(0, 950, 800, 1400))[0]).toEqual(box(816, 836, 1116, 884));
  });
  it('has none for a video that nobody sees, or that is a thumbnail', () => {
    expect(besidePlaces(view, chip, box(0, 0, 0, 0))).toEqual([]);
    expect(besidePlaces(view, chip, box(0, 0, 100, 60))).toEqual([]);
  });
  it('keeps clear of captions that hang out of the player', () => {
    const player = around(box(0, 0, 800, 450), box(700, 400, 860, 480));
    expect(player).toEqual(box(0, 0, 860, 480));
    expect(besidePlaces(view, chip, player)[0]?.left).toBe(876);
  });
});

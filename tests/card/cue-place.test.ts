import { describe, expect, it } from 'vitest';
import { controlsRoom, liftOf } from '../../src/card/cue-place';

const player = { left: 0, top: 0, width: 1280, height: 720 };

describe('liftOf', () => {
  it('stands above the controls', () => {
    expect(liftOf(player, null, false, 90)).toBe(controlsRoom(1280, false));
    expect(controlsRoom(1920, true)).toBeGreaterThan(100);
  });
  it('goes above captions that it would cover, and only then', () => {
    expect(liftOf(player, { left: 400, top: 600, width: 480, height: 50 }, false, 90)).toBe(128);
    expect(liftOf(player, { left: 400, top: 40, width: 480, height: 50 }, false, 90)).toBe(controlsRoom(1280, false));
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { playbackAt, run } from '../../../src/ui/figure/playback';

describe('playbackAt', () => {
  it('sets off from the teaching frame and comes to rest there', () => {
    expect(playbackAt(0)).toEqual({ t: 1, done: false });
    expect(playbackAt(15_599).t).toBeCloseTo(1, 3);
    expect(playbackAt(15_600)).toEqual({ t: 1, done: true });
  });

  it('reaches the start of the movement three times', () => {
    const starts = Array.from({ length: 1560 }, (_, i) => playbackAt(i * 10).t === 0);
    expect(starts.filter((here, i) => here && !starts[i - 1])).toHaveLength(3);
  });

  it('stays between 0 and 1 and never jumps', () => {
    for (let ms = 0; ms < 15_600; ms += 16) {
      const { t } = playbackAt(ms);
      expect(t).toBeGreaterThanOrEqual(0);
      expect(t).toBeLessThanOrEqual(1);
      expect(Math.abs(playbackAt(ms + 16).t - t)).toBeLessThan(0.02);
    }
  });
});

describe('run', () => {
  let hidden = false;
  const hide = (now: boolean): void => {
    hidden = now;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
    hidden = false;
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('counts from where it was, and stops when told', () => {
    const seen: number[] = [];
    const stop = run(window, 500, (ms) => seen.push(ms) > 0);
    vi.advanceTimersByTime(64);
    stop();
    const count = seen.length;
    vi.advanceTimersByTime(500);
    expect(seen[0]).toBe(500);
    expect(seen.at(-1)).toBeGreaterThan(500);
    expect(seen).toHaveLength(count);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends when the step says so', () => {
    const step = vi.fn(() => false);
    run(window, 0, step);
    vi.advanceTimersByTime(500);
    hide(false);
    vi.advanceTimersByTime(500);
    expect(step).toHaveBeenCalledOnce();
  });

  it('asks for no frame while the document is hidden, and skips that time', () => {
    let last = 0;
    const stop = run(window, 0, (ms) => {
      last = ms;
      return true;
    });
    vi.advanceTimersByTime(160);
    hide(true);
    expect(vi.getTimerCount()).toBe(0);
    const before = last;
    vi.advanceTimersByTime(10_000);
    hide(false);
    vi.advanceTimersByTime(32);
    expect(last - before).toBeLessThan(50);
    stop();
  });
});

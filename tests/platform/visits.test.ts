// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://a.example/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followVisits, whenShown } from '../../src/platform/visits';

interface Seen {
  readonly key: string;
  readonly facts: string;
  readonly signal: AbortSignal;
}

describe('followVisits', () => {
  let life: AbortController;
  let seen: Seen[];
  let page: string | null;
  const start = (): (() => void) =>
    followVisits<string>(
      {
        doc: document,
        win: window,
        key: (url) => url.searchParams.get('v'),
        read: () => page,
        events: ['navigated'],
        onFacts: (facts, key, signal) => seen.push({ key, facts, signal }),
      },
      life.signal,
    );
  const go = (v: string | null): void => {
    window.history.pushState({}, '', v === null ? '/' : `/?v=${v}`);
    document.dispatchEvent(new Event('navigated'));
  };

  beforeEach(() => {
    vi.useFakeTimers();
    window.history.replaceState({}, '', '/');
    life = new AbortController();
    seen = [];
    page = null;
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('reports once the page has settled, and again only when it says something else', () => {
    start();
    go('one');
    expect(seen).toEqual([]);
    page = 'first';
    vi.advanceTimersByTime(300);
    expect(seen.map(({ key, facts }) => [key, facts])).toEqual([['one', 'first']]);
    vi.advanceTimersByTime(1000);
    expect(seen).toHaveLength(1);
    page = 'first, with chapters';
    document.dispatchEvent(new Event('navigated'));
    expect(seen).toHaveLength(2);
  });

  it('ends a visit before the next begins', () => {
    page = 'a';
    start();
    go('one');
    page = null;
    go('two');
    expect(seen[0]?.signal.aborted).toBe(true);
    page = 'b';
    vi.advanceTimersByTime(4000);
    expect(seen.at(-1)).toMatchObject({ key: 'two', facts: 'b' });
    expect(seen.at(-1)?.signal.aborted).toBe(false);
    go(null);
    expect(seen.at(-1)?.signal.aborted).toBe(true);
  });

  it('stops looking after a while, and leaves nothing behind', () => {
    const read = vi.fn(() => null);
    followVisits<string>(
      { doc: document, win: window, key: () => 'k', read, events: ['navigated'], onFacts: () => undefined },
      life.signal,
    );
    vi.advanceTimersByTime(60_000);
    const looks = read.mock.calls.length;
    expect(looks).toBeLessThan(10);
    expect(vi.getTimerCount()).toBe(0);
    life.abort();
    document.dispatchEvent(new Event('navigated'));
    expect(read.mock.calls.length).toBe(looks);
  });

  it('hears a video’s own events, which go no further than the video', () => {
    page = 'a';
    start();
    go('one');
    page = 'a, with its length';
    const video = document.body.appendChild(document.createElement('video'));
    video.dispatchEvent(new Event('navigated'));
    expect(seen.at(-1)?.facts).toBe('a, with its length');
  });

  it('hears of a new title, also in a new element, where nothing else tells of a new address', async () => {
    page = 'a';
    document.title = 'a';
    start();
    for (const v of ['one', 'two']) {
      window.history.pushState({}, '', `/?v=${v}`);
      const title = document.createElement('title');
      title.textContent = v;
      document.querySelector('title')?.replaceWith(title);
      await vi.advanceTimersByTimeAsync(1);
      expect(seen.at(-1)?.key).toBe(v);
    }
    window.history.pushState({}, '', '/?v=three');
    document.title = 'three';
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.at(-1)?.key).toBe('three');
  });

  it('leaves a page that is put aside, and looks again when it comes back', () => {
    page = 'a';
    start();
    go('one');
    window.dispatchEvent(new Event('pagehide'));
    expect(seen[0]?.signal.aborted).toBe(true);
    window.dispatchEvent(new Event('pageshow'));
    expect(seen).toHaveLength(2);
    expect(seen[1]?.signal.aborted).toBe(false);
  });
});

describe('whenShown', () => {
  it('waits for a page that is loaded ahead', () => {
    const begin = vi.fn();
    whenShown(document, begin);
    expect(begin).toHaveBeenCalledTimes(1);
    const ahead = document.implementation.createHTMLDocument();
    Object.defineProperty(ahead, 'prerendering', { value: true });
    whenShown(ahead, begin);
    expect(begin).toHaveBeenCalledTimes(1);
    ahead.dispatchEvent(new Event('prerenderingchange'));
    ahead.dispatchEvent(new Event('prerenderingchange'));
    expect(begin).toHaveBeenCalledTimes(2);
  });
});

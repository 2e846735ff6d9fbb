// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://a.example/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followVisits } from '../../src/platform/visits';

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
});

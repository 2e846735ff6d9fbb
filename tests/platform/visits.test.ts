// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://a.example/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Follower, followVisits, type Visit, type VisitPorts, whenShown } from '../../src/platform/visits';
import { watchTitle } from '../../src/platform/watch-title';

interface Seen {
  readonly key: string;
  readonly facts: string;
  readonly signal: AbortSignal;
}

/** Longer than a bunch of events lasts, in milliseconds. */
const BUNCH = 110;

describe('followVisits', () => {
  let follower: Follower | null = null;
  let seen: Seen[];
  let page: string | null;
  let settled: readonly string[];
  const start = (read: () => string | null = () => page, begun?: VisitPorts<string>['begun']): void => {
    follower = followVisits<string>({
      doc: document,
      win: window,
      key: () => new URL(window.location.href).searchParams.get('v'),
      read,
      isFinal: (facts) => facts.endsWith('.'),
      events: ['navigated'],
      late: [],
      settles: () => false,
      isWhole: (facts) => facts.endsWith('!'),
      settled,
      renewed: ['renewed'],
      watch: watchTitle,
      begun,
      onFacts: (facts, { key, signal }) => void seen.push({ key, facts, signal }),
    });
  };
  const go = (v: string | null): void => {
    window.history.pushState({}, '', v === null ? '/' : `/?v=${v}`);
    document.dispatchEvent(new Event('navigated'));
  };

  beforeEach(() => {
    vi.useFakeTimers();
    window.history.replaceState({}, '', '/');
    seen = [];
    page = null;
    settled = [];
  });
  afterEach(() => {
    follower?.stop();
    vi.useRealTimers();
  });

  it('reports once the page has settled, and again only when it says something else', () => {
    start();
    go('one');
    expect(seen).toEqual([]);
    page = 'first';
    vi.advanceTimersByTime(800);
    expect(seen.map(({ key, facts }) => [key, facts])).toEqual([['one', 'first']]);
    vi.advanceTimersByTime(5000);
    expect(seen).toHaveLength(1);
    page = 'first, with chapters';
    document.dispatchEvent(new Event('navigated'));
    vi.advanceTimersByTime(BUNCH);
    expect(seen).toHaveLength(2);
  });

  it('takes over a visit that began before, for as long as the page is at its address', () => {
    const end = vi.fn();
    const { signal } = new AbortController();
    window.history.replaceState({}, '', '/?v=one');
    page = 'a!';
    start(undefined, { visit: { key: 'one', signal, end }, facts: 'a!' });
    vi.advanceTimersByTime(5000);
    expect(seen).toEqual([]);
    page = 'b!';
    document.dispatchEvent(new Event('renewed'));
    vi.advanceTimersByTime(BUNCH);
    expect(seen).toEqual([{ key: 'one', facts: 'b!', signal }]);
    expect(end).not.toHaveBeenCalled();
    go('two');
    expect(end).toHaveBeenCalledOnce();
    follower?.stop();
    start(undefined, { visit: { key: 'one', signal, end }, facts: 'a!' });
    expect(end).toHaveBeenCalledTimes(2);
    expect(seen.at(-1)).toMatchObject({ key: 'two' });
  });

  it('ends a visit before the next begins', () => {
    page = 'a';
    start();
    go('one');
    vi.advanceTimersByTime(BUNCH);
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

  it('looks once after a bunch of events', () => {
    const read = vi.fn(() => null);
    window.history.replaceState({}, '', '/?v=one');
    start(read);
    read.mockClear();
    for (let i = 0; i < 5; i++) document.dispatchEvent(new Event('navigated'));
    vi.advanceTimersByTime(BUNCH);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('stops looking after a while, and leaves nothing behind', () => {
    const read = vi.fn(() => null);
    window.history.replaceState({}, '', '/?v=one');
    start(read);
    vi.advanceTimersByTime(60_000);
    const looks = read.mock.calls.length;
    expect(looks).toBeLessThan(10);
    expect(vi.getTimerCount()).toBe(0);
    follower?.stop();
    document.dispatchEvent(new Event('navigated'));
    vi.advanceTimersByTime(60_000);
    expect(read.mock.calls.length).toBe(looks);
  });

  it('looks no more at words that are final, until the address is another', () => {
    const read = vi.fn(() => page);
    window.history.replaceState({}, '', '/?v=one');
    page = 'All of it.';
    start(read);
    document.dispatchEvent(new Event('navigated'));
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(read).toHaveBeenCalledTimes(1);
    page = 'Another.';
    go('two');
    vi.advanceTimersByTime(BUNCH);
    expect(seen.map(({ facts }) => facts)).toEqual(['All of it.', 'Another.']);
  });

  it('hears a video’s own events, which go no further than the video', () => {
    page = 'a';
    start();
    go('one');
    vi.advanceTimersByTime(BUNCH);
    page = 'a, with its length';
    const video = document.body.appendChild(document.createElement('video'));
    video.dispatchEvent(new Event('navigated'));
    vi.advanceTimersByTime(BUNCH);
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
      await vi.advanceTimersByTimeAsync(BUNCH);
      expect(seen.at(-1)?.key).toBe(v);
    }
    window.history.pushState({}, '', '/?v=three');
    document.title = 'three';
    await vi.advanceTimersByTimeAsync(BUNCH);
    expect(seen.at(-1)?.key).toBe('three');
  });

  it('looks at once where the page says that it has settled, and hardly before', () => {
    settled = ['settled'];
    page = 'the words of the page before';
    start(() => page);
    window.history.pushState({}, '', '/?v=one');
    document.dispatchEvent(new Event('navigated'));
    vi.advanceTimersByTime(BUNCH);
    expect(seen).toEqual([]);
    page = 'All of it.';
    document.dispatchEvent(new Event('settled'));
    expect(seen.map(({ key, facts }) => [key, facts])).toEqual([['one', 'All of it.']]);
    expect(vi.getTimerCount()).toBe(0);
    // It says so too early, or never.
    page = null;
    window.history.pushState({}, '', '/?v=two');
    document.dispatchEvent(new Event('settled'));
    page = 'Late.';
    vi.advanceTimersByTime(BUNCH);
    expect(seen.at(-1)).toMatchObject({ key: 'two', facts: 'Late.' });
    page = 'Unsaid.';
    window.history.pushState({}, '', '/?v=three');
    document.dispatchEvent(new Event('navigated'));
    vi.advanceTimersByTime(400);
    expect(seen.at(-1)).toMatchObject({ key: 'three', facts: 'Unsaid.' });
  });

  it('looks again at words that are all there only when the page says that they are others', () => {
    const read = vi.fn(() => page);
    window.history.replaceState({}, '', '/?v=one');
    page = 'All there!';
    start(read);
    document.dispatchEvent(new Event('navigated'));
    vi.advanceTimersByTime(60_000);
    expect(read).toHaveBeenCalledTimes(1);
    page = 'Written anew!';
    document.dispatchEvent(new Event('renewed'));
    vi.advanceTimersByTime(BUNCH);
    expect(seen.map(({ facts }) => facts)).toEqual(['All there!', 'Written anew!']);
  });

  it('leaves a page that is put aside, and looks again when it comes back', () => {
    page = 'a';
    start();
    go('one');
    vi.advanceTimersByTime(BUNCH);
    window.dispatchEvent(new Event('pagehide'));
    expect(seen[0]?.signal.aborted).toBe(true);
    window.dispatchEvent(new Event('pageshow'));
    vi.advanceTimersByTime(BUNCH);
    expect(seen).toHaveLength(2);
    expect(seen[1]?.signal.aborted).toBe(false);
  });

  it('ends a visit in time also where something came of it only later', () => {
    const visits: Visit[] = [];
    page = 'a';
    follower = followVisits<string>({
      doc: document,
      win: window,
      key: () => new URL(window.location.href).searchParams.get('v'),
      read: () => page,
      isFinal: () => false,
      isWhole: () => true,
      events: ['navigated'],
      late: [],
      settles: () => false,
      settled: ['settled'],
      renewed: [],
      onFacts: (_, visit) => void visits.push(visit),
    });
    go('one');
    document.dispatchEvent(new Event('settled'));
    const signal = visits[0]?.signal;
    expect(signal?.aborted).toBe(false);
    go('two');
    expect(signal?.aborted).toBe(true);
    document.dispatchEvent(new Event('settled'));
    const second = visits[1]?.signal;
    window.dispatchEvent(new Event('pagehide'));
    expect(second?.aborted).toBe(true);
  });

  describe('where the browser tells of every new address', () => {
    const navigation = new EventTarget();
    const to = (v: string): void => {
      window.history.pushState({}, '', `/?v=${v}`);
      navigation.dispatchEvent(new Event('currententrychange'));
    };
    const follow = (read: () => string | null, onFacts: (facts: string, visit: Visit) => void): void => {
      follower = followVisits<string>({
        doc: document,
        win: window,
        key: () => new URL(window.location.href).searchParams.get('v'),
        read,
        isFinal: () => false,
        isWhole: (facts) => facts.endsWith('!'),
        events: [],
        late: ['playing'],
        settled: ['settled'],
        settles: () => true,
        renewed: ['renewed'],
        onFacts,
      });
    };
    beforeEach(() => {
      Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
      window.history.replaceState({}, '', '/?v=one');
    });
    afterEach(() => {
      Reflect.deleteProperty(window, 'navigation');
    });

    it('waits for a page that has settled before to settle again, and for nothing else', () => {
      const read = vi.fn(() => 'All there!');
      follow(read, () => undefined);
      to('two');
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(400);
      expect(read).toHaveBeenCalledTimes(2);
      document.dispatchEvent(new Event('settled'));
      to('three');
      expect(vi.getTimerCount()).toBe(0);
      document.dispatchEvent(new Event('settled'));
      expect(read).toHaveBeenCalledTimes(3);
    });

    it('ends a visit that something came of at its first move, also where pages are known to settle', () => {
      const visits: Visit[] = [];
      follow(
        () => `${window.location.search}!`,
        (_, visit) => void visits.push(visit),
      );
      const settle = (): void => void document.dispatchEvent(new Event('settled'));
      settle();
      to('two');
      settle();
      expect(visits.map(({ key }) => key)).toEqual(['one', 'two']);
      const signal = visits[1]?.signal;
      expect(signal?.aborted).toBe(false);
      to('three');
      expect(signal?.aborted).toBe(true);
      settle();
      expect(visits[2]?.key).toBe('three');
      follower?.stop();
      to('four');
      settle();
      expect(visits).toHaveLength(3);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('hears of new words only of visits that something may come of, and where words are late', () => {
      let words = 'All there!';
      const read = vi.fn(() => words);
      let visit: Visit | null = null;
      follow(read, (_, now) => {
        visit = now;
      });
      const renew = (): void => {
        document.dispatchEvent(new Event('renewed'));
        vi.advanceTimersByTime(BUNCH);
      };
      renew();
      expect(read).toHaveBeenCalledTimes(1);
      expect((visit as Visit | null)?.signal.aborted).toBe(false);
      words = 'Others!';
      renew();
      expect(read).toHaveBeenCalledTimes(2);
      follower?.stop();
      read.mockClear();
      words = 'Not all';
      follow(read, () => undefined);
      vi.advanceTimersByTime(4000);
      const looks = read.mock.calls.length;
      words = 'All there!';
      renew();
      expect(read).toHaveBeenCalledTimes(looks + 1);
    });
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

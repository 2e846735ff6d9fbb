// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://a.example/watch?v=one" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '../../src/detect/types';
import type { PageCore, PageWorld } from '../../src/platform/world';
import type { WithinSite } from '../../src/sites/types';
import { type Glanced, glanceOn } from '../../src/visit/glance';
import type { Sight } from '../../src/visit/sight';

const world = globalThis as PageWorld;
const ROAST = { title: 'Slow roast with potatoes', channel: 'Kitchen', description: 'With rosemary.' };
const RAISES = { title: 'Lying leg raises', channel: 'Corner Gym', description: 'For beginners.' };

describe('glanceOn', () => {
  let words: Omit<PageFacts, 'url'> | null;
  let reads: WithinSite[];
  /** With what the page came to be followed. */
  let followed: (Sight | null)[];
  /** Visits that began with a look, and what has the page followed. */
  let met: { sight: Sight; seen: PageFacts; key: string; begin: () => unknown }[];
  /** What following a page leaves in the world. */
  const core = { look: () => true } as PageCore;
  const reader: Glanced = {
    visitKey: ({ search }) => (search === '' ? null : search),
    isWhole: ({ description }) => Boolean(description),
    read(_, here) {
      reads.push(here);
      return words && here.search !== '' ? { url: here.href, ...words } : null;
    },
  };
  const start = (): void =>
    glanceOn(
      (at) => (at.pathname.startsWith('/shorts/') ? null : reader),
      'settled',
      (_, key, __, seen, begin) => {
        const life = { end: vi.fn() } as unknown as Sight['life'];
        const sight = { life } as Sight;
        met.push({ sight, seen, key, begin });
        return sight;
      },
      (sight) => {
        followed.push(sight);
        world.quietBackPage = core;
      },
    );
  const settle = (path: string): void => {
    window.history.pushState({}, '', path);
    document.dispatchEvent(new Event('settled'));
  };

  beforeEach(() => {
    vi.useFakeTimers();
    window.history.replaceState({}, '', '/watch?v=one');
    document.title = '';
    words = ROAST;
    reads = [];
    followed = [];
    met = [];
  });
  afterEach(() => {
    // Ends its listening.
    void world.quietBackPage;
    delete world.quietBackPage;
    vi.useRealTimers();
  });

  it('looks once at what is no exercise, and waits for nothing', () => {
    start();
    expect(reads).toMatchObject([{ pathname: '/watch', search: '?v=one' }]);
    document.dispatchEvent(new Event('settled'));
    expect(reads).toHaveLength(1);
    settle('/watch?v=two');
    expect(reads).toHaveLength(2);
    settle('/');
    settle('/watch?v=three');
    expect(vi.getTimerCount()).toBe(0);
    expect(followed).toEqual([]);
  });

  it('begins a visit with the words of exercise, and goes on looking until it is to follow', () => {
    start();
    words = RAISES;
    settle('/watch?v=two');
    expect(met).toMatchObject([{ key: '?v=two', seen: { url: 'https://a.example/watch?v=two', ...RAISES } }]);
    const looks = reads.length;
    document.dispatchEvent(new Event('settled'));
    expect(reads).toHaveLength(looks);
    expect(followed).toEqual([]);
    met[0]?.begin();
    expect(followed).toEqual([met[0]?.sight]);
    expect(met[0]?.begin()).toBe(core);
    settle('/watch?v=three');
    expect(reads).toHaveLength(looks);
    expect(followed).toHaveLength(1);
    expect(met[0]?.sight.life.end).not.toHaveBeenCalled();
  });

  it('ends a visit that was left before anything followed it', () => {
    words = RAISES;
    start();
    words = ROAST;
    settle('/watch?v=two');
    expect(met[0]?.sight.life.end).toHaveBeenCalledOnce();
    expect(world.quietBackPage).toBe(core);
    expect(followed).toEqual([null]);
  });

  it('follows what the tab’s title tells of before the words come', () => {
    words = null;
    document.title = 'Lying leg raises - Videos';
    start();
    expect(followed).toEqual([null]);
  });

  it('follows where looks do not do, as on a Short', () => {
    start();
    settle('/shorts/abc');
    expect(followed).toEqual([null]);
  });

  it('waits for words that are late, and follows where they stay away', () => {
    words = null;
    start();
    expect(vi.getTimerCount()).toBe(1);
    words = ROAST;
    vi.advanceTimersByTime(650);
    expect(followed).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    words = null;
    settle('/watch?v=two');
    vi.advanceTimersByTime(100);
    expect(reads.at(-1)?.search).toBe('?v=two');
    vi.advanceTimersByTime(60_000);
    expect(followed).toEqual([null]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('follows words of which a part stays away', () => {
    words = { ...ROAST, description: '' };
    start();
    expect(followed).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(followed).toEqual([null]);
  });

  it('has a page followed as soon as anybody asks for it', () => {
    start();
    expect('quietBackPage' in world).toBe(true);
    expect(followed).toEqual([]);
    expect(world.quietBackPage).toBe(core);
    expect(followed).toEqual([null]);
    expect(world.quietBackPage).toBe(core);
    expect(followed).toHaveLength(1);
    settle('/watch?v=two');
    expect(reads).toHaveLength(1);
  });

  it('is there once, however often it is injected', () => {
    start();
    start();
    expect(followed).toHaveLength(1);
    expect(reads).toHaveLength(1);
  });
});

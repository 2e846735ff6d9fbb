// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://a.example/watch?v=one" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayBeExercise } from '../../src/detect/sieve';
import type { PageFacts } from '../../src/detect/types';
import type { PageWorld, Sight } from '../../src/platform/world';
import type { WithinSite } from '../../src/sites/types';
import { glanceOn } from '../../src/visit/glance';
import { fakeBackground } from '../card/fake-background';

const world = globalThis as PageWorld;
const ROAST = { title: 'Slow roast with potatoes', channel: 'Kitchen', description: 'With rosemary.' };
const RAISES = { title: 'Lying leg raises', channel: 'Corner Gym', description: 'For beginners.' };

describe('glanceOn', () => {
  let words: Omit<PageFacts, 'url'> | null;
  let reads: WithinSite[];
  /** How often what follows the page was sent for. */
  let brought: number;
  /** Visits that began with a look. */
  let met: { sight: Sight; seen: PageFacts; key: string }[];
  const site = {
    id: 'youtube',
    kind: 'video',
    visitKey: ({ search }: WithinSite) => (search === '' ? null : search),
    isWhole: ({ description }: PageFacts) => Boolean(description),
    read(_: Document, here: WithinSite) {
      reads.push(here);
      return words && here.search !== '' ? { url: here.href, ...words } : null;
    },
  } as const;
  const start = (): void =>
    glanceOn(
      site,
      (at) => at.pathname.startsWith('/shorts/'),
      'settled',
      (_, key, __, seen) => {
        const life = { end: vi.fn() } as unknown as Sight['life'];
        const sight = { life } as Sight;
        met.push({ sight, seen, key });
        return sight;
      },
      () => void brought++,
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
    brought = 0;
    met = [];
    fakeBackground();
  });
  afterEach(() => {
    world.quietBackGlance?.leave();
    vi.useRealTimers();
    vi.unstubAllGlobals();
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
    expect([met, brought]).toEqual([[], 0]);
  });

  it('begins a visit with the words of exercise, and goes on looking until it is to leave', () => {
    start();
    words = RAISES;
    settle('/watch?v=two');
    expect(met).toMatchObject([{ key: '?v=two', seen: { url: 'https://a.example/watch?v=two', ...RAISES } }]);
    const looks = reads.length;
    document.dispatchEvent(new Event('settled'));
    expect(reads).toHaveLength(looks);
    expect(brought).toBe(0);
    expect(world.quietBackGlance).toMatchObject({ site, mayBe: mayBeExercise });
    expect(world.quietBackGlance?.leave()).toBe(met[0]?.sight);
    expect(world.quietBackGlance).toBeNull();
    settle('/watch?v=three');
    expect(reads).toHaveLength(looks);
    expect(met[0]?.sight.life.end).not.toHaveBeenCalled();
  });

  it('ends a visit that was left before anything followed it', () => {
    words = RAISES;
    start();
    words = ROAST;
    settle('/watch?v=two');
    expect(met[0]?.sight.life.end).toHaveBeenCalledOnce();
    expect(world.quietBackGlance?.leave()).toBeNull();
  });

  it('has the page followed for what the tab’s title tells of before the words come', () => {
    words = null;
    document.title = 'Lying leg raises - Videos';
    start();
    expect(brought).toBe(1);
  });

  it('has the page followed where looks do not do, as on a Short', () => {
    start();
    settle('/shorts/abc');
    expect([brought, met]).toEqual([1, []]);
  });

  it('waits for words that are late, and follows where they stay away', () => {
    words = null;
    start();
    expect(vi.getTimerCount()).toBe(1);
    words = ROAST;
    vi.advanceTimersByTime(650);
    expect(brought).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    words = null;
    settle('/watch?v=two');
    vi.advanceTimersByTime(100);
    expect(reads.at(-1)?.search).toBe('?v=two');
    vi.advanceTimersByTime(60_000);
    expect(brought).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('follows words of which a part stays away', () => {
    words = { ...ROAST, description: '' };
    start();
    expect(brought).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(brought).toBe(1);
  });

  it('is there once, however often it is injected, and looks no more once its extension has gone', () => {
    start();
    const first = world.quietBackGlance;
    start();
    expect(world.quietBackGlance).toBe(first);
    expect(reads).toHaveLength(1);
    Object.assign(globalThis, { browser: { runtime: {} } });
    start();
    expect(world.quietBackGlance).not.toBe(first);
    expect(reads).toHaveLength(2);
    settle('/watch?v=two');
    expect(reads).toHaveLength(3);
  });
});

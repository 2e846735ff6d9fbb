// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '../../src/detect/types';
import type { FoundOnPage } from '../../src/platform/messages';
import type { PageCore, PageVisit, PageWorld } from '../../src/platform/world';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { Reader } from '../../src/sites/types';
import { type Sight, sightOf } from '../../src/visit/sight';
import { type FakeBackground, fakeBackground } from '../card/fake-background';

const world = globalThis as PageWorld;
const AT = { href: 'https://a.example/watch?v=one', pathname: '/watch', search: '?v=one' };
const SEEN: PageFacts = { url: AT.href, title: 'Lying leg raises' };
const LOADED: PageFacts = { ...SEEN, duration: 600 };

const answer = (change: Partial<FoundOnPage> = {}): FoundOnPage => ({
  finding: { level: 'named', score: 10, exercises: ['leg-raise'], moments: [], why: [] },
  show: 'card',
  settings: DEFAULT_SETTINGS,
  notes: { hidden: false, quiet: false, snoozedUntil: 0, marks: [] },
  siteName: 'a.example',
  tellsChapters: true,
  ...change,
});

describe('the first sight of a visit', () => {
  let background: FakeBackground;
  let loaded: PageFacts | null;
  let opened: { visit: PageVisit; found: FoundOnPage; up: () => void }[];
  let shown: [PageVisit, FoundOnPage?][];
  let looks: number;
  let follows: number;
  const page = {
    look: () => ++looks > 0,
    show: async (...what: [PageVisit, FoundOnPage?]) => void shown.push(what),
  } as unknown as PageCore;
  const meet = (): Sight => {
    const site = { id: 'youtube', kind: 'video', visitKey: () => 'one', read: () => SEEN } satisfies Reader;
    const kind = { first: 'card-youtube', missing: ['visit-youtube', 'card'] } as const;
    return sightOf({ ...site, loaded: () => loaded }, 'one', AT, SEEN, kind, () => {
      follows++;
      return page;
    });
  };
  const bring = (): void => {
    world.quietBack_first = (visit, found, up) => void opened.push({ visit, found, up });
  };

  beforeEach(() => {
    background = fakeBackground();
    loaded = LOADED;
    opened = [];
    shown = [];
    looks = follows = 0;
  });
  afterEach(() => {
    delete world.quietBack_first;
    vi.unstubAllGlobals();
  });

  it('asks with all that the page was loaded with, and opens the card; the page is followed once that is up', async () => {
    const { visit } = meet();
    const [asked] = background.take('found');
    expect(asked?.ask).toMatchObject({ key: 'one', facts: LOADED, asked: false, first: 'card-youtube' });
    bring();
    await asked?.answer(answer());
    expect(opened).toMatchObject([{ visit, found: answer() }]);
    expect(visit).toMatchObject({ finding: { level: 'named' }, tellsChapters: true, shown: true });
    expect(follows).toBe(0);
    opened[0]?.up();
    expect(follows).toBe(1);
    expect(shown).toEqual([]);
  });

  it('leaves it at that where nothing is found', async () => {
    loaded = null;
    const { visit } = meet();
    const [asked] = background.take('found');
    expect(asked?.ask).toMatchObject({ facts: SEEN });
    await asked?.answer(answer({ finding: { ...answer().finding, level: 'none' }, show: 'nothing' }));
    expect(follows).toBe(0);
    expect(visit.shown).toBe(false);
  });

  it('has the page followed where more is to be read before anything is shown, or nothing is to be', async () => {
    const { visit } = meet();
    const guess = answer({ show: 'note' });
    await background.take('found')[0]?.answer(guess);
    expect(shown).toEqual([[visit, guess]]);
    bring();
    meet();
    await background.take('found')[0]?.answer(answer({ show: 'nothing' }));
    expect(shown).toHaveLength(2);
    expect(opened).toEqual([]);
  });

  it('shows nothing of a visit that is over, nor what the person has since asked for otherwise', async () => {
    bring();
    meet().life.end();
    await background.take('found')[0]?.answer(answer());
    meet().visit.asked = true;
    await background.take('found')[0]?.answer(answer());
    expect([opened, shown, follows]).toEqual([[], [], 0]);
  });

  it('leaves it to the page to look where its extension has gone', async () => {
    meet();
    await background.take('found')[0]?.answer();
    expect([follows, looks, opened, shown]).toEqual([1, 1, [], []]);
  });
});

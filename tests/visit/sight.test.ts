// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '../../src/detect/types';
import type { FoundOnPage } from '../../src/platform/messages';
import type { PageCore, PageGlance, PageVisit, PageWorld, Sight } from '../../src/platform/world';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { Reader } from '../../src/sites/types';
import { sightOf } from '../../src/visit/sight';
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
  let opened: { visit: PageVisit; found: FoundOnPage }[];
  let shown: [PageVisit, FoundOnPage?][];
  let brought: number;
  const page = {
    show: async (...what: [PageVisit, FoundOnPage?]) => void shown.push(what),
  } as unknown as PageCore;
  const meet = (): Sight => {
    const site = { id: 'youtube', kind: 'video', visitKey: () => 'one', read: () => SEEN } satisfies Reader;
    const kind = { first: 'card-youtube', missing: ['visit-youtube', 'card'] } as const;
    return sightOf({ ...site, loaded: () => loaded }, 'one', AT, SEEN, kind, () => void brought++);
  };
  /** What the background brings before it answers. */
  const comeFirst = (): void => {
    world.quietBack_first = (visit, found) => void opened.push({ visit, found });
  };

  beforeEach(() => {
    background = fakeBackground();
    loaded = LOADED;
    opened = [];
    shown = [];
    brought = 0;
  });
  afterEach(() => {
    delete world.quietBack_first;
    delete world.quietBackPage;
    delete world.quietBackGlance;
    vi.unstubAllGlobals();
  });

  it('asks with all that the page was loaded with, and opens the card, which has the page followed', async () => {
    const { visit } = meet();
    const [asked] = background.take('found');
    expect(asked?.ask).toMatchObject({ key: 'one', facts: LOADED, asked: false, first: 'card-youtube' });
    comeFirst();
    await asked?.answer(answer());
    expect(opened).toMatchObject([{ visit, found: answer() }]);
    expect(visit).toMatchObject({ finding: { level: 'named' }, tellsChapters: true, shown: true });
    expect(brought).toBe(0);
    expect(shown).toEqual([]);
  });

  it('leaves it at that where nothing is found', async () => {
    loaded = null;
    const { visit } = meet();
    const [asked] = background.take('found');
    expect(asked?.ask).toMatchObject({ facts: SEEN });
    await asked?.answer(answer({ finding: { ...answer().finding, level: 'none' }, show: 'nothing' }));
    expect(brought).toBe(0);
    expect(visit.shown).toBe(false);
  });

  it('leaves it to what follows the page, where that came before the answer', async () => {
    const { visit } = meet();
    world.quietBackPage = page;
    const guess = answer({ show: 'note' });
    await background.take('found')[0]?.answer(guess);
    expect(shown).toEqual([[visit, guess]]);
    expect([opened, brought]).toEqual([[], 0]);
  });

  it('has the page followed where nothing is to be seen now', async () => {
    comeFirst();
    meet();
    await background.take('found')[0]?.answer(answer({ show: 'nothing' }));
    expect([opened, shown, brought]).toEqual([[], [], 1]);
  });

  it('shows nothing of a visit that is over, nor what the person has since asked for otherwise', async () => {
    comeFirst();
    meet().life.end();
    await background.take('found')[0]?.answer(answer());
    meet().visit.asked = true;
    await background.take('found')[0]?.answer(answer());
    expect([opened, shown, brought]).toEqual([[], [], 0]);
  });

  it('ends the looks where its extension has gone, and nothing else where there is no answer', async () => {
    const leave = vi.fn();
    world.quietBackGlance = { leave } as unknown as PageGlance;
    comeFirst();
    meet();
    await background.take('found')[0]?.answer();
    expect(leave).not.toHaveBeenCalled();
    meet();
    const [asked] = background.take('found');
    Object.assign(globalThis, { browser: { runtime: {} } });
    await asked?.answer();
    expect(leave).toHaveBeenCalledOnce();
    expect([opened, shown, brought]).toEqual([[], [], 0]);
  });
});

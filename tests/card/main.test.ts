// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardGlobal, CardHandle, CardRequest } from '../../src/card/handoff';
import '../../src/card/main';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { Site } from '../../src/sites/types';
import { drawing, type FakeBackground, fakeBackground } from './fake-background';

const site: Site = {
  id: 'article',
  kind: 'video',
  visitKey: () => 'visit',
  read: () => null,
  anchors: [
    { name: 'right column', selector: '#right', put: 'first-inside' },
    { name: 'under the title', selector: '#title', put: 'after' },
  ],
  video: () => null,
  length: () => undefined,
  player: () => null,
  captions: () => null,
  progressBar: () => null,
  isAd: () => false,
  theme: () => 'light',
};

describe('the card comes to the page once it is drawn', () => {
  let background: FakeBackground;
  let life: AbortController;
  const open = (change: Partial<CardRequest> = {}): CardHandle => {
    const card = (globalThis as CardGlobal).quietBack_card?.({
      finding: { level: 'named', score: 10, exercises: ['leg-raise'], moments: [], why: [] },
      show: 'card',
      settings: DEFAULT_SETTINGS,
      notes: { hidden: false, quiet: false, snoozedUntil: 0, marks: [] },
      site,
      siteName: 'youtube.com',
      cuesOnly: false,
      key: 'visit',
      signal: life.signal,
      names: async (texts) => texts.map(() => null),
      ...change,
    });
    if (!card) throw new Error('no card');
    return card;
  };
  /** Elements on the page, ours without a name. */
  const outline = (): string[] => [...document.querySelectorAll('body *')].map(({ id }) => id);
  beforeEach(() => {
    background = fakeBackground();
    life = new AbortController();
    document.body.innerHTML = '<div id="left"><p id="title"></p></div><div id="right"><p id="related"></p></div>';
  });
  afterEach(() => life.abort());

  it('is nowhere before, and says so', async () => {
    const card = open();
    expect(outline()).toEqual(['left', 'title', 'right', 'related']);
    expect(card.report()).toMatchObject({ card: 'absent', anchor: null });
    await background.looks()[0]?.answer(drawing('card'));
    expect(outline()).toEqual(['left', 'title', 'right', '', 'related']);
    expect(card.report()).toEqual({ card: 'shown', anchor: 'right column', missing: [] });
  });

  it('leaves nothing on the page where nobody draws it, nor where the visit is over', async () => {
    open();
    await background.looks()[0]?.answer();
    expect(outline()).not.toContain('');
    life = new AbortController();
    open();
    const [late] = background.looks();
    life.abort();
    await late?.answer(drawing('late'));
    expect(outline()).not.toContain('');
  });

  it('goes to the next place where its own has gone meanwhile', async () => {
    const card = open();
    const [first] = background.looks();
    document.querySelector('#right')?.remove();
    await first?.answer(drawing('card'));
    for (const { answer } of background.looks()) await answer(drawing('card'));
    expect(outline()).toEqual(['left', 'title', '']);
    expect(card.report()).toEqual({ card: 'shown', anchor: 'under the title', missing: ['right column'] });
  });

  it('is called while it is drawn, and comes once, to the place it was last told', async () => {
    document.querySelector('#right')?.remove();
    const card = open();
    const [narrow] = background.looks();
    const column = document.createElement('div');
    column.id = 'right';
    document.body.append(column);
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(document.body, { childList: true, subtree: true });
    card.popped();
    for (const { answer } of background.looks()) await answer(drawing('card'));
    await narrow?.answer(drawing('card'));
    expect(changes).toBe(1);
    observer.disconnect();
    expect(outline()).toEqual(['left', 'title', 'right', '']);
    expect(card.report().anchor).toBe('right column');
  });

  it('floats where the page has no place for it and somebody calls it', async () => {
    document.body.innerHTML = '<p id="other"></p>';
    const card = open();
    expect(background.looks()).toEqual([]);
    card.popped();
    const [afloat] = background.looks();
    expect(afloat?.look.floating).toBe(true);
    expect(outline()).toEqual(['other']);
    await afloat?.answer(drawing('card'));
    expect(outline()).toEqual(['other', '']);
    expect(card.report()).toMatchObject({ card: 'shown', anchor: 'corner' });
  });

  it('has what floats brought where that did not come with it', async () => {
    const world = globalThis as CardGlobal;
    const { quietBackFloating } = world;
    world.quietBackFloating = undefined;
    document.body.innerHTML = '<p id="other"></p>';
    const card = open();
    card.popped();
    await background.looks()[0]?.answer(drawing('card'));
    const [brought] = background.take('bring').filter(({ ask }) => String(ask) === 'card');
    expect(outline()).toEqual(['other']);
    world.quietBackFloating = quietBackFloating;
    await brought?.answer(true);
    expect(outline()).toEqual(['other', '']);
  });

  it('has the rest brought once it has had its time to come', async () => {
    open({ rest: ['visit-youtube'] });
    await background.looks()[0]?.answer(drawing('card'));
    expect(background.take('bring')).toEqual([]);
    await vi.waitFor(() => expect(background.take('bring').map(({ ask }) => ask)).toEqual([['visit-youtube']]));
  });

  it('is on the page around a player that has its cues', () => {
    open({ cuesOnly: true });
    expect(background.looks()).toEqual([]);
  });
});

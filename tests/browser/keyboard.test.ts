import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import type { CardView } from './card-view';
import { type Session, startSession } from './session';

const watch = (name: keyof typeof VIDEOS): string => `https://www.youtube.com/watch?v=${VIDEOS[name].id}`;
/** More stops than any face of ours has. */
const MOST_STOPS = 80;

/** What has the focus on one of our own pages: its name, and whether one can see that it has it. */
const focusOn = (page: Page): Promise<{ name: string; ringed: boolean }> =>
  page.evaluate(() => {
    const here = document.activeElement as HTMLElement;
    const labels = (here as HTMLInputElement).labels;
    const panel = here.role === 'tabpanel' ? 'Panel' : null;
    const name = panel ?? here.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? here.textContent ?? '';
    const { outlineStyle, outlineWidth } = getComputedStyle(here);
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });

/** Tabs until something of that name has the focus. Every stop on the way must show a ring. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press('Tab');
    const { name, ringed } = await focusOn(page);
    seen.push(name);
    // Past the last stop the browser's own controls come first.
    if (await page.evaluate('document.activeElement === document.body')) continue;
    expect(ringed, `“${name}” shows its focus`).toBe(true);
    if (name.startsWith(wanted)) return;
  }
  throw new Error(`Tab never reached “${wanted}”: ${seen.join(' | ')}`);
}

describe('without a mouse', () => {
  let session: Session;
  let base: string;
  beforeAll(async () => {
    session = await startSession('chromium');
    const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    base = worker.url().replace('background.js', '');
  });
  afterAll(() => session.close());

  async function open(path: string, ready: string): Promise<Page> {
    const page = await session.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(base + path);
    await page.waitForSelector(ready);
    await page.bringToFront();
    return page;
  }

  /** Tabs from the page into the card, until something of that name has the focus there. */
  async function tabInto(page: Page, card: CardView, wanted: string): Promise<void> {
    const seen: string[] = [];
    for (let i = 0; i < MOST_STOPS; i++) {
      await page.keyboard.press('Tab');
      const name = (await card.focused()).replace(/\s+/g, ' ').trim();
      seen.push(name);
      if (name.startsWith(wanted)) return;
    }
    throw new Error(`Tab never reached “${wanted}” in the card: ${seen.join(' | ')}`);
  }

  it('the card: reaches everything, does everything, and comes back where one was', async () => {
    const page = await session.open(watch('legRaises'), { width: 1440, height: 970 });
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    await page.evaluate('document.querySelector("video").play()');
    await tabInto(page, card, 'FAQ');
    await page.keyboard.press('Enter');
    await card.waitFor('What is low back popping?');
    await expect.poll(() => card.focused()).toBe('FAQ');
    await tabInto(page, card, 'What is low back popping?');
    await page.keyboard.press('Enter');
    expect(await card.run((root) => root.querySelector('details')?.open, null)).toBe(true);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await expect.poll(() => card.focused()).toBe('Close');
    await page.keyboard.press('Enter');
    await card.waitFor('1 of 10');
    await expect.poll(() => card.focused()).toBe('FAQ');
    await tabInto(page, card, 'Options for this card');
    await page.keyboard.press('Enter');
    await card.waitFor('Hide for this video');
    await page.keyboard.press('Enter');
    await tabInto(page, card, 'Go to 3:45');
    await page.keyboard.press('Enter');
    await page.waitForFunction('Math.abs(document.querySelector("video").currentTime - 225) < 3');
    await tabInto(page, card, 'Next tip');
    await page.keyboard.press('Enter');
    await card.waitFor('2 of 10');
    await page.keyboard.down('Shift');
    await tabInto(page, card, 'Easier version');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await card.waitFor('Move up when');
    await expect.poll(() => card.focused()).toBe('Easier version');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Space');
    await card.waitFor('2 of 10');
    await expect.poll(() => card.focused()).toBe('Easier version');
    // Space belongs to the card here, not to the player.
    expect(await page.evaluate('document.querySelector("video").paused')).toBe(false);
    await page.close();
  });

  it('the check: two answers with arrows; an arrow that passes over “Yes, pain” stops nothing, staying on it does', async () => {
    const page = await session.open(watch('legRaises'), { width: 1440, height: 970 });
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    await page.evaluate('document.querySelector("video").play()');
    await tabInto(page, card, 'It popped');
    await page.keyboard.press('Enter');
    await expect.poll(() => card.focused()).toBe('It popped. Two questions.');
    await tabInto(page, card, 'No');
    await page.keyboard.press('Space');
    // From "No" backwards is "Yes, pain", and on from there "A mild ache".
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => card.focused()).toBe('A mild ache');
    expect(await page.evaluate('document.querySelector("video").paused')).toBe(false);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await card.waitFor('Carry on, a little smaller');
    await tabInto(page, card, 'Why it pops');
    await page.keyboard.press('Enter');
    await card.waitFor('Where do you feel it?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await card.waitFor('A tendon in front of the hip');
    await page.keyboard.down('Shift');
    await tabInto(page, card, 'No');
    await tabInto(page, card, 'No');
    await page.keyboard.up('Shift');
    await page.keyboard.press('End');
    await card.waitFor('Stop for today');
    await expect.poll(() => card.focused()).toBe('Stop for today');
    await page.waitForFunction('document.querySelector("video").paused');
    await tabInto(page, card, 'Close');
    await page.keyboard.press('Enter');
    await card.waitFor('1 of 10');
    await expect.poll(() => card.focused()).toBe('It popped');
    await page.close();
  });

  it('the popup: tabs with arrows, the search and its results with arrows, Escape clears', async () => {
    const page = await session.open(watch('legRaises'));
    const popup = await session.popup(page);
    await tabTo(popup, 'Settings');
    await tabTo(popup, 'Tips on youtube.com');
    await tabTo(popup, 'Now');
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('ArrowRight');
    expect((await focusOn(popup)).name).toBe('FAQ');
    await tabTo(popup, 'Search the guide');
    await popup.keyboard.type('snapp');
    await popup.waitForSelector('mark');
    await popup.keyboard.press('ArrowDown');
    const first = (await focusOn(popup)).name;
    expect(first).toMatch(/^(Question|Tip|Cause)/);
    const opened = (): Promise<boolean> =>
      popup.evaluate(() => document.activeElement?.closest('details')?.open === true);
    expect(await opened()).toBe(true);
    await popup.keyboard.press('Enter');
    expect(await opened()).toBe(false);
    await popup.keyboard.press('ArrowDown');
    expect((await focusOn(popup)).name).not.toBe(first);
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('ArrowUp');
    expect((await focusOn(popup)).name).toBe('Search the guide');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Escape');
    expect((await focusOn(popup)).name).toBe('Search the guide');
    expect(await popup.$('mark')).toBeNull();
    await popup.keyboard.down('Shift');
    await tabTo(popup, 'FAQ');
    await popup.keyboard.up('Shift');
    await popup.keyboard.press('Home');
    await tabTo(popup, 'Easier version');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.ladderstep');
    await expect.poll(async () => (await focusOn(popup)).name).toBe('Easier version');
    await popup.keyboard.down('Shift');
    await tabTo(popup, 'Back');
    await popup.keyboard.up('Shift');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.stage');
    await expect.poll(async () => (await focusOn(popup)).name).toBe('Easier version');
    await tabTo(popup, 'Full guide');
    await popup.close();
    await page.close();
  });

  it('the settings page: every control', async () => {
    const page = await open('options.html', 'h2');
    await tabTo(page, 'Quiet Back');
    await page.keyboard.press('Space');
    await page.waitForFunction(`document.querySelector('.saved').textContent === 'Saved'`);
    await page.keyboard.press('Space');
    await tabTo(page, 'When leg raises are named');
    await tabTo(page, 'Match the page');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(`document.body.dataset.theme === 'dark'`);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(`document.activeElement.textContent === 'Match the page'`);
    await tabTo(page, 'Larger text');
    await tabTo(page, 'Clear');
    await page.close();
  });

  it('the routine: start, pause, skip, back, end, resume', async () => {
    const page = await open('routine.html', '.begin');
    await tabTo(page, 'Start');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.secs');
    await expect.poll(async () => (await focusOn(page)).name).toBe('Pause');
    await page.keyboard.press('Space');
    await expect.poll(async () => (await focusOn(page)).name).toBe('Go on');
    await tabTo(page, 'Skip this move');
    await page.keyboard.press('Enter');
    const title = (): Promise<string | null> => page.$eval('h1', (h1) => h1.textContent);
    expect(await title()).toBe('Knee rolls');
    await page.keyboard.down('Shift');
    await tabTo(page, 'Back');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    expect(await title()).toBe('Single knee to chest');
    await page.keyboard.down('Shift');
    await tabTo(page, 'End');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.begin');
    await expect.poll(async () => (await focusOn(page)).name).toBe('Stretch and strengthen');
    await page.close();
  });

  it('threw nothing', () => expect(session.troubles).toEqual([]));
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { type BrowserName, type Session, startSession } from './session';

const watch = (name: keyof typeof VIDEOS): string => `https://www.youtube.com/watch?v=${VIDEOS[name].id}`;

describe.each<BrowserName>(['chromium', 'firefox'])('two tabs in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  /** How many cues show at a time when one is due, come to from before it. */
  const cueAtItsTime = async (page: Page): Promise<number> => {
    await page.bringToFront();
    for (const to of [100, 220]) {
      await page.evaluate(`new Promise((done) => {
        const video = document.querySelector('video');
        video.addEventListener('seeked', done, { once: true });
        video.currentTime = ${to};
      })`);
    }
    return session.cue(page).count();
  };

  it('a snooze in one holds in the other, and so does hiding the site', async () => {
    const there = await session.open(watch('legRaises'));
    await session.card(there).waitFor('Leg raises at 3:45');
    const here = await session.open(watch('named'));
    const card = session.card(here);
    await card.waitFor('Lying leg raises in this video');

    await card.press('Options for this card');
    await card.press('Today');
    await expect.poll(() => cueAtItsTime(there), { timeout: 5_000 }).toBe(0);
    await here.bringToFront();
    await card.press('Options for this card');
    await card.press('Cues in the video again');
    await expect.poll(() => cueAtItsTime(there), { timeout: 5_000 }).toBe(1);

    await here.bringToFront();
    await card.press('Options for this card');
    await card.press('Hide on youtube.com');
    await session.card(there).waitGone();
    // Where it was asked for, it can still be taken back.
    await card.waitFor('Hidden on youtube.com.');
    await card.press('Undo');
    await session.card(there).waitFor('Leg raises at 3:45');
    expect(session.troubles).toEqual([]);
  });
});

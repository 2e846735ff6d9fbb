import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { isolatedWorld } from './isolated-world';
import { openLegRaises, seek } from './leg-raise-video';
import { type BrowserName, type Session, startSession } from './session';

/** What nobody has touched yet: the page holds no more than its looks. */
describe.each<BrowserName>(['chromium', 'firefox'])('the first look of the card in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  /** Whether nothing has brought the whole card; only Chromium lets a test look. */
  const isUntouched = async (page: Page): Promise<boolean> =>
    name === 'firefox' || (await (await isolatedWorld(page))('typeof quietBackEnliven')) === 'undefined';
  /** Where the head of the time line is, in per cent. */
  const headAt = (page: Page): Promise<number> =>
    session
      .card(page)
      .run(
        (root) => Number.parseFloat(root.querySelector<HTMLElement>('.tl')?.style.getPropertyValue('--at') ?? ''),
        0,
      );

  it('has the head of its time line follow the video', async () => {
    const page = await openLegRaises(session);
    const shareOf = (at: number): Promise<number> =>
      page.$eval('video', (video, seconds) => (seconds / video.duration) * 100, at);
    await expect.poll(() => headAt(page)).toBe(0);
    for (const at of [225, 100]) {
      await seek(page, at);
      // To the pixel.
      await expect.poll(() => headAt(page)).toBeCloseTo(await shareOf(at), 0);
    }
    expect(await isUntouched(page)).toBe(true);
    await page.close();
  });

  it('draws its time line once the video has a length', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${VIDEOS.legRaises.id}&premiere=1`);
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    const jumps = (): Promise<number> => card.run((root) => root.querySelectorAll('.tl button').length, null);
    expect(await jumps()).toBe(0);
    await page.evaluate(`document.querySelector('video').src = '/sample.webm'`);
    await expect.poll(jumps).toBe(2);
    expect(await isUntouched(page)).toBe(true);
    await card.press('Go to 3:45, leg raises');
    await page.waitForFunction('document.querySelector("video").currentTime >= 225');
    await page.close();
  });

  it('threw nothing', () => expect(session.troubles).toEqual([]));
});

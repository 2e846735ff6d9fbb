import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { isolatedWorld } from './isolated-world';
import { type Session, startSession } from './session';

const URL = `https://www.youtube.com/watch?v=${VIDEOS.legRaises.id}`;
/** Within the cue's eight seconds before the moment. */
const DUE = 220;
const MINUTE = 60_000;

describe('a snooze', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  const open = async (): Promise<Page> => {
    const page = await session.open(URL);
    await session.card(page).waitFor('Leg raises at 3:45');
    await page.waitForFunction('document.querySelector("video").readyState >= 1');
    return page;
  };
  const seek = (page: Page, to: number): Promise<unknown> =>
    page.evaluate(`new Promise((done) => {
      const video = document.querySelector('video');
      video.addEventListener('seeked', done, { once: true });
      video.currentTime = ${to};
    })`);
  /** How many cues show at a time when one is due, come to from before it. */
  const cues = async (page: Page): Promise<number> => {
    await seek(page, 100);
    await seek(page, DUE);
    return session.cue(page).count();
  };
  /** Lets the extension's clock on a page run ahead of the browser's. */
  const ahead = async (page: Page, by: number): Promise<void> => {
    const own = await isolatedWorld(page);
    await own(`(() => { const real = Date.now.bind(Date); Date.now = () => real() + ${by}; })()`);
  };

  it('is named in the settings, where it can be ended', async () => {
    const page = await open();
    await session.card(page).press('Options for this card');
    await session.card(page).press('Today');
    const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    const settings = await session.browser.newPage();
    await settings.goto(worker.url().replace('background.js', 'options.html'));
    const end = settings.locator('::-p-aria(Until the end of today. Go on now)');
    await end.wait();
    await end.click();
    // The button goes with what it ended; the focus stays near it.
    await settings.waitForFunction(`document.activeElement.getAttribute('role') === 'switch'`);
    await settings.waitForFunction(`!document.body.textContent.includes('Cues are paused')`);
    await page.bringToFront();
    await expect.poll(() => cues(page)).toBe(1);
  });

  it('lasts as long as it says, over a restart of the browser, and ends by itself', async () => {
    const before = await open();
    await session.card(before).press('Options for this card');
    await session.card(before).press('15 minutes');
    await expect.poll(() => cues(before)).toBe(0);
    await session.restart();

    const early = await open();
    await ahead(early, 14.5 * MINUTE);
    expect(await cues(early)).toBe(0);
    await early.close();

    const late = await open();
    await ahead(late, 15.1 * MINUTE);
    await expect.poll(() => cues(late)).toBe(1);
    await late.close();
  });
});

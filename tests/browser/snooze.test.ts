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
  const cues = (page: Page): Promise<number> => session.cue(page).count();
  /** Lets the extension's clock on a page run ahead of the browser's. */
  const ahead = async (page: Page, by: number): Promise<void> => {
    const own = await isolatedWorld(page);
    await own(`(() => { const real = Date.now.bind(Date); Date.now = () => real() + ${by}; })()`);
  };

  it('lasts as long as it says, over a restart of the browser, and ends by itself', async () => {
    const before = await open();
    await session.card(before).press('Options for this card');
    await session.card(before).press('15 minutes');
    await seek(before, DUE);
    expect(await cues(before)).toBe(0);
    await session.restart();

    const early = await open();
    await ahead(early, 14.5 * MINUTE);
    await seek(early, DUE);
    expect(await cues(early)).toBe(0);
    await early.close();

    const late = await open();
    await ahead(late, 15.1 * MINUTE);
    await seek(late, DUE);
    await session.cue(late).waitFor('Leg raises next');
    await late.close();
  });
});

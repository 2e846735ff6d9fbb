import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isolatedWorld } from './isolated-world';
import { openLegRaises, START } from './leg-raise-video';
import { type Session, startSession } from './session';
import { changeSettings, openSettings } from './settings-page';

/** Only Chromium lets pages open such windows. */
describe('a video in a small window of its own', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  /** Opens the small window as a player does: on a click, and moves itself into it. */
  const moveOut = async (page: Page): Promise<Page> => {
    await page.evaluate(`document.querySelector('.ytp-play-button').addEventListener('click', async () => {
      const player = document.querySelector('#movie_player');
      const place = player.parentElement;
      const small = await documentPictureInPicture.requestWindow({ width: 480, height: 270 });
      small.document.body.style.margin = 0;
      small.document.body.append(player);
      player.style.cssText = 'position:relative;width:480px;height:270px';
      small.addEventListener('pagehide', () => { player.style.cssText = ''; place.append(player); });
    }, { once: true })`);
    const opened = session.browser.waitForTarget(
      (target) => target.type() === 'page' && target.url() === 'about:blank' && target.opener() === page.target(),
    );
    await page.click('.ytp-play-button');
    const small = await (await opened).page();
    if (!small) throw new Error('no small window');
    await small.waitForSelector('video');
    return small;
  };
  const playFrom = (page: Page, at: number): Promise<unknown> =>
    page.evaluate(`(async () => {
      const video = document.querySelector('video');
      video.currentTime = ${at};
      await video.play();
    })()`);

  it('has the cue in it, and on the page again once it is closed', async () => {
    const page = await openLegRaises(session);
    const small = await moveOut(page);
    await playFrom(small, START - 1);
    const cue = session.cue(small);
    expect(await cue.waitFor('Leg raises next')).toContain('Stop before the back lifts');
    const box = await cue.box();
    expect(box.right - box.left).toBeGreaterThan(150);
    expect(box.right).toBeLessThanOrEqual(480);
    expect(box.bottom).toBeLessThanOrEqual(270);
    await cue.press('It popped');
    await session.card(page).waitFor('Did it hurt?');
    expect(await small.evaluate('document.querySelector("video").paused')).toBe(true);
    await session.card(page).press('Close');

    await small.close();
    await page.bringToFront();
    await page.waitForSelector('video');
    // Looked at, not played: a busy browser may take long to play a video on that it has just moved.
    await expect
      .poll(async () => {
        for (const at of [100, START + 1]) await page.evaluate(`document.querySelector('video').currentTime = ${at}`);
        return session.cue(page).count();
      })
      .toBe(1);
    expect(session.troubles).toEqual([]);
    await page.close();
  });

  it('says the cue, when asked to, while its tab is hidden', async () => {
    const settings = await openSettings(session);
    await changeSettings(settings, { cues: { voice: true } });
    const page = await openLegRaises(session);
    await page.bringToFront();
    const own = await isolatedWorld(page);
    await own(`globalThis.said = [];
      speechSynthesis.speak = (words) => void said.push(words.text);
      speechSynthesis.cancel = () => void said.push('hush')`);
    await page.evaluate(`document.querySelector('.ytp-play-button').addEventListener('click', () =>
      document.querySelector('video').requestPictureInPicture(), { once: true })`);
    await page.click('.ytp-play-button');
    await page.waitForFunction('document.pictureInPictureElement !== null');
    await settings.bringToFront();
    await page.waitForFunction('document.hidden', { polling: 100 });
    await playFrom(page, START - 1);
    await expect.poll(() => own('said.join()')).toContain('Leg raises next');
    // What is over is not said to its end: paused, closed, left for another video.
    const hushed = async (act: () => Promise<unknown>): Promise<void> => {
      await own('said.length = 0');
      await act();
      await expect.poll(() => own('said.join()')).toContain('hush');
    };
    await hushed(() => page.evaluate('document.querySelector("video").pause()'));
    await page.bringToFront();
    await hushed(() => session.cue(page).press('Dismiss'));
    await hushed(() => page.evaluate('go("cooking0001")'));
    await changeSettings(settings, { cues: { voice: false } });
    await page.close();
    await settings.close();
  });
});

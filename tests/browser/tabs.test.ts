import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { cuesWhenDue, openLegRaises } from './leg-raise-video';
import { type BrowserName, type Session, startSession } from './session';

describe.each<BrowserName>(['chromium', 'firefox'])('two tabs in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  const cueAtItsTime = async (page: Page): Promise<number> => {
    await page.bringToFront();
    return cuesWhenDue(session, page);
  };

  it('the one behind has its card, and its cue, when it comes to the front', async () => {
    const behind = await session.browser.newPage();
    const front = await session.open(`https://www.youtube.com/watch?v=${VIDEOS.named.id}`);
    await behind.goto(`https://www.youtube.com/watch?v=${VIDEOS.legRaises.id}`);
    expect(await behind.evaluate('document.hidden')).toBe(true);
    await session.card(front).waitFor('Lying leg raises in this video');
    await behind.bringToFront();
    await session.card(behind).waitFor('Leg raises at 3:45');
    expect(await cueAtItsTime(behind)).toBe(1);
    await behind.close();
    await front.close();
  });

  it('side by side, each has its own card and its own cue', async () => {
    const left = await openLegRaises(session);
    const right = await session.browser.newPage({ type: 'window' });
    await right.setViewport({ width: 640, height: 800 });
    await right.goto(`https://www.youtube.com/watch?v=${VIDEOS.chaptered.id}`);
    await session.card(right).waitFor('Leg raises at 3:45');
    for (const page of [left, right]) expect(await page.evaluate('document.hidden')).toBe(false);
    expect(await cuesWhenDue(session, right)).toBe(1);
    expect(await session.cue(left).count()).toBe(0);
    expect(await cuesWhenDue(session, left)).toBe(1);
    // Hidden for this video in one, it stays in the other, which shows another.
    await session.card(right).press('Options for this card');
    await session.card(right).press('Hide for this video');
    await session.card(right).waitFor('Undo');
    expect(await session.card(left).text()).toContain('Leg raises at 3:45');
    await right.close();
    await left.close();
  });

  it('a snooze in one holds in the other, and so does hiding the site', async () => {
    const there = await openLegRaises(session);
    const here = await session.open(`https://www.youtube.com/watch?v=${VIDEOS.named.id}`);
    const card = session.card(here);
    await card.waitFor('Lying leg raises in this video');

    await card.press('Options for this card');
    await card.press('Today');
    await expect.poll(() => cueAtItsTime(there)).toBe(0);
    await here.bringToFront();
    await card.press('Options for this card');
    await card.press('Cues in the video again');
    await expect.poll(() => cueAtItsTime(there)).toBe(1);

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

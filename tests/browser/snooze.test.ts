import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isolatedWorld } from './isolated-world';
import { cuesWhenDue, openLegRaises } from './leg-raise-video';
import { type Session, startSession } from './session';
import { openSettings } from './settings-page';

const MINUTE = 60_000;

describe('a snooze', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  /** Lets the extension's clock on a page run ahead of the browser's. */
  const ahead = async (page: Page, by: number): Promise<void> => {
    const own = await isolatedWorld(page);
    await own(`(() => { const real = Date.now.bind(Date); Date.now = () => real() + ${by}; })()`);
  };

  it('is named in the settings, where it can be ended', async () => {
    const page = await openLegRaises(session);
    await session.card(page).press('Options for this card');
    await session.card(page).press('Today');
    const settings = await openSettings(session);
    const end = settings.locator('::-p-aria(Until the end of today. Go on now)');
    await end.wait();
    await end.click();
    // The button goes with what it ended; the focus stays near it.
    await settings.waitForFunction(`document.activeElement.getAttribute('role') === 'switch'`);
    await settings.waitForFunction(`!document.body.textContent.includes('Cues are paused')`);
    await page.bringToFront();
    await expect.poll(() => cuesWhenDue(session, page)).toBe(1);
  });

  it('lasts as long as it says, over a restart of the browser, and ends by itself', async () => {
    const before = await openLegRaises(session);
    await session.card(before).press('Options for this card');
    await session.card(before).press('15 minutes');
    await expect.poll(() => cuesWhenDue(session, before)).toBe(0);
    await session.restart();

    const early = await openLegRaises(session);
    await ahead(early, 14.5 * MINUTE);
    expect(await cuesWhenDue(session, early)).toBe(0);
    await early.close();

    const late = await openLegRaises(session);
    await ahead(late, 15.1 * MINUTE);
    await expect.poll(() => cuesWhenDue(session, late)).toBe(1);
    await late.close();
  });
});

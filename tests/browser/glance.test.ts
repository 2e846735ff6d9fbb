import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { isolatedWorld } from './isolated-world';
import { openLegRaises } from './leg-raise-video';
import { type Session, startSession } from './session';

describe('a video without exercise', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  const gardening = (): Promise<Page> => session.open(`https://www.youtube.com/watch?v=${VIDEOS.garden.id}`);
  /** Whether the page is followed. */
  const followed = async (page: Page): Promise<() => Promise<unknown>> => {
    const own = await isolatedWorld(page);
    return () => own('typeof globalThis.quietBackPage');
  };

  it('is glanced at, whatever is set elsewhere, until one with exercise comes', async () => {
    // Its card tells that the extension is done with pages that were open when it was installed.
    const other = await openLegRaises(session);
    const page = await gardening();
    const state = await followed(page);
    expect(await state()).toBe('undefined');
    await other.bringToFront();
    await session.card(other).press('Options for this card');
    await session.card(other).press('Today');
    await session.card(other).press('Options for this card');
    await session.card(other).press('Cues in the video again');
    await other.close();
    expect(await state()).toBe('undefined');
    await page.evaluate('go("howtolegr01")');
    await session.card(page).waitFor('Lying leg raises in this video');
    expect(await state()).toBe('object');
    await page.close();
  });

  it('is followed and answers as soon as the popup asks about it', async () => {
    const page = await gardening();
    const state = await followed(page);
    expect(await state()).toBe('undefined');
    const popup = await session.popup(page);
    expect(await popup.$eval('.pop', ({ textContent }) => textContent)).toContain('youtube.com');
    expect(await state()).toBe('object');
    await page.close();
  });
});

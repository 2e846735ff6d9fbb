import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { type CardView, cardOn } from './card-view';
import { inFirefox } from './firefox-popup';
import { type Session, startSession } from './session';

const NAMED = 'Lying leg raises in this video';
const embed = encodeURIComponent('https://www.youtube.com/embed/howtolegr01');

/** The card in the page's one frame. */
async function framedCard(page: Page): Promise<CardView> {
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  if (!frame) throw new Error('the page has no frame');
  return cardOn(page, 'card', frame);
}

describe('installed in Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  it('loads without a warning or an error', async () => {
    const page = await session.browser.newPage();
    await page.goto('chrome://extensions');
    const infos = (await page.evaluate('chrome.developerPrivate.getExtensionsInfo()')) as {
      name: string;
      manifestErrors: unknown[];
      runtimeErrors: unknown[];
      runtimeWarnings: unknown[];
      installWarnings?: unknown[];
    }[];
    const ours = infos.find(({ name }) => name === 'Quiet Back');
    expect(ours).toMatchObject({ manifestErrors: [], runtimeErrors: [], runtimeWarnings: [] });
    expect(ours?.installWarnings ?? []).toEqual([]);
  });

  it('works at once in tabs that were open before it', async () => {
    // The extension of this session is there from the start, so take it away and bring it back.
    const page = await session.open('https://www.youtube.com/watch?v=howtolegr01');
    const card = session.card(page);
    await card.waitFor(NAMED);
    const [id] = (await session.browser.extensions()).keys();
    if (id === undefined) throw new Error('the extension is not installed');
    await session.browser.uninstallExtension(id);
    await page.goto('https://www.youtube.com/watch?v=howtolegr01&again=1');
    expect(await card.count()).toBe(0);
    await session.reinstall();
    await card.waitFor(NAMED);
    await page.close();
  });

  it('is alone on a page after an update, from the next video of exercise on', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${VIDEOS.cooking.id}`);
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    const listeners = async (): Promise<number> => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN;
    };
    // As the page sees them: what is looked at through the debugger stays in memory, with its listeners.
    const cards = (): Promise<number> =>
      page.evaluate(() => document.querySelectorAll('#secondary-inner > div:not([id])').length);
    const throughLegRaises = async (): Promise<void> => {
      for (const [id, count] of [
        [VIDEOS.named.id, 1],
        [VIDEOS.garden.id, 0],
      ] as const) {
        await page.evaluate(`go(${JSON.stringify(id)})`);
        await expect.poll(cards).toBe(count);
        // What follows the page comes after its card.
        await expect.poll(isSteady, { interval: 300 }).toBe(true);
      }
    };
    let last = Number.NaN;
    const isSteady = async (): Promise<boolean> => {
      const before = last;
      last = await listeners();
      return last === before;
    };
    const [id] = (await session.browser.extensions()).keys();
    if (id === undefined) throw new Error('the extension is not installed');
    await throughLegRaises();
    const alone = last;
    await session.browser.uninstallExtension(id);
    await session.reinstall();
    // The one before cannot know yet.
    await expect.poll(listeners).toBeGreaterThan(alone);
    await throughLegRaises();
    await expect.poll(listeners).toBe(alone);
    await page.close();
  });

  it('works at once in players in frames of tabs that were open before it', async () => {
    const [id] = (await session.browser.extensions()).keys();
    if (id === undefined) throw new Error('the extension is not installed');
    await session.browser.uninstallExtension(id);
    const page = await session.open(`https://www.healthline.com/framing?src=${embed}`);
    const inside = await framedCard(page);
    expect(await inside.count()).toBe(0);
    await session.reinstall();
    await inside.waitFor(NAMED);
    expect(await session.card(page).count()).toBe(0);
    await page.close();
  });
});

describe('installed in Firefox', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('firefox');
  });
  afterAll(() => session.close());

  it('loads without a warning or an error', async () => {
    expect(
      JSON.parse(await inFirefox(session.browser, 'return JSON.stringify([extension.warnings, extension.errors]);')),
    ).toEqual([[], []]);
  });

  it('takes its old cards along when it is updated, and brings them anew', async () => {
    const page = await session.open(`https://notes.example/?src=${embed}`);
    const inside = await framedCard(page);
    await inside.waitFor(NAMED);
    await inside.click('.chip');
    await inside.waitFor('1 of 10');
    await session.reinstall();
    // The old card was open; the new one is closed, as it comes.
    await expect.poll(() => inside.text()).not.toContain('1 of 10');
    await inside.waitFor(NAMED);
    await page.close();
  });

  it('reads a site from the moment the person adds it, and no longer once it is taken back', async () => {
    const url = 'https://somewhere.example/leg-raises';
    const permissions = (what: 'add' | 'remove'): Promise<string> =>
      inFirefox(
        session.browser,
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
         await ExtensionPermissions.${what}(extension.id, { permissions: [], origins: ['https://somewhere.example/*'] }, extension);
         return '';`,
      );
    const cards = async (patience: number): Promise<number> => {
      const page = await session.open(url);
      await new Promise((resolve) => setTimeout(resolve, patience));
      const count = await session.card(page).count();
      await page.close();
      return count;
    };
    // The browser takes what it was told in a moment; so may the page, the more so on a busy machine.
    let patience = 300;
    const cardsLater = (): Promise<number> => {
      patience += 300;
      return cards(patience);
    };
    await permissions('add');
    await expect.poll(cardsLater).toBe(1);
    await permissions('remove');
    await expect.poll(() => cards(patience)).toBe(0);
  });
});

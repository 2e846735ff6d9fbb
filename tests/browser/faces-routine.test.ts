import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './session';

describe('the routine', () => {
  let session: Session;
  let base: string;
  beforeAll(async () => {
    session = await startSession('chromium');
    const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    base = worker.url().replace('background.js', '');
  });
  afterAll(() => session.close());

  async function open(): Promise<Page> {
    const page = await session.browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${base}routine.html`);
    await page.waitForSelector('.begin');
    await page.bringToFront();
    return page;
  }
  /** From the beginning, whatever the test before it left half done. */
  async function openAfresh(): Promise<Page> {
    const page = await open();
    await page.evaluate('chrome.storage.local.clear()');
    await page.reload();
    await page.waitForSelector('.begin');
    return page;
  }
  const press = (page: Page, name: string): Promise<void> => page.locator(`::-p-aria(${name})`).click();
  const text = (page: Page, selector: string): Promise<string> =>
    page.$eval(selector, (one) => (one.textContent ?? '').trim());
  const seconds = async (page: Page): Promise<number> => Number(await text(page, '.secs'));

  it('counts down, pauses, goes on, and leads through the sides', async () => {
    const page = await open();
    await press(page, 'Start');
    await page.waitForSelector('.secs');
    expect(await text(page, '.phase')).toBe('Get ready');
    expect(await text(page, '.steps')).toContain('Lie on your back');
    const first = await seconds(page);
    await page.waitForFunction((from) => Number(document.querySelector('.secs')?.textContent) < from, {}, first);
    await press(page, 'Pause');
    const held = await seconds(page);
    await new Promise((resolve) => setTimeout(resolve, 1400));
    expect(await seconds(page)).toBe(held);
    expect(await text(page, '.clock')).toContain('Paused');
    await press(page, 'Go on');
    await page.waitForFunction(() => document.querySelector('.phase')?.textContent?.startsWith('Hold'), {
      timeout: 20_000,
    });
    expect(await text(page, '.phase')).toBe('Hold, left side, 1 of 2');
    expect(await text(page, '[role=status]')).toBe('Single knee to chest. Hold, left side, 1 of 2.');
    await page.close();
  });

  it('is taken up where it stopped, after the tab was closed', async () => {
    const page = await open();
    await page.locator('[title="Start with Bird dog"]').click();
    await page.waitForSelector('.secs');
    const start = await seconds(page);
    await page.waitForFunction((from) => Number(document.querySelector('.secs')?.textContent) < from - 1, {}, start);
    await press(page, 'Pause');
    const left = await seconds(page);
    await page.close();
    const again = await open();
    expect(await text(again, '.stopped')).toBe('Move 8 of 11: Bird dog');
    await press(again, 'Go on where you stopped');
    await again.waitForSelector('.secs');
    expect(await text(again, 'h1')).toBe('Bird dog');
    expect(Math.abs((await seconds(again)) - left)).toBeLessThanOrEqual(1);
    await again.close();
  });

  it('survives being closed in the middle of a step', async () => {
    const page = await open();
    const kept = (): Promise<unknown> => page.evaluate('chrome.storage.local.get().then(JSON.stringify)');
    const before = await kept();
    await page.locator('[title="Start with Clamshell"]').click();
    await page.waitForSelector('.secs');
    // The step is noted as it begins; nothing more is said when the tab goes.
    await expect.poll(kept).not.toBe(before);
    await page.close({ runBeforeUnload: false });
    const again = await open();
    expect(await text(again, '.stopped')).toBe('Move 11 of 11: Clamshell');
    await press(again, 'Go on where you stopped');
    await press(again, 'Skip this move');
    expect(await text(again, 'h1')).toBe('That was all of it');
    await press(again, 'Close');
    // Done is done: nothing to take up.
    expect(await again.$('.stopped')).toBeNull();
    await again.close();
  });

  it('pauses while nobody looks', async () => {
    const page = await openAfresh();
    await press(page, 'Start');
    await page.waitForSelector('.secs');
    const other = await session.browser.newPage();
    await other.bringToFront();
    await page.waitForFunction(() => document.querySelector('.clock')?.textContent?.includes('while you were away'), {
      polling: 100,
    });
    await other.close();
    await page.close();
  });

  it('speaks only when asked to, and remembers', async () => {
    const page = await openAfresh();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      speechSynthesis.speak = (words) => void said.push(words.text);
    });
    await press(page, 'Start');
    await page.waitForSelector('.secs');
    expect(await page.evaluate('window.said')).toEqual([]);
    await press(page, 'Voice');
    await page.waitForFunction('window.said.length > 0');
    expect(await page.evaluate('window.said')).toEqual(['Single knee to chest. Get ready.']);
    await page.reload();
    await page.waitForSelector('.begin');
    expect(await page.$eval('[role=switch]', (one) => one.getAttribute('aria-checked'))).toBe('true');
    await press(page, 'Voice');
    await page.close();
  });

  it('is readable from 3 m: number, name and what to do', async () => {
    const page = await openAfresh();
    await press(page, 'Start');
    await page.waitForSelector('.secs');
    const size = (selector: string): Promise<number> =>
      page.$eval(selector, (one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(await size('.secs')).toBeGreaterThanOrEqual(100);
    expect(await size('h1')).toBeGreaterThanOrEqual(48);
    expect(await size('.phase')).toBeGreaterThanOrEqual(36);
    await page.close();
  });

  it('keeps still for who asked for less motion', async () => {
    const page = await session.browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(`${base}routine.html`);
    await page.waitForSelector('.begin');
    await page.bringToFront();
    await page.locator('[title="Start with Bird dog"]').click();
    await page.waitForSelector('.secs');
    const drawn = (): Promise<string> => page.$eval('.big svg', (svg) => svg.outerHTML);
    const before = await drawn();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await drawn()).toBe(before);
    expect(await page.$('.qf-toggle')).toBeNull();
    await page.close();
  });

  it('prints a sheet with all moves, light on white, and nothing of the screen', async () => {
    const page = await open();
    await page.evaluate(`document.body.dataset.theme = 'dark'`);
    await page.emulateMediaType('print');
    expect(await page.$eval('.sheet', (one) => getComputedStyle(one).display)).toBe('block');
    expect(await page.$eval('main', (one) => getComputedStyle(one).display)).toBe('none');
    expect((await page.$$('.sheet .cards li')).length).toBe(11);
    expect(await page.$eval('body', (one) => getComputedStyle(one).color)).toBe('rgb(23, 32, 28)');
    const pdf = await page.pdf({ format: 'A4' });
    const pages = Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages).toBeLessThanOrEqual(3);
    await page.close();
  });

  it('threw nothing', () => expect(session.troubles).toEqual([]));
});

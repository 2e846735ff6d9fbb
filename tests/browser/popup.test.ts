import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { cardOn } from './card-view';
import { seek } from './leg-raise-video';
import { type Session, startSession } from './session';

const watch = (name: keyof typeof VIDEOS): string => `https://www.youtube.com/watch?v=${VIDEOS[name].id}`;
const textOf = (popup: Page, selector = '.pop'): Promise<string> =>
  popup.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
const press = (popup: Page, name: string): Promise<void> => popup.locator(`::-p-aria(${name})`).click();

describe('the popup', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  it('says what was found and why', async () => {
    const page = await session.open(watch('legRaises'));
    await session.card(page).waitFor('Leg raises at 3:45');
    const popup = await session.popup(page);
    const words = await textOf(popup);
    expect(words).toContain('Leg raises at 3:45 and 7:20');
    expect(words).toContain('youtube.com, tips on');
    expect(words).toContain('is called “Leg raises”');
    expect(words).toContain('Not medical advice');
    // The report to copy says where the card is, and nothing of what was watched.
    await popup.evaluate('navigator.clipboard.writeText = async (text) => void (window.copied = text)');
    await popup.locator('.selfcheck summary').click();
    await press(popup, 'Copy this report');
    await popup.waitForFunction('window.copied');
    const report = (await popup.evaluate('window.copied')) as string;
    expect(report).toContain('Card: right column');
    expect(report).toContain('youtube.com');
    const { id, title, channel } = VIDEOS.legRaises;
    for (const secret of [id, title, channel, 'Leg raises', '3:45', 'http']) expect(report).not.toContain(secret);
    await popup.close();
    await page.close();
  });

  it('opens the FAQ and finds answers, through typing errors and other words for a pop', async () => {
    const page = await session.open(watch('legRaises'));
    const popup = await session.popup(page);
    await press(popup, 'FAQ');
    expect(await textOf(popup, 'main')).toContain('Can it do lasting damage');
    const first = await popup.$('details.faq summary');
    await first?.click();
    expect(await popup.$eval('details.faq', (one) => (one as HTMLDetailsElement).open)).toBe(true);
    const search = async (query: string): Promise<string> => {
      await popup.locator('input[type=search]').fill(query);
      return textOf(popup, 'main');
    };
    expect(await search('massage')).toContain('How is low back popping treated');
    expect(await popup.$$eval('mark', (marks) => marks.map((mark) => mark.textContent?.toLowerCase()))).toContain(
      'massage',
    );
    expect(await search('herniatd')).toMatch(/[1-9] results?/);
    expect(await search('crack')).toMatch(/[1-9]\d* results/);
    const clunk = await search('clunk');
    for (const kind of ['Question', 'Tip', 'Cause']) expect(clunk).toContain(kind);
    expect(await search('bladder')).toMatch(/^Search the guide\d+ resultsWarning sign/);
    expect(await search('gravy')).toContain('No answer for that yet');
    await popup.close();
    await page.close();
  });

  it('shows every emergency sign under “If it pops”, and pauses the video for pain', async () => {
    const page = await session.open(watch('legRaises'));
    await page.evaluate('document.querySelector("video").play()');
    const popup = await session.popup(page);
    await press(popup, 'If it pops');
    expect((await popup.$$('.flags .urgent li')).length).toBe(10);
    await press(popup, 'Yes, pain');
    await popup.waitForSelector('.stopcard');
    await page.waitForFunction('document.querySelector("video").paused');
    await popup.close();
    await page.close();
  });

  it('switches the site off and on again, and the card follows', async () => {
    const page = await session.open(watch('named'));
    const card = session.card(page);
    await card.waitFor('Lying leg raises in this video');
    const popup = await session.popup(page);
    await press(popup, 'Tips on youtube.com');
    await card.waitGone();
    expect(await textOf(popup)).toContain('youtube.com, tips off');
    await press(popup, 'Tips on youtube.com');
    await card.waitFor('Lying leg raises in this video');
    await popup.close();
    await page.close();
  });

  it('takes the person’s word for leg raises that nothing named', async () => {
    const page = await session.open(watch('cooking'));
    const popup = await session.popup(page);
    await press(popup, 'Now');
    await press(popup, 'This page does have leg raises');
    await session.card(page).waitFor('You asked for tips here');
    await popup.close();
    await page.close();
  });

  it('looks at a page of any other site when asked, and only then', async () => {
    const page = await session.open('https://somewhere.example/leg-raises');
    expect(await session.card(page).count()).toBe(0);
    const popup = await session.popup(page);
    expect(await textOf(popup)).toContain('Quiet Back has not read somewhere.example');
    await press(popup, 'Look at this page now');
    await session.card(page).waitFor('Lying leg raises on this page');
    expect(await textOf(popup)).toContain('Lying leg raises on this page');
    await popup.close();
    await page.close();
  });

  it('is useful on a page nobody may read, and shows evidence with sources', async () => {
    const page = await session.open('about:blank');
    const popup = await session.popup(page);
    expect(await textOf(popup)).toContain('Warm up');
    await popup.locator('.tiprow').click();
    await popup.locator('.evidence-more summary').click();
    await popup.waitForSelector('.evidence .src li');
    expect(await textOf(popup, '.evidence')).toContain('The guide says');
    await popup.close();
    await page.close();
  });

  it('says so when a page does not answer', async () => {
    const page = await session.open(watch('named'));
    await session.card(page).waitFor('Lying leg raises');
    // The page is busy for longer than the popup waits.
    const busy = page.evaluate('setTimeout(() => { const end = Date.now() + 6000; while (Date.now() < end); }, 50)');
    await busy;
    const popup = await session.popup(page);
    await press(popup, 'Now');
    expect(await textOf(popup)).toContain('This page has not answered');
    await popup.close();
    await page.close();
  });

  it('has shortcuts beside it: “it popped” and “leg raises start here”, for players in frames too', async () => {
    const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    // Nobody but a person can press a browser's shortcut: this is what it calls.
    const shortcut = (name: string): Promise<unknown> | undefined =>
      worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`);
    const page = await session.open(watch('named'));
    const card = session.card(page);
    await card.waitFor('Lying leg raises in this video');
    await seek(page, 60);
    await page.evaluate('document.querySelector("video").play()');
    await shortcut('mark-moment');
    await card.press('Go to 1:00, lying leg raises');
    await shortcut('it-popped');
    await card.waitFor('It popped. Two questions.');
    await expect.poll(() => card.focused()).toBe('It popped. Two questions.');
    expect(await page.evaluate('document.querySelector("video").paused')).toBe(true);
    const player = encodeURIComponent(`https://www.youtube.com/embed/${VIDEOS.named.id}`);
    // The press lets us into any page; this one needs no leave.
    await page.goto(`https://www.healthline.com/framing?src=${player}`);
    const frame = page.frames().find((one) => one.parentFrame() !== null);
    await cardOn(page, 'card', frame).waitFor('Lying leg raises in this video');
    await shortcut('it-popped');
    await cardOn(page, 'card', frame).waitFor('It popped. Two questions.');
    await page.close();
  });

  it('lost nothing and threw nothing', () => {
    expect(session.troubles).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { type Session, startSession } from './session';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const watch = (name: keyof typeof VIDEOS, more = ''): string =>
  `https://www.youtube.com/watch?v=${VIDEOS[name].id}${more}`;

const summary = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );

/** axe over one of our own pages. */
async function violationsOf(page: Page): Promise<string[]> {
  // The page's CSP forbids inline scripts; the debugger is not bound by it.
  await page.evaluate(axe);
  return summary((await page.evaluate('axe.run(document)')) as AxeResults);
}

describe('every face, by axe-core', () => {
  let session: Session;
  let base: string;
  beforeAll(async () => {
    session = await startSession('chromium');
    const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    base = worker.url().replace('background.js', '');
  });
  afterAll(() => session.close());

  /**
   * axe cannot see into a closed root. A copy of the card's own markup and styles in an open root on a blank page
   * is what it judges: same words, same roles, same colours.
   */
  async function violationsOfCard(page: Page): Promise<string[]> {
    const { html, ground } = await session
      .card(page)
      .run((root) => ({ html: root.innerHTML, ground: getComputedStyle(document.body).backgroundColor }), null);
    const copy = await session.browser.newPage();
    await copy.setViewport({ width: 460, height: 1200 });
    await copy.setContent(
      `<!doctype html><html lang="en"><title>Card</title><body style="margin:0;background:${ground}"><main><h1 style="position:absolute;clip-path:inset(50%)">Page</h1><div id="host"></div></main></body></html>`,
    );
    await copy.evaluate((inside) => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      root?.append(document.createRange().createContextualFragment(inside));
    }, html);
    await copy.evaluate(axe);
    const found = summary((await copy.evaluate('axe.run(document)')) as AxeResults);
    await copy.close();
    return found;
  }

  it.each(['', '&dark=1'])('the card in all its states %s', async (more) => {
    const page = await session.open(watch('legRaises', more), { width: 1440, height: 970 });
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    const check = async (state: string): Promise<void> => {
      expect.soft(await violationsOfCard(page), state).toEqual([]);
    };
    await check('tips');
    await card.press('Options for this card');
    await check('menu');
    await card.press('FAQ');
    await card.press('Could it be my hip?');
    await check('questions');
    await card.press('Close');
    await card.press('Easier version');
    await check('easier');
    await card.press('Close');
    await card.press('It popped');
    const answer = (question: number, at: number): Promise<void> =>
      card.run(
        (root, [group, option]) =>
          root.querySelectorAll('[role=radiogroup]')[group]?.querySelectorAll('button')[option]?.click(),
        [question, at] as const,
      );
    await answer(0, 0);
    await answer(1, 0);
    await card.press('Why it pops');
    await card.click('.choice input');
    await card.waitFor('A tendon in front of the hip');
    await check('carry on');
    await answer(0, 1);
    await card.waitFor('Switch to an easier version');
    await check('easier version');
    await answer(2, 1);
    await card.waitFor('See someone soon');
    await check('see someone');
    await card.press('Start again');
    await card.press('Yes, pain');
    await card.waitFor('Stop for today');
    await check('stop');
    await card.press('Yes, or not sure');
    await card.waitFor('Get help now');
    await check('emergency');
    await card.press('Close');
    await card.press('Collapse');
    await check('one line');
    await card.press('Leg raises3:45, 7:20');
    await page.goto(watch('core', more));
    await card.waitFor('This looks like a core workout');
    await check('note');
    await page.close();
  });

  it.each(['light', 'dark'])('the popup, every tab, %s', async (theme) => {
    const page = await session.open(watch('legRaises'));
    const popup = await session.popup(page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const tab of ['Now', 'Prevent', 'FAQ', 'If it pops']) {
      await popup.locator(`::-p-aria(${tab})`).click();
      if (tab === 'Prevent') await popup.locator('.tiprow').click();
      if (tab === 'FAQ') {
        await popup.locator('input').fill('stop');
        await popup.locator('.finder .evidence-more summary').click();
        await popup.waitForSelector('.evidence .src');
      }
      expect.soft(await violationsOf(popup), tab).toEqual([]);
    }
    await popup.locator('::-p-aria(Yes, pain)').click();
    await popup.waitForSelector('.stopcard');
    expect.soft(await violationsOf(popup), 'stop').toEqual([]);
    await popup.locator('::-p-aria(Now)').click();
    await popup.locator('::-p-aria(Easier version)').click();
    await popup.waitForSelector('.ladderstep');
    expect.soft(await violationsOf(popup), 'ladder').toEqual([]);
    await popup.close();
    await page.close();
  });

  it.each(['options.html', 'panel.html', 'routine.html', 'welcome.html'])('%s in both themes', async (path) => {
    for (const theme of ['light', 'dark']) {
      const page = await session.browser.newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.goto(base + path);
      await page.waitForSelector('h1');
      expect.soft(await violationsOf(page), theme).toEqual([]);
      await page.close();
    }
  });

  it.each(['light', 'dark'])('a session of the routine, %s', async (theme) => {
    const page = await session.browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(`${base}routine.html`);
    await page.bringToFront();
    await page.locator('[title="Start with Clamshell"]').click();
    await page.locator('::-p-aria(Pause)').click();
    expect.soft(await violationsOf(page), 'paused').toEqual([]);
    await page.locator('::-p-aria(Skip this move)').click();
    await page.waitForSelector('.done');
    expect.soft(await violationsOf(page), 'done').toEqual([]);
    await page.close();
  });
});

describe('the settings page', () => {
  let session: Session;
  let base: string;
  beforeAll(async () => {
    session = await startSession('chromium');
    const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    base = worker.url().replace('background.js', '');
  });
  afterAll(() => session.close());

  const open = async (): Promise<Page> => {
    const page = await session.browser.newPage();
    await page.goto(`${base}options.html`);
    await page.waitForSelector('h2');
    return page;
  };
  const inExtension = async <R>(work: string): Promise<R> => {
    const page = await open();
    const answer = (await page.evaluate(work)) as R;
    await page.close();
    return answer;
  };

  it('saves at once, says so, and remembers', async () => {
    const page = await open();
    await page.select('select[aria-label="When it’s only a guess"]', 'nothing');
    await page.waitForFunction(`document.querySelector('.saved').textContent === 'Saved'`);
    await page.locator('::-p-aria(Dark)').click();
    await page.waitForFunction(`document.body.dataset.theme === 'dark'`);
    await page.reload();
    await page.waitForSelector('h2');
    expect(await page.$eval('body', (body) => body.dataset.theme)).toBe('dark');
    const video = await session.open(watch('core'));
    const other = await session.open(watch('named'));
    await session.card(other).waitFor('Lying leg raises in this video');
    expect(await session.card(video).count()).toBe(0);
    await page.close();
  });

  it('puts settings it cannot read aside, works with what is good, and loses nothing', async () => {
    await inExtension(
      `chrome.storage.local.set({ settings: { version: 1, theme: 12, show: { likely: 'card' } }, diary: 'torn page' })`,
    );
    const page = await open();
    expect(
      await page.$eval('select[aria-label="When it’s only a guess"]', (one) => (one as HTMLSelectElement).value),
    ).toBe('card');
    await page.locator('::-p-aria(Larger text)').click();
    await page.waitForFunction(`document.querySelector('.saved').textContent === 'Saved'`);
    const stored = await inExtension<Record<string, unknown>>('chrome.storage.local.get()');
    expect(stored['settings-unreadable']).toEqual({ version: 1, theme: 12, show: { likely: 'card' } });
    expect(stored.settings).toMatchObject({
      theme: 'auto',
      largerText: true,
      show: { likely: 'card', named: 'card' },
    });
    expect(stored.diary).toBe('torn page');
    const video = await session.open(watch('named'));
    const card = session.card(video);
    await card.waitFor('Lying leg raises in this video');
    await card.press('Options for this card');
    await card.press('Hide for this video');
    await card.waitFor('Hidden here.');
    await expect
      .poll(() => inExtension<Record<string, unknown>>('chrome.storage.local.get()'))
      .toMatchObject({ 'diary-unreadable': 'torn page', diary: { hidden: ['youtube:howtolegr01'] } });
    await page.close();
    await video.close();
  });

  it('starts over only when asked twice', async () => {
    const page = await open();
    await page.locator('::-p-aria(Clear)').click();
    await page.locator('::-p-aria(Clear everything?)').click();
    await page.waitForFunction(`document.querySelector('.saved').textContent === 'Cleared'`);
    expect(await inExtension('chrome.storage.local.get()')).toEqual({});
    await page.close();
  });

  it('survives a tab that closes while it is asked', async () => {
    const video = await session.open(watch('named'));
    await session.card(video).waitFor('Lying leg raises in this video');
    const page = await open();
    const asked = page.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://www.youtube.com/*' });
      return chrome.tabs.sendMessage(tab.id, { quietBack: 'report', ask: null }).then(() => 'answered', () => 'gone');
    })()`);
    await video.close();
    expect(['answered', 'gone']).toContain(await asked);
    expect(session.troubles).toEqual([]);
    await page.close();
  });
});

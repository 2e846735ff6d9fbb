import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { type Session, startSession } from './session';

const watch = (name: keyof typeof VIDEOS): string => `https://www.youtube.com/watch?v=${VIDEOS[name].id}`;
const PAGES = ['popup.html', 'options.html', 'panel.html', 'routine.html', 'welcome.html'] as const;
const READY = '.pop footer, h2, .welcome .acts';

/** Everything that can be pressed and is smaller than it may be; links within a sentence are exempt (WCAG 2.5.8). */
const tooSmall = (root: Document | ShadowRoot, least: number): string[] =>
  [...root.querySelectorAll<HTMLElement>('button, a, summary, select, input, [role=switch], label:has(input)')]
    .filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      const radio = one.matches('input[type=radio]') && one.closest('label');
      const inSentence =
        getComputedStyle(one).display === 'inline' && one.parentElement?.textContent !== one.textContent;
      return width > 0 && !radio && !inSentence && (width < least - 0.01 || height < least - 0.01);
    })
    .map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return `${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)} ${width} × ${height}`;
    });

describe('for everyone', () => {
  let session: Session;
  let base: string;
  beforeAll(async () => {
    session = await startSession('chromium');
    const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    base = worker.url().replace('background.js', '');
  });
  afterAll(() => session.close());

  async function open(path: string, width: number, height = 700): Promise<Page> {
    const page = await session.browser.newPage();
    await page.setViewport({ width, height });
    await page.goto(base + path);
    await page.waitForSelector(READY);
    return page;
  }
  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  /** Words that stick out of the window, or out of a box that cuts them off. */
  const cut = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dd, dt, b, button, summary')]
        .filter((one) => {
          const { left, right, width } = one.getBoundingClientRect();
          return width > 0 && !one.closest('.qb-vh') && (left < -1 || right > innerWidth + 1);
        })
        .map((one) => (one.textContent ?? '').slice(0, 60)),
    );

  it.each(PAGES)('%s loses nothing at 320 px, and at 400 % zoom of 1280', async (path) => {
    for (const [width, height] of [
      [320, 640],
      [320, 256],
    ] as const) {
      const page = await open(path, width, height);
      expect.soft(await overflow(page), `${width} × ${height}`).toBeLessThanOrEqual(0);
      expect.soft(await cut(page), `${width} × ${height}`).toEqual([]);
      await page.close();
    }
  });

  it.each(PAGES)('%s reads from right to left without sticking out', async (path) => {
    for (const width of [320, 1000]) {
      const page = await open(path, width);
      await page.evaluate(`document.documentElement.dir = 'rtl'`);
      expect.soft(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      expect.soft(await page.evaluate('document.documentElement.scrollLeft'), `${width} px`).toBe(0);
      expect.soft(await cut(page), `${width} px`).toEqual([]);
      const starts = await page.$eval('h1', (h1) => {
        const range = document.createRange();
        range.selectNodeContents(h1);
        const text = range.getBoundingClientRect();
        const box = h1.getBoundingClientRect();
        return { atRight: Math.abs(text.right - box.right) < 2, align: getComputedStyle(h1).textAlign };
      });
      if (starts.align !== 'center') expect.soft(starts.atRight, `the title stands right at ${width} px`).toBe(true);
      await page.close();
    }
  });

  it('arrows follow the direction of the text', async () => {
    const page = await open('popup.html', 380);
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    await page.focus('[role=tab][aria-selected=true]');
    const chosen = (): Promise<string | null> =>
      page.$eval('[role=tab][aria-selected=true]', (one) => one.textContent);
    await page.keyboard.press('Home');
    expect(await chosen()).toBe('Now');
    await page.keyboard.press('ArrowLeft');
    expect(await chosen()).toBe('Prevent');
    await page.close();
  });

  it.each(PAGES)('%s has no target under 24 px', async (path) => {
    const page = await open(path, 380);
    expect(await page.evaluate(`(${tooSmall})(document, 24)`)).toEqual([]);
    if (path === 'popup.html') {
      for (const tab of ['Prevent', 'FAQ', 'If it pops']) {
        await page.locator(`::-p-aria(${tab})`).click();
        await page.waitForSelector('[role=tabpanel] > *');
        expect.soft(await page.evaluate(`(${tooSmall})(document, 24)`), tab).toEqual([]);
      }
    }
    await page.close();
  });

  it('the card has no target under 24 px, and the cue none under 44', async () => {
    const page = await session.open(watch('legRaises'), { width: 1440, height: 970 });
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    const small = (): Promise<string[]> => card.run(tooSmall, 24);
    expect.soft(await small(), 'tips').toEqual([]);
    await card.press('It popped');
    await card.press('No');
    expect.soft(await small(), 'check').toEqual([]);
    await card.press('Close');
    await card.press('FAQ');
    expect.soft(await small(), 'questions').toEqual([]);
    await card.press('Close');
    await page.evaluate('document.querySelector("video").currentTime = 219; document.querySelector("video").play()');
    const cue = session.cue(page);
    await cue.waitFor('Leg raises next');
    expect.soft(await cue.run(tooSmall, 44), 'cue').toEqual([]);
    await page.close();
  });

  it.each(PAGES)('%s says everything in forced colours', async (path) => {
    const page = await session.browser.newPage();
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.goto(base + path);
    await page.waitForSelector(READY);
    // What is chosen is outlined, not only tinted; what can be pressed has an edge.
    const chosen = await page.$$eval('.seg > [aria-selected=true]', (tabs) =>
      tabs.map((tab) => getComputedStyle(tab).outlineStyle),
    );
    expect(chosen.every((style) => style === 'solid')).toBe(true);
    const edges = await page.$$eval('.btn:not(.plain)', (buttons) =>
      buttons.map((button) => getComputedStyle(button).borderTopStyle),
    );
    expect(edges.every((style) => style === 'solid')).toBe(true);
    await page.close();
  });

  it('the page’s own style reaches nothing in the card', async () => {
    const page = await session.open(watch('legRaises'), { width: 1440, height: 970 });
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    /** How every part of the card looks, apart from the figure's inner drawing. */
    const looks = (): Promise<string[]> =>
      card.run((root) => {
        const wanted = [
          'display',
          'color',
          'fontSize',
          'fontFamily',
          'direction',
          'visibility',
          'opacity',
          'textAlign',
        ];
        return [root.host, ...root.querySelectorAll('[data-qb], [data-qb] *:not(svg *)')].map((one) => {
          const style = getComputedStyle(one);
          const { width, height } = one.getBoundingClientRect();
          const own = one === root.host ? ['display', 'visibility', 'opacity'] : wanted;
          return [
            one.nodeName,
            one.className,
            ...own.map((name) => style[name as 'display']),
            Math.round(width),
            Math.round(height),
          ].join(' ');
        });
      }, null);
    const before = await looks();
    expect(before.length).toBeGreaterThan(40);
    const width = (await card.box()).right - (await card.box()).left;
    await page.addStyleTag({
      content: `
        * { all: unset !important; display: none !important; font-size: 1px !important; color: red !important;
            direction: rtl !important; visibility: hidden !important; opacity: 0.1 !important; text-align: right !important;
            --qb-ink: red !important; --qb-card: red !important; --qb-font: cursive !important; --qb-hit: 2px !important;
            --qf-ground: red !important; --qf-line: red !important; }
        *::before, *::after { content: "!" !important; }
        div, section, button { transform: scale(0.2) !important; position: fixed !important; zoom: 3 !important; }`,
    });
    // The page may hide itself; what it must not do is reach past the host. So its own boxes are put back.
    const host = await card.run((root) => {
      for (let one = root.host.parentElement; one; one = one.parentElement) {
        const [position, zoom] = ['static', '1'];
        for (const [name, value] of Object.entries({
          display: 'block',
          visibility: 'visible',
          opacity: '1',
          position,
          zoom,
        })) {
          one.style.setProperty(name, value, 'important');
        }
        one.style.setProperty('transform', 'none', 'important');
      }
      const { parentElement } = root.host;
      return parentElement !== null;
    }, null);
    expect(host).toBe(true);
    await card.run((root, px) => root.host.parentElement?.style.setProperty('width', `${px}px`, 'important'), width);
    expect(await looks()).toEqual(before);
    await page.close();
  });

  it('threw nothing', () => expect(session.troubles).toEqual([]));
});

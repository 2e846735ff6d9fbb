import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { cardOn } from './card-view';
import { MOMENT, openLegRaises, START, seek } from './leg-raise-video';
import { type BrowserName, type Session, startSession } from './session';
import { changeSettings, openSettings } from './settings-page';

/** How far off a cue may come, in seconds of video. */
const OFF = 0.25;

describe.each<BrowserName>(['chromium', 'firefox'])('cues in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  const open = async (size?: { width: number; height: number }): Promise<Page> => {
    const page = await openLegRaises(session, size);
    // Notes the video's time whenever a child comes to or leaves the player: only the cue's host does.
    await page.evaluate(`
      window.seen = [];
      new MutationObserver((changes) => {
        const { currentTime } = document.querySelector('video');
        for (const { addedNodes, removedNodes } of changes) {
          for (const node of addedNodes) if (node.localName === 'div') window.seen.push({ came: currentTime });
          for (const node of removedNodes) if (node.localName === 'div') window.seen.push({ went: currentTime });
        }
      }).observe(document.querySelector('#movie_player'), { childList: true });`);
    return page;
  };
  const play = (page: Page, rate = 1): Promise<unknown> =>
    page.evaluate(
      `(() => { const video = document.querySelector('video'); video.playbackRate = ${rate}; return video.play(); })()`,
    );
  const pause = (page: Page): Promise<unknown> => page.evaluate('document.querySelector("video").pause()');
  const came = (page: Page): Promise<number[]> =>
    page.evaluate('window.seen.filter((one) => "came" in one).map((one) => one.came)') as Promise<number[]>;

  it.each([0.5, 1, 2])('comes eight seconds before the moment at %s×', async (rate) => {
    const page = await open();
    await seek(page, START - 1.2 * rate);
    await play(page, rate);
    expect(await session.cue(page).waitFor('Leg raises next')).toContain('Stop before the back lifts');
    const [time] = await came(page);
    expect(Math.abs((time ?? 0) - START)).toBeLessThanOrEqual(OFF);
    const figure = (): Promise<number> =>
      session.cue(page).run((root) => root.querySelector('svg')?.getBoundingClientRect().width ?? 0, null);
    await expect.poll(figure).toBeGreaterThan(40);
    await page.close();
  });

  // Firefox keeps our own pages from WebDriver.
  it.runIf(name === 'chromium')('comes as early as the person wants it', async () => {
    const settings = await openSettings(session);
    const page = await open();
    await changeSettings(settings, { cues: { lead: 15 } });
    await seek(page, MOMENT - 15 - 0.6);
    await play(page);
    await session.cue(page).waitFor('Leg raises next');
    const [time] = await came(page);
    expect(Math.abs((time ?? 0) - (MOMENT - 15))).toBeLessThanOrEqual(OFF);
    await changeSettings(settings, { cues: { lead: 8 } });
    await settings.close();
    await page.close();
  });

  it('comes in every round of a video that loops', async () => {
    const page = await open();
    await seek(page, START + 1);
    await session.cue(page).waitFor('Leg raises next');
    await page.evaluate('document.querySelector("video").loop = true');
    await seek(page, (await page.evaluate('document.querySelector("video").duration - 0.4')) as number);
    await session.cue(page).waitGone();
    await play(page);
    await page.waitForFunction('document.querySelector("video").currentTime < 10', { polling: 50 });
    await seek(page, START + 1);
    await session.cue(page).waitFor('Leg raises next');
    await page.close();
  });

  it('follows chapters that are moved while the page is open', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${VIDEOS.legRaises.id}&late=1`);
    await session.card(page).waitFor('Leg raises at 3:45');
    await page.evaluate(`(() => {
      const at = [...document.querySelectorAll('ytd-macro-markers-list-item-renderer #time')];
      at.find((one) => one.textContent === '3:45').textContent = '5:00';
      const words = document.querySelector('#snippet-text');
      words.textContent = words.textContent.replace('3:45', '5:00');
      document.dispatchEvent(new CustomEvent('yt-page-data-updated', { bubbles: true }));
    })()`);
    await session.card(page).waitFor('Leg raises at 5:00');
    await seek(page, START + 1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await session.cue(page).count()).toBe(0);
    await seek(page, 300 - 7);
    await session.cue(page).waitFor('Leg raises next');
    await page.close();
  });

  it('leaves at the moment, and never comes twice in one pass', async () => {
    const page = await open();
    await seek(page, MOMENT - 1);
    await play(page);
    await session.cue(page).waitFor('Leg raises next');
    await session.cue(page).waitGone();
    const went = (await page.evaluate('window.seen.at(-1).went')) as number;
    // The fade takes 0.2 s more.
    expect(went - MOMENT).toBeGreaterThanOrEqual(-OFF);
    expect(went - MOMENT).toBeLessThanOrEqual(OFF + 0.3);
    await seek(page, MOMENT - 3);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await came(page)).toHaveLength(1);
    // Back before its start: a new pass.
    await seek(page, START - 5);
    await seek(page, START + 2);
    await expect.poll(() => came(page)).toHaveLength(2);
    await page.close();
  });

  it('waits while paused, and counts on after', async () => {
    const page = await open();
    await seek(page, START - 0.6);
    await play(page);
    await page.waitForFunction(`document.querySelector('video').currentTime > ${START - 0.4}`, { polling: 20 });
    await pause(page);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await came(page)).toEqual([]);
    await play(page);
    await session.cue(page).waitFor('Leg raises next');
    const [time] = await came(page);
    expect(Math.abs((time ?? 0) - START)).toBeLessThanOrEqual(OFF);
    await pause(page);
    const left = (): Promise<string> =>
      session.cue(page).run((root) => root.querySelector<HTMLElement>('.left i')?.style.transform ?? '', null);
    const before = await left();
    // The line is the share of the eight seconds that is left.
    const time2 = (await page.evaluate('document.querySelector("video").currentTime')) as number;
    expect(Number(/scaleX\((.+)\)/.exec(before)?.[1])).toBeCloseTo((MOMENT - time2) / 8, 2);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await left()).toBe(before);
    await page.close();
  });

  it('takes an advert’s clock for no video’s, and a new source for a new start', async () => {
    const page = await open();
    await page.evaluate(`document.querySelector('#movie_player').classList.add('ad-showing')`);
    await seek(page, START + 1);
    await play(page);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await came(page)).toEqual([]);
    await page.evaluate(`(() => {
      document.querySelector('#movie_player').classList.remove('ad-showing');
      const video = document.querySelector('video');
      video.src = '/sample.webm?after';
      return new Promise((done) => video.addEventListener('loadedmetadata', done, { once: true }));
    })()`);
    await seek(page, START - 0.6);
    await play(page);
    await session.cue(page).waitFor('Leg raises next');
    const times = await came(page);
    expect(times).toHaveLength(1);
    expect(Math.abs((times[0] ?? 0) - START)).toBeLessThanOrEqual(OFF);
    await page.close();
  });

  it('is gone on the next video, with its listeners', async () => {
    const page = await open();
    await seek(page, START + 1);
    await session.cue(page).waitFor('Leg raises next');
    await page.evaluate('go("cooking0001")');
    await session.cue(page).waitGone();
    await session.card(page).waitGone();
    await seek(page, START - 1);
    await seek(page, START + 1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await session.cue(page).count()).toBe(0);
    // And at its time on the video after that.
    await seek(page, 0);
    await page.evaluate(`go(${JSON.stringify(VIDEOS.legRaises.id)})`);
    await session.card(page).waitFor('Leg raises at 3:45');
    await seek(page, START - 0.6);
    await play(page);
    await session.cue(page).waitFor('Leg raises next');
    const time = (await came(page)).at(-1);
    expect(Math.abs((time ?? 0) - START)).toBeLessThanOrEqual(OFF);
    await page.close();
  });

  it('covers neither controls nor captions', async () => {
    const page = await open();
    await page.evaluate(() => {
      const container = document.createElement('div');
      container.className = 'ytp-caption-window-container';
      const captions = document.createElement('div');
      captions.className = 'caption-window';
      captions.style.cssText =
        'position:absolute;left:20px;right:20px;bottom:70px;height:40px;background:#000c;color:#fff';
      captions.textContent = 'and slowly down';
      container.append(captions);
      document.querySelector('#movie_player')?.append(container);
    });
    await seek(page, START + 1);
    const cue = session.cue(page);
    await cue.waitFor('Leg raises next');
    const box = await cue.run((root) => root.querySelector('.cue')?.getBoundingClientRect().toJSON(), null);
    const rect = (selector: string): Promise<DOMRect> =>
      page.$eval(selector, (element) => element.getBoundingClientRect().toJSON());
    for (const other of [await rect('.ytp-chrome-bottom'), await rect('.caption-window')]) {
      expect(
        box.bottom <= other.top || box.top >= other.bottom || box.left >= other.right || box.right <= other.left,
      ).toBe(true);
    }
    await page.click('.ytp-play-button');
    expect(await page.$eval('html', (html) => html.dataset.controls)).toBe('clicked');
    await page.close();
  });

  it('goes when dismissed, by click or by Escape, and answers “it popped”', async () => {
    const page = await open();
    const cue = session.cue(page);
    await seek(page, START + 1);
    await cue.waitFor('Leg raises next');
    await cue.press('Dismiss');
    await cue.waitGone();
    await seek(page, START - 2);
    await seek(page, START + 1);
    await cue.waitFor('Leg raises next');
    await cue.run((root) => root.querySelector<HTMLElement>('[aria-label="Dismiss"]')?.focus(), null);
    await page.keyboard.press('Escape');
    await cue.waitGone();
    await seek(page, START - 2);
    await seek(page, START + 1);
    await play(page);
    await cue.waitFor('Leg raises next');
    await cue.press('It popped');
    await session.card(page).waitFor('Did it hurt?');
    expect(await page.$eval('video', (video) => video.paused)).toBe(true);
    await expect.poll(() => session.card(page).focused()).toContain('It popped');
    await page.close();
  });

  it('is large in fullscreen: nothing under 4 % of the player’s height', async () => {
    const page = await open();
    await seek(page, START + 1);
    const cue = session.cue(page);
    await cue.waitFor('Leg raises next');
    await page.evaluate(
      `document.querySelector('.ytp-play-button').addEventListener('click', () => document.querySelector('#movie_player').requestFullscreen())`,
    );
    await page.click('.ytp-play-button');
    await page.waitForFunction('document.fullscreenElement !== null');
    const share = (): Promise<number> =>
      cue.run((root) => {
        const stand = root.querySelector('.stand');
        const sizes = [...root.querySelectorAll('small, b')].map((one) =>
          Number.parseFloat(getComputedStyle(one).fontSize),
        );
        return Math.min(...sizes) / (stand?.clientHeight ?? 1);
      }, null);
    await expect.poll(share).toBeGreaterThanOrEqual(0.04);
    const top = await cue.run((root) => {
      const { left, top, width, height } = root.querySelector('.cue')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2, width };
    }, null);
    // What is painted and clickable there is the cue's own host, inside the fullscreen player.
    expect(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.parentElement?.id, top.x, top.y)).toBe(
      'movie_player',
    );
    await page.close();
  });

  it('shows over a bare video in fullscreen too', async () => {
    const page = await open();
    await page.evaluate(
      `document.querySelector('.ytp-play-button').addEventListener('click', () => document.querySelector('video').requestFullscreen())`,
    );
    await page.click('.ytp-play-button');
    await page.waitForFunction('document.fullscreenElement?.localName === "video"');
    await seek(page, START + 1);
    const cue = session.cue(page);
    await cue.waitFor('Leg raises next');
    expect(await cue.run((root) => root.host.matches(':popover-open'), null)).toBe(true);
    const { width } = await cue.run((root) => root.querySelector('.cue')?.getBoundingClientRect().toJSON(), null);
    expect(width).toBeGreaterThan(100);
    await page.close();
  });

  it('keeps quiet when asked: this video, this site, and again', async () => {
    const page = await open();
    const card = session.card(page);
    await card.press('Options for this card');
    await card.press('This one');
    // The menu closes when it is noted.
    await expect.poll(() => card.text()).not.toContain('This one');
    await seek(page, START + 1);
    await play(page);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await came(page)).toEqual([]);
    await page.reload();
    await card.waitFor('Leg raises at 3:45');
    await card.press('Options for this card');
    await card.press('Cues in the video again');
    await seek(page, START - 2);
    await seek(page, START + 1);
    await session.cue(page).waitFor('Leg raises next');
    await card.press('Options for this card');
    await card.press('On youtube.com');
    await session.cue(page).waitGone();
    await card.press('Options for this card');
    await card.press('Cues in the video again');
    await seek(page, START - 2);
    await seek(page, START + 1);
    await session.cue(page).waitFor('Leg raises next');
    await page.close();
  });

  it('remembers a moment the person marked, and cues it', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${VIDEOS.named.id}`);
    const card = session.card(page);
    await card.waitFor('Lying leg raises in this video');
    await seek(page, 60);
    await card.press('Options for this card');
    await card.press('Leg raises start here, at 1:00');
    const marked = (): Promise<number> =>
      card.run((root) => root.querySelectorAll('[aria-label^="Go to 1:00"]').length, null);
    await expect.poll(marked).toBe(1);
    await page.reload();
    await card.waitFor('Lying leg raises in this video');
    await card.press('Go to 1:00, lying leg raises');
    // The first press brings what answers it: a little later.
    await page.waitForFunction('document.querySelector("video").currentTime === 60');
    await seek(page, 55);
    await session.cue(page).waitFor('Lying leg raises next');
    // It is the video's, wherever that is watched, and no other's.
    await page.goto(`https://m.youtube.com/watch?v=${VIDEOS.named.id}`);
    await card.waitFor('Lying leg raises in this video');
    await card.press('Go to 1:00, lying leg raises');
    await page.goto(`https://www.youtube.com/watch?v=${VIDEOS.legRaises.id}`);
    await card.waitFor('Leg raises at 3:45');
    expect(await marked()).toBe(0);
    await page.close();
  });

  it('marks the progress bar, and leaves it to the page', async () => {
    const page = await open();
    await expect.poll(() => cardMarks(page)).toEqual(['30.822%', '60.274%']);
    const bar = await page.$eval('.ytp-progress-bar', (element) => element.getBoundingClientRect().toJSON());
    await page.mouse.move(bar.left + bar.width * 0.308, bar.top + bar.height / 2);
    const label = (): Promise<string> =>
      cardOn(page, 'marks').run(
        (root) => [...root.querySelectorAll('b')].find((one) => one.checkVisibility())?.textContent ?? '',
        null,
      );
    await expect.poll(label).toBe('3:45  leg raises');
    await page.mouse.move(bar.left + bar.width * 0.5, bar.top + bar.height / 2);
    await expect.poll(label).toBe('');
    // The bar stays the page's: it takes the click.
    expect(
      await page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.className,
        bar.left + bar.width * 0.308,
        bar.top + bar.height / 2,
      ),
    ).toBe('ytp-progress-bar');
    await page.close();
  });
  const cardMarks = (page: Page): Promise<string[]> => {
    return cardOn(page, 'marks').run(
      (root) => [...root.querySelectorAll<HTMLElement>('i')].map((mark) => mark.style.left),
      null,
    );
  };

  it('threw nothing', () => {
    expect(session.troubles).toEqual([]);
  });
});

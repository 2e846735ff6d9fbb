import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberOf } from '../pages/surfaces';
import { VIDEOS } from '../pages/videos';
import { cardOn } from './card-view';
import { START, seek } from './leg-raise-video';
import { type BrowserName, type Session, startSession } from './session';
import { forgetRoots } from './shadow';

const { legRaises, cooking, core, named } = VIDEOS;
const NAMED = 'Lying leg raises in this video';

/** Surfaces whose words follow the address: the video with the exercise, then one without, then another with it. */
const NAVIGATED: [string, (video: { id: string }) => string, (id: string) => string][] = [
  ['YouTube Shorts', ({ id }) => `https://www.youtube.com/shorts/${id}`, (id) => id],
  ['YouTube Music', ({ id }) => `https://music.youtube.com/watch?v=${id}`, (id) => id],
  ['Vimeo', (video) => `https://vimeo.com/${numberOf(video as typeof named)}`, (id) => id],
  ['Dailymotion', ({ id }) => `https://www.dailymotion.com/video/x${id}`, (id) => id],
  ['Instagram', ({ id }) => `https://www.instagram.com/reel/${id}/`, (id) => id],
  [
    'TikTok’s feed',
    (video) => `https://www.tiktok.com/@someone/video/${numberOf(video as typeof named)}`,
    (id) => numberOf(Object.values(VIDEOS).find((video) => video.id === id) ?? named),
  ],
  [
    'Facebook',
    (video) => `https://www.facebook.com/watch/?v=${numberOf(video as typeof named)}`,
    (id) => numberOf(Object.values(VIDEOS).find((video) => video.id === id) ?? named),
  ],
];

const IN_FIREFOX = ['YouTube Shorts'];
const surfacesOf = (name: BrowserName): typeof NAVIGATED =>
  NAVIGATED.filter(([surface]) => name === 'chromium' || IN_FIREFOX.includes(surface));

describe.each<BrowserName>(['chromium', 'firefox'])('on every surface, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  const frameOf = async (page: Page): Promise<Frame> => {
    const frame = page.frames().find((one) => one.parentFrame() !== null);
    if (!frame) throw new Error('no frame on the page');
    return frame;
  };

  it.each(surfacesOf(name))(
    '%s: shows its card beside the video, and the right one after each navigation',
    async (_, address, go) => {
      const page = await session.open(address(named));
      const card = session.card(page);
      await card.waitFor(NAMED);
      const { left, top, right, bottom } = await card.box();
      const player = await page.$eval('video, iframe', (element) => element.getBoundingClientRect().toJSON());
      expect(left >= player.right || right <= player.left || top >= player.bottom || bottom <= player.top).toBe(true);
      await page.evaluate(`go(${JSON.stringify(go(cooking.id))})`);
      await card.waitGone();
      // Nor does it come back while the page fills in: it never takes the last video's words for the new one's.
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await card.count()).toBe(0);
      await page.evaluate(`go(${JSON.stringify(go(named.id))})`);
      await card.waitFor(NAMED);
      expect(await card.count()).toBe(1);
      expect(await page.$eval('html', (html) => html.dataset.error)).toBeUndefined();
      await page.close();
    },
  );

  it.each([
    ['phones', 'https://m.youtube.com/shorts/howtolegr01?inline=1'],
    ['a redesign', 'https://www.youtube.com/shorts/howtolegr01?inline=1&renamed=1'],
  ])('Shorts on %s', async (_, address) => {
    const page = await session.open(address);
    await session.card(page).waitFor(NAMED);
    await page.close();
  });

  it('keeps clear of a Short', async () => {
    const page = await session.open(`https://www.youtube.com/shorts/${named.id}`);
    const card = session.card(page);
    await card.waitFor(NAMED);
    const { left, right } = await card.box();
    const video = await page.$eval('video', (element) => element.getBoundingClientRect().toJSON());
    expect(left >= video.right || right <= video.left).toBe(true);
    await page.close();
  });

  it.each([
    ['www.youtube.com', ''],
    ['www.youtube-nocookie.com', '?modern=1'],
  ])('embedded from %s on a page we do not read', async (host, more) => {
    const src = `https://${host}/embed/${named.id}${more}`;
    const page = await session.open(`https://notes.example/?src=${encodeURIComponent(src)}`);
    const inside = cardOn(page, 'card', await frameOf(page));
    await inside.waitFor(NAMED);
    const { left, top, right, bottom } = await inside.box();
    expect(bottom - top).toBeLessThanOrEqual(48);
    expect(left >= 0 && top >= 0 && right <= 640 && bottom <= 360 * 0.75).toBe(true);
    expect(await session.card(page).count()).toBe(0);
    if (!more) {
      await (await frameOf(page)).evaluate(`load(${JSON.stringify(cooking.id)})`);
      await inside.waitGone();
    }
    await page.close();
  });

  it('follows a plain video’s own chapters on an article’s site', async () => {
    const page = await session.open('https://www.healthline.com/bare');
    const card = session.card(page);
    await card.waitFor('3:45');
    // The chip's text has the moment too; the open card's time line jumps there.
    await card.press(await card.run((root) => root.querySelector('button')?.textContent ?? '', null));
    await card.press('Go to 3:45, leg raises');
    await page.waitForFunction('document.querySelector("video").currentTime === 225');
    await page.close();
  });

  it('hears from a plain video’s own captions when the exercise comes', async () => {
    const page = await session.open('https://www.healthline.com/spoken');
    await session.card(page).waitFor('5:20');
    await page.close();
  });

  it('leaves with the page and comes back with it', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${named.id}`);
    const card = session.card(page);
    await card.waitFor(NAMED);
    await page.evaluate(
      `window.kept = true; window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))`,
    );
    await card.waitGone();
    await page.evaluate(`window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`);
    await card.waitFor(NAMED);
    await page.goto('https://somewhere.example/leg-raises');
    await page.evaluate('history.back()').catch(() => undefined);
    await card.waitFor(NAMED);
    expect(await card.count()).toBe(1);
    // The very page that was left, and not another load of it.
    expect(await page.evaluate('window.kept')).toBe(true);
    await page.close();
  });

  it('is there once after the extension was updated under an open page', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${legRaises.id}`);
    const card = session.card(page);
    await card.waitFor('1 of 10');
    await card.press('Next tip');
    await card.waitFor('2 of 10');
    if (name === 'chromium') {
      const [id = ''] = (await session.browser.extensions()).keys();
      await session.browser.uninstallExtension(id);
    }
    await session.reinstall();
    // The new card begins with the first tip; the old one stood at the second.
    await card.waitFor('1 of 10');
    await card.press('Next tip');
    await card.waitFor('2 of 10');
    await page.evaluate(`go(${JSON.stringify(cooking.id)})`);
    await card.waitGone();
    await page.evaluate(`go(${JSON.stringify(named.id)})`);
    await card.waitFor(NAMED);
    expect(await card.count()).toBe(1);
    expect(await page.$eval('html', (html) => html.dataset.error)).toBeUndefined();
    await page.close();
  });

  it('made no noise', () => expect(session.troubles).toEqual([]));
});

describe('on the rest, in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  it.each([
    ['TikTok', `https://www.tiktok.com/@someone/video/${numberOf(named)}`],
    ['Vimeo’s player', `https://player.vimeo.com/video/${numberOf(named)}`],
  ])('%s', async (_, address) => {
    const page = await session.open(address);
    await session.card(page).waitFor(NAMED);
    await page.close();
  });

  it('stands beside the video on YouTube Music and above the title on Vimeo', async () => {
    const music = await session.open(`https://music.youtube.com/watch?v=${named.id}`);
    await session.card(music).waitFor(NAMED);
    const panel = await music.$eval('#side-panel', (element) => element.getBoundingClientRect().left);
    expect((await session.card(music).box()).left).toBeGreaterThanOrEqual(panel);
    await music.close();
    const vimeo = await session.open(`https://vimeo.com/${numberOf(named)}`);
    await session.card(vimeo).waitFor(NAMED);
    const video = await vimeo.$eval('video', (element) => element.getBoundingClientRect().bottom);
    expect((await session.card(vimeo).box()).top).toBeGreaterThanOrEqual(video);
    await vimeo.close();
  });

  it.each([
    ['Vimeo', `https://vimeo.com/${numberOf(named)}`],
    ['Dailymotion', `https://www.dailymotion.com/video/x${named.id}`],
    ['TikTok', `https://www.tiktok.com/@someone/video/${numberOf(named)}`],
    ['Instagram', `https://www.instagram.com/reel/${named.id}/`],
    ['Facebook', `https://www.facebook.com/watch/?v=${numberOf(named)}`],
    ['an embedded player', `https://www.youtube.com/embed/${named.id}`],
  ])('%s, with every class and id renamed', async (_, address) => {
    const page = await session.open(`${address}${address.includes('?') ? '&' : '?'}renamed=1`);
    await session.card(page).waitFor(NAMED);
    await page.close();
  });

  it('cues in the frame that Dailymotion plays in, with the card on the page around it', async () => {
    const page = await session.open(`https://www.dailymotion.com/video/x${legRaises.id}`);
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    const frame = page.frames().find((one) => one.url().startsWith('https://geo.dailymotion.com/'));
    const player = await page.$eval('iframe', (element) => element.getBoundingClientRect().toJSON());
    const beside = await card.box();
    expect(beside.left).toBeGreaterThanOrEqual(player.right);
    expect(beside.top).toBeLessThan(player.bottom);
    if (!frame) throw new Error('no player');
    const cue = cardOn(page, 'cue', frame);
    await frame.waitForFunction('document.querySelector("video").readyState >= 1');
    await seek(frame, START + 1);
    await cue.waitFor('Leg raises next');
    expect(await cardOn(page, 'card', frame).count()).toBe(0);
    await frame.evaluate('document.querySelector("video").play()');
    await cue.press('It popped');
    await card.waitFor('It popped. Two questions.');
    await expect.poll(() => card.focused()).toBe('It popped. Two questions.');
    const paused = (): Promise<boolean> => frame.$eval('video', (video) => video.paused);
    expect(await paused()).toBe(true);
    await frame.evaluate('document.querySelector("video").play()');
    await card.press('Yes, pain');
    await card.waitFor('Stop for today');
    await expect.poll(paused).toBe(true);
    await card.press('Close');
    // The card's moments reach the player, and the popup's.
    await card.press('Go to 3:45, leg raises');
    await frame.waitForFunction('document.querySelector("video").currentTime === 225');
    const popup = await session.popup(page);
    await popup.locator('.soon button:last-child').click();
    await frame.waitForFunction('document.querySelector("video").currentTime === 440');
    await popup.close();
    // What the card is told counts in the frame as well.
    await card.press('Options for this card');
    await card.press('This one');
    await expect.poll(() => card.text()).not.toContain('This one');
    const cuesNow = async (): Promise<number> => {
      await seek(frame, START - 5);
      await seek(frame, START + 1);
      return cue.count();
    };
    await expect.poll(cuesNow).toBe(0);
    await card.press('Options for this card');
    await card.press('Cues in the video again');
    await cue.waitFor('Leg raises next');
    await page.evaluate(`go(${JSON.stringify(cooking.id)})`);
    await cue.waitGone();
    await card.waitGone();
    expect(await cuesNow()).toBe(0);
    await page.evaluate(`go(${JSON.stringify(legRaises.id)})`);
    await card.waitFor('Leg raises at 3:45');
    await seek(frame, START - 5);
    await seek(frame, START + 1);
    await cue.waitFor('Leg raises next');
    await page.close();
  });

  it.each([
    ['Vimeo’s player', `https://player.vimeo.com/video/${numberOf(named)}`],
    ['Dailymotion’s player', `https://geo.dailymotion.com/player/x1abc.html?video=x${named.id}`],
  ])('is in the frame of %s on a page we do not read', async (_, player) => {
    const page = await session.open(`https://notes.example/?src=${encodeURIComponent(player)}`);
    const frame = page.frames().find((one) => one.parentFrame() !== null);
    await cardOn(page, 'card', frame).waitFor(NAMED);
    await page.close();
  });

  it.each([
    [
      'theatre',
      `document.querySelector('#columns').before(document.querySelector('#player'));
      document.querySelector('ytd-watch-flexy').setAttribute('theater', '')`,
    ],
    [
      'a live stream',
      `document.querySelector('#movie_player').append(Object.assign(document.createElement('button'),
      { className: 'ytp-live-badge', textContent: 'LIVE' }))`,
    ],
    [
      'a playlist',
      `document.querySelector('#secondary-inner').prepend(Object.assign(
      document.createElement('ytd-playlist-panel-renderer'), { id: 'playlist', textContent: 'Core, 12 videos' }))`,
    ],
  ])('stands beside the player in %s', async (_, change) => {
    const page = await session.open(`https://www.youtube.com/watch?v=${named.id}&list=PLcore&index=2`);
    await page.evaluate(change);
    const card = session.card(page);
    await page.evaluate(`document.dispatchEvent(new CustomEvent('yt-navigate-finish'))`);
    await card.waitFor(NAMED);
    const box = await card.box();
    const player = await page.$eval('#movie_player', (element) => element.getBoundingClientRect().toJSON());
    expect(box.left >= player.right || box.top >= player.bottom).toBe(true);
    await page.close();
  });

  it('waits beside a premiere, and cues once it has begun', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${legRaises.id}&premiere=1`);
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    await page.evaluate(`new Promise((done) => {
      const video = document.querySelector('video');
      video.addEventListener('loadedmetadata', done, { once: true });
      video.src = '/sample.webm';
    })`);
    await seek(page, START + 1);
    await session.cue(page).waitFor('Leg raises next');
    await page.close();
  });

  it('goes along as a playlist plays on to its next video', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${legRaises.id}&list=PLcore&index=1`);
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    await page.evaluate(`(() => {
      const video = document.querySelector('video');
      video.addEventListener('ended', () => { video.load(); go(${JSON.stringify(named.id)}); }, { once: true });
      video.currentTime = video.duration - 0.3;
      return video.play();
    })()`);
    expect(await card.waitFor(NAMED)).not.toContain('3:45');
    expect(await card.count()).toBe(1);
    await page.close();
  });

  it('leaves when the video shrinks into the mini player, and comes back with it', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${named.id}`);
    const card = session.card(page);
    await card.waitFor(NAMED);
    await page.evaluate(`history.pushState({}, '', '/feed/subscriptions')`);
    await card.waitGone();
    await page.evaluate('history.back()');
    await card.waitFor(NAMED);
    await page.close();
  });

  it('follows from a watch page to a Short and back', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${legRaises.id}`);
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    await page.evaluate(`history.pushState({}, '', '/shorts/nothingyet1')`);
    await card.waitGone();
    await page.evaluate(`go(${JSON.stringify(named.id)})`);
    await card.waitFor(NAMED);
    await page.close();
  });

  it('keeps nothing of 50 videos passed through, and names each rightly', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${legRaises.id}`);
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    const world = await extensionWorld(page);
    const visits = [
      [cooking.id, null],
      [core.id, 'This looks like a core workout'],
      [named.id, NAMED],
      [legRaises.id, 'Leg raises at 3:45'],
    ] as const;
    const pass = async (count: number, from: number): Promise<void> => {
      for (let i = from; i < from + count; i++) {
        const [id, words] = visits[i % visits.length] ?? visits[0];
        await page.evaluate(`go(${JSON.stringify(id)})`);
        if (words === null) await card.waitGone();
        else expect(await card.waitFor(words)).toContain(words);
        expect(await card.count()).toBeLessThanOrEqual(1);
      }
    };
    await pass(2, 2);
    const before = await world.count();
    await pass(52, 0);
    const after = await world.count();
    expect(after).toEqual(before);
  }, 180_000);
});

interface World {
  /** What is alive in the extension's world on this page, once its timers have had their time and memory was cleared. */
  count(): Promise<Record<string, number>>;
}

/** A look into the isolated world of the extension's scripts. */
async function extensionWorld(page: Page): Promise<World> {
  const session: CDPSession = await page.createCDPSession();
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  await session.send('Performance.enable');
  const contextId = contexts.find(({ origin }) => origin.startsWith('chrome-extension://'))?.id;
  if (contextId === undefined) throw new Error('no script of the extension on the page');
  const evaluate = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, contextId })).result;
  await evaluate(`{
    const waiting = globalThis.waitingTimers = new Set();
    const { setTimeout: start, clearTimeout: stop } = globalThis;
    globalThis.setTimeout = (work, delay) => {
      const timer = start(() => { waiting.delete(timer); work(); }, delay);
      waiting.add(timer);
      return timer;
    };
    globalThis.clearTimeout = (timer) => { waiting.delete(timer); stop(timer); };
  }`);
  const alive = async (kind: string): Promise<number> => {
    const { objectId: prototypeObjectId = '' } = await evaluate(`${kind}.prototype`);
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this.length; }',
      objectId: objects.objectId ?? '',
      returnByValue: true,
    });
    await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
    return result.value as number;
  };
  return {
    async count() {
      // Looks after a navigation end with the last of them, three seconds later.
      await new Promise((resolve) => setTimeout(resolve, 3500));
      await forgetRoots(page);
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
      return {
        timers: Number((await evaluate('waitingTimers.size')).value),
        observers:
          (await alive('MutationObserver')) + (await alive('ResizeObserver')) + (await alive('IntersectionObserver')),
        controllers: await alive('AbortController'),
        listeners: metric('JSEventListeners'),
        nodes: metric('Nodes'),
      };
    },
  };
}

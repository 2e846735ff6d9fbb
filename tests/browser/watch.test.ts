import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { type BrowserName, type Session, startSession } from './session';

const watch = (name: keyof typeof VIDEOS, more = ''): string =>
  `https://www.youtube.com/watch?v=${VIDEOS[name].id}${more}`;

describe.each<BrowserName>(['chromium', 'firefox'])('beside a video in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  it('shows tips beside a leg-raise video, at the top of the right column', async () => {
    const page = await session.open(watch('legRaises'), { width: 1440, height: 970 });
    const card = session.card(page);
    const words = await card.waitFor('Leg raises at 3:45 and 7:20');
    expect(words).toContain('From this video’s chapters');
    expect(words).toContain('1 of 10');
    const related = await page.$eval('#related', (element) => element.getBoundingClientRect().top);
    const player = await page.$eval('#movie_player', (element) => element.getBoundingClientRect().right);
    const box = await card.box();
    expect(box.left).toBeGreaterThan(player);
    expect(box.bottom).toBeLessThan(related);
    await page.close();
  });

  it('shows nothing on a cooking video', async () => {
    const page = await session.open(watch('cooking'));
    // The page that does get a card tells when looking is over: it starts later and is done.
    const other = await session.open(watch('named'));
    await session.card(other).waitFor('Lying leg raises in this video');
    expect(await session.card(page).count()).toBe(0);
    await page.close();
    await other.close();
  });

  it('follows in-page navigation: leg raises, cooking, core workout', async () => {
    const page = await session.open(watch('legRaises'));
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    await page.evaluate('go("cooking0001")');
    await card.waitGone();
    await page.evaluate('go("coreworkout")');
    const words = await card.waitFor('This looks like a core workout');
    expect(words).not.toContain('3:45');
    await page.evaluate('go("howtolegr01")');
    expect(await card.waitFor('Lying leg raises in this video')).not.toContain('3:45');
    await page.evaluate('history.back()');
    expect(await card.count()).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('finds the video without inline data, and in the dark', async () => {
    const page = await session.open(watch('legRaises', '&late=1&dark=1'));
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45 and 7:20');
    expect(await card.run((root) => root.querySelector('[data-qb]')?.getAttribute('data-theme'), null)).toBe('dark');
    await page.close();
  });

  it('keeps the page’s styles out, the player’s controls free and keys to itself', async () => {
    const page = await session.open(watch('legRaises'));
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    const dress = await card.run((root) => {
      const heading = root.querySelector('h2');
      const { textTransform, letterSpacing } = heading
        ? getComputedStyle(heading)
        : { textTransform: '', letterSpacing: '' };
      return { textTransform, letterSpacing };
    }, null);
    expect(dress.textTransform).toBe('none');
    expect(dress.letterSpacing).not.toBe('3px');
    await page.click('.ytp-play-button');
    await card.press('Next tip');
    await page.keyboard.press('k');
    const marks = await page.$eval('html', (html) => ({ ...(html as HTMLElement).dataset }));
    expect(marks).toEqual({ controls: 'clicked' });
    expect(await card.text()).toContain('2 of 10');
    await page.close();
  });

  it('opens the questions in one click, and jumps to a moment', async () => {
    const page = await session.open(watch('legRaises'));
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    await card.press('Go to 3:45, leg raises');
    await page.waitForFunction('document.querySelector("video").currentTime >= 225');
    await card.press('FAQ');
    await card.waitFor('What is low back popping');
    await card.press('Close');
    await card.waitFor('1 of 10');
    await page.close();
  });

  it('answers “it popped” and stops for pain', async () => {
    const page = await session.open(watch('legRaises'));
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    await page.evaluate('document.querySelector("video").play()');
    await card.press('It popped');
    await expect.poll(() => card.focused()).toContain('It popped');
    await card.press('No');
    await card.press('Yes, pain');
    expect(await card.waitFor('Stop for today')).toContain('Get emergency help now');
    await page.waitForFunction('document.querySelector("video").paused');
    await card.press('Close');
    await card.waitFor('1 of 10');
    await expect.poll(() => card.focused()).toBe('It popped');
    await page.close();
  });

  it('goes under the title where the window has no right column', async () => {
    const page = await session.open(watch('legRaises'), { width: 800, height: 900 });
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    const box = await card.box();
    const title = await page.$eval('#title', (element) => element.getBoundingClientRect().bottom);
    expect(box.top).toBeGreaterThan(title);
    await page.setViewport({ width: 1440, height: 970 });
    const related = async (): Promise<boolean> => {
      const left = await page.$eval('#secondary', (element) => element.getBoundingClientRect().left);
      return (await card.box()).left >= left;
    };
    await expect.poll(related, { timeout: 5000 }).toBe(true);
    await page.close();
  });

  it('floats in a corner, clear of the controls, when the page offers no place', async () => {
    const page = await session.open(watch('legRaises', '&late=1'));
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    // A redesign: none of the elements we know is left but the video.
    await page.evaluate(`for (const id of ['secondary', 'below']) document.getElementById(id).remove()`);
    await card.waitFor('Leg raises at 3:45');
    const { bottom, left, right, top } = await card.box();
    const controls = await page.$eval('.ytp-chrome-bottom', (element) => element.getBoundingClientRect().toJSON());
    const apart =
      left >= controls.right || right <= controls.left || top >= controls.bottom || bottom <= controls.top;
    expect(apart).toBe(true);
    await page.close();
  });

  it('still comes when a redesign has renamed everything, after three seconds, in a corner', async () => {
    const page = await session.open(watch('legRaises', '&redesign=1'));
    const card = session.card(page);
    await card.waitFor('Leg raises');
    expect((await card.box()).top).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it('works on the site for phones', async () => {
    const page = await session.open(`https://m.youtube.com/watch?v=${VIDEOS.named.id}`, { width: 400, height: 800 });
    const card = session.card(page);
    await card.waitFor('Lying leg raises in this video');
    const title = await page.$eval(
      '.slim-video-information-title',
      (element) => element.getBoundingClientRect().bottom,
    );
    expect((await card.box()).top).toBeGreaterThanOrEqual(title);
    await page.close();
  });

  it('hides for one video, with undo, and for the whole site across a restart', async () => {
    let page = await session.open(watch('legRaises'));
    let card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    await card.press('Options for this card');
    await card.press('Hide for this video');
    await card.waitFor('Hidden here.');
    await card.press('Undo');
    await card.waitFor('Leg raises at 3:45');
    await card.press('Options for this card');
    await card.press('Hide for this video');
    await card.waitFor('Hidden here.');
    await page.goto(watch('legRaises'));
    const other = await session.open(watch('named'));
    await session.card(other).waitFor('Lying leg raises in this video');
    expect(await card.count()).toBe(0);
    await session.card(other).press('Options for this card');
    await session.card(other).press('Hide on youtube.com');
    await session.card(other).waitFor('Hidden on youtube.com.');
    await session.restart();
    page = await session.open(watch('named'));
    card = session.card(page);
    const article = await session.open('https://www.healthline.com/leg-raises');
    await session.card(article).waitFor('Lying leg raises on this page');
    expect(await card.count()).toBe(0);
  });

  it('made no network request and no noise', () => {
    const hosts = new Set(session.server.takeRequests().map((request) => request.split(' ')[0]));
    const ours = [...hosts].filter((host) => !host?.endsWith('youtube.com') && host !== 'www.healthline.com');
    // What the browsers themselves ask for at their start; an extension's request would bring another name.
    expect(
      ours.filter(
        (host) => !/(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|org|net)$/.test(host ?? ''),
      ),
    ).toEqual([]);
    expect(session.troubles).toEqual([]);
  });
});

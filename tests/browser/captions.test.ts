import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { type BrowserName, type Session, startSession } from './session';

describe.each<BrowserName>(['chromium', 'firefox'])('captions in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  it('bring the cue when they name the exercise, where nothing else tells when it comes', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${VIDEOS.core.id}`);
    await session.card(page).waitFor('This looks like a core workout');
    await page.evaluate('document.querySelector("video").play()');
    const say = (line: string): Promise<void> =>
      page.evaluate((text) => {
        const box = document.querySelector('.ytp-caption-window-container');
        const segment = document.createElement('span');
        segment.className = 'ytp-caption-segment';
        segment.textContent = text;
        box?.replaceChildren(segment);
      }, line);
    await say('okay, planks are done, shake it out');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await session.cue(page).count()).toBe(0);
    await say('next up, leg raises');
    await session.cue(page).waitFor('Leg raises next');
    await page.close();
  });

  it('of a plain track bring it too', async () => {
    const page = await session.open(`https://www.youtube.com/watch?v=${VIDEOS.core.id}`);
    await session.card(page).waitFor('This looks like a core workout');
    await page.evaluate(`(async () => {
      const video = document.querySelector('video');
      const track = video.addTextTrack('captions', 'English', 'en');
      track.mode = 'showing';
      track.addCue(new VTTCue(100, 104, 'and now <i>flutter kicks</i>, nice and low'));
      await video.play();
      video.currentTime = 99.8;
    })()`);
    await session.cue(page).waitFor('Flutter kicks next');
    await page.close();
  });
});

import type { Frame, Page } from 'puppeteer-core';
import { VIDEOS } from '../pages/videos';
import type { Session } from './session';

/** When the made-up video's leg raises begin, in seconds, and when their cue comes. */
export const MOMENT = 225;
export const START = MOMENT - 8;

/** Opens the video whose chapters name leg raises; its card is there and its length is known. */
export async function openLegRaises(session: Session, size?: { width: number; height: number }): Promise<Page> {
  const page = await session.open(`https://www.youtube.com/watch?v=${VIDEOS.legRaises.id}`, size);
  await session.card(page).waitFor('Leg raises at 3:45');
  await page.waitForFunction('document.querySelector("video").readyState >= 1');
  return page;
}

/** Moves the video of a page or a frame; there when it resolves. Seconds. */
export async function seek(page: Page | Frame, to: number): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    const video = document.querySelector('video');
    video.addEventListener('seeked', done, { once: true });
    video.currentTime = ${to};
  })`);
}

/** How many cues show at a time when one is due, come to from before it. */
export async function cuesWhenDue(session: Session, page: Page): Promise<number> {
  await seek(page, START - 100);
  await seek(page, START + 3);
  return session.cue(page).count();
}

import { videoSite } from './video-site';

/**
 * Reels and posts with a video. In the saved pages metascraper_instagram_*.html (2021 and later) the head says it all
 * and the body is empty; in the page as shown, text that people wrote is marked `dir="auto"`.
 */
export const instagram = videoSite({
  id: 'instagram',
  idOf: ({ pathname }) => /^\/(?:[\w.]+\/)?(?:reels?|p|tv)\/([\w-]{6,})/.exec(pathname)?.[1] ?? null,
  title: ['h1'],
  words: 'span[dir="auto"], h1[dir="auto"]',
});

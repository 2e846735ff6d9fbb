import { videoSite } from './video-site';

/**
 * Dailymotion's video page. No page of it was to be had: only what every page has is relied on. The video itself
 * plays in a frame of geo.dailymotion.com (NekoCap, `videoIsInIframe`), which asks this page what it plays.
 */
export const dailymotion = videoSite({
  id: 'dailymotion',
  idOf: ({ pathname }) => /^\/video\/(\w{5,})/.exec(pathname)?.[1] ?? null,
  title: ['h1'],
});

import { videoSite } from './video-site';

const VIDEO = /^\/(?:reel|[^/]+\/videos(?:\/[^/]+)?)\/(\d{6,})/;

/**
 * Watch, reels and videos on a page. No saved page was to be had; the elements' classes say nothing and change.
 * Links to the video itself (its date, its share button) tell whose words they are; text that people wrote is marked
 * `dir="auto"`, as on Instagram.
 */
export const facebook = videoSite({
  id: 'facebook',
  idOf: ({ pathname, search }) => {
    const id = /^\/watch\/?$/.test(pathname) ? /[?&]v=(\d+)/.exec(search)?.[1] : VIDEO.exec(pathname)?.[1];
    return id && /^\d{6,}$/.test(id) ? id : null;
  },
  title: ['h1[dir="auto"]'],
  words: '[dir="auto"]:not(:has([dir="auto"]))',
});

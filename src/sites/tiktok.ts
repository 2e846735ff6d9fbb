import { mainVideo } from './dom';
import { videoSite } from './video-site';

/** A video's page, and the feeds that play one video after another under one address. Not profiles: they are lists. */
const PLAYED = /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/?)?(?:foryou|following|friends|@[^/]+\/video\/(\d+))?\/?$/;
/** The player's element names its video: `xgwrapper-0-7571863205253778710`. */
const WRAPPER = '[id^="xgwrapper-"]';

/** Seen in the saved page metascraper_tiktok_video.html (2025). */
export const tiktok = videoSite({
  id: 'tiktok',
  idOf: ({ pathname }, doc) => {
    const played = PLAYED.exec(pathname);
    if (!played) return null;
    const wrapper = mainVideo(doc)?.closest(WRAPPER)?.id;
    return /-(\d{8,})$/.exec(wrapper ?? '')?.[1] ?? played[1] ?? null;
  },
  title: ['[data-e2e="video-desc"]', '[data-e2e="browse-video-desc"]'],
  // TikTok's own summary of the video.
  words: '[data-e2e="v2t-title"], [data-e2e="v2t-desc"], [data-e2e="v2t-keywords"]',
});

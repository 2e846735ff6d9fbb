import type { Site } from './types';
import { videoSite } from './video-site';

/** A video's page; seen in the saved page metascraper_vimeo_video.html (2025). */
export const vimeo = videoSite({
  id: 'vimeo',
  // vimeo.com/ID, /channels/NAME/ID, /ID/HASH of unlisted ones, and player.vimeo.com/video/ID.
  idOf: ({ pathname }) => /^\/(?:[\w/-]+\/)?(\d{6,})(?:\/\w+)?\/?$/.exec(pathname)?.[1] ?? null,
  title: ['main h1', 'h1'],
  // The blocks are named for Vimeo's own tests; their classes change with every build.
  anchors: [
    { name: 'above the title', selector: '[data-testid="vd-wrapper"]', put: 'before' },
    { name: 'page', selector: 'main', put: 'first-inside' },
  ],
  player: '.js-player, .player',
  captions: '[class*="captionsWindow"]',
});

/** The player alone, in a frame on other pages: nothing around the video to stand in. */
export const vimeoPlayer: Site = { ...vimeo, anchors: [] };

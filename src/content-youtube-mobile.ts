import { onYoutubeMobile } from './sites/on-youtube-mobile';
import { startOn } from './visit/start';

startOn(onYoutubeMobile, {
  // The page's own.
  settled: ['state-navigateend'],
  renewed: ['yt-page-data-updated'],
  // SponsorBlock's maze-utils video.ts:654 (`yt-navigate` on mobile).
  late: ['yt-navigate', 'loadedmetadata', 'playing'],
});

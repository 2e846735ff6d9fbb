import { onYoutubeMobile } from './sites/on-youtube-mobile';
import { startOn } from './visit/start';

startOn(onYoutubeMobile, [
  // SponsorBlock's maze-utils video.ts:654 (`yt-navigate` on mobile); `state-navigateend` is the page's own.
  'yt-navigate',
  'state-navigateend',
  'yt-page-data-updated',
  'loadedmetadata',
  'playing',
]);

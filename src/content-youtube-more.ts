import { onYoutubeMore } from './sites/on-youtube-more';
import { startOn } from './visit/start';

startOn(onYoutubeMore, [
  // SponsorBlock's maze-utils video.ts:654 (`yt-navigate` on mobile); `state-navigateend` is the page's own.
  'yt-navigate',
  'state-navigateend',
  'yt-page-data-updated',
  // music.youtube.com
  'yt-navigate-finish',
  'loadedmetadata',
  'playing',
]);

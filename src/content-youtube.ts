import { onYoutube } from './sites/on-youtube';
import { startOn } from './visit/start';

startOn(onYoutube, [
  // maze-utils document.ts:261; ImprovedTube init.js:179. `yt-navigate` tells of Shorts (maze-utils video.ts:654).
  'yt-navigate',
  'yt-navigate-finish',
  'yt-page-data-updated',
  // The player may come after the words; a Short that starts to play is one scrolled to.
  'loadedmetadata',
  'playing',
]);

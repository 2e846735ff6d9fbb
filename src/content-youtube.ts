import { onYoutube } from './sites/on-youtube';
import { startOn } from './visit/start';

startOn(onYoutube, {
  visit: 'visit-youtube',
  // maze-utils document.ts:261; ImprovedTube init.js:179.
  settled: ['yt-navigate-finish'],
  renewed: ['yt-page-data-updated'],
  // `yt-navigate` tells of Shorts (maze-utils video.ts:654). The player may come after the words; a Short that starts to
  // play is one scrolled to.
  late: ['yt-navigate', 'loadedmetadata', 'playing'],
});

import { onWatchPage, onYoutube } from './sites/on-youtube';
import { glanceOn } from './visit/glance';
import { startOn } from './visit/start';

// maze-utils document.ts:261; ImprovedTube init.js:179.
const SETTLED = 'yt-navigate-finish';

glanceOn(onWatchPage, SETTLED, (seen) => {
  'use later';
  const kind = {
    visit: 'visit-youtube',
    settled: [SETTLED],
    renewed: ['yt-page-data-updated'],
    // `yt-navigate` tells of Shorts (maze-utils video.ts:654). The player may come after the words; a Short that starts to
    // play is one scrolled to.
    late: ['yt-navigate', 'loadedmetadata', 'playing'],
  } as const;
  startOn(onYoutube, kind, seen);
});

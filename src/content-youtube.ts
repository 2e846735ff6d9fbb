import { onWatchPage, onYoutube } from './sites/on-youtube';
import type { youtube } from './sites/youtube';
import { glanceOn } from './visit/glance';
import { sightOf } from './visit/sight';
import { startOn } from './visit/start';

// maze-utils document.ts:261; ImprovedTube init.js:179.
const SETTLED = 'yt-navigate-finish';

const meet: Parameters<typeof glanceOn<typeof youtube>>[2] = (site, key, at, seen, begin) => {
  'use later';
  return sightOf(site, key, at, seen, { first: 'card-youtube', missing: ['visit-youtube', 'card'] }, begin);
};

glanceOn(onWatchPage, SETTLED, meet, (sight) => {
  'use later';
  const kind = {
    visit: 'visit-youtube',
    settled: [SETTLED],
    renewed: ['yt-page-data-updated'],
    // `yt-navigate` tells of Shorts (maze-utils video.ts:654). The player may come after the words; a Short that starts to
    // play is one scrolled to.
    late: ['yt-navigate', 'loadedmetadata', 'playing'],
  } as const;
  startOn(onYoutube, kind, sight);
});

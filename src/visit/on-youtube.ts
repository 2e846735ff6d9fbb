import type { PageWorld } from '../platform/world';
import { onYoutube } from '../sites/on-youtube';
import { youtubePlace, youtubeShortsPlace } from '../sites/youtube-places';
import { followOn } from './follow';
import { serveVisits, takeOver } from './visit';
import { SETTLED } from './youtube-events';

// Most cards are on youtube.com: it gets its own places without those of all other sites, a third of what `visit.js` is.
serveVisits((id) => (id === 'youtube-shorts' ? youtubeShortsPlace : youtubePlace));

const glance = (globalThis as PageWorld).quietBackGlance;
if (glance) {
  const kind = {
    visit: 'visit-youtube',
    settled: [SETTLED],
    renewed: ['yt-page-data-updated'],
    // `yt-navigate` tells of Shorts (maze-utils video.ts:654). The player may come after the words; a Short that starts to
    // play is one scrolled to.
    late: ['yt-navigate', 'loadedmetadata', 'playing'],
  } as const;
  followOn(onYoutube(glance.site), glance.mayBe, kind, glance.leave());
}
takeOver();

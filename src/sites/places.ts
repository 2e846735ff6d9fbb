import { firstOf, headIsAbout, lengthOf, mainVideo, trackCaptions, trackChapters } from './dom';
import { DAILYMOTION_PLAYER } from './hosts';
import { readStructured } from './structured';
import type { Address, Place, SiteId } from './types';
import { youtubeEmbedPlace, youtubeMobilePlace, youtubeMusicPlace } from './youtube-other-places';
import { youtubePlace, youtubeShortsPlace } from './youtube-places';

/** Any page: what fills the window is its video, and the card floats in the corner. */
const anyPlace: Place = {
  more(doc, facts) {
    const captions = trackCaptions(mainVideo(doc));
    return captions.length > 0 ? { ...facts, captions } : facts;
  },
  anchors: [],
  video: mainVideo,
  length: (doc) => lengthOf(mainVideo(doc)),
  player: () => null,
  captions: () => null,
  progressBar: () => null,
  isAd: () => false,
  theme: () => null,
};

/** A video site's page: what its head says of the video, and the video's own track. */
const videoPlace: Place = {
  ...anyPlace,
  more(doc, facts, _, key) {
    const video = mainVideo(doc);
    const structured = headIsAbout(doc, key.slice(key.indexOf(':') + 1)) ? readStructured(doc) : [];
    const chapters = trackChapters(video);
    const captions = trackCaptions(video);
    const found = structured.length + chapters.length + captions.length > 0;
    return found ? { ...facts, structured, chapters, captions } : facts;
  },
};

const vimeoPlace: Place = {
  ...videoPlace,
  // The blocks are named for Vimeo's own tests; their classes change with every build.
  anchors: [
    { name: 'above the title', selector: '[data-testid="vd-wrapper"]', put: 'before' },
    { name: 'page', selector: 'main', put: 'first-inside' },
  ],
  player: (doc) => mainVideo(doc)?.closest('.js-player, .player') ?? null,
  captions: (doc) => firstOf(doc, ['[class*="captionsWindow"]']),
};

const PLACES: Readonly<Record<SiteId, Place>> = {
  youtube: youtubePlace,
  'youtube-mobile': youtubeMobilePlace,
  'youtube-shorts': youtubeShortsPlace,
  'youtube-embed': youtubeEmbedPlace,
  'youtube-music': youtubeMusicPlace,
  vimeo: vimeoPlace,
  dailymotion: {
    ...videoPlace,
    // NekoCap, processors/dailymotion.ts (`#player-wrapper iframe`); before it, the frame by what it shows.
    videoFrame: (doc) => firstOf(doc, [`iframe[src^="https://${DAILYMOTION_PLAYER}/"]`, '#player-wrapper iframe']),
  },
  // TikTok's player has its controls in the element that the feed names.
  tiktok: {
    ...videoPlace,
    player: (doc) => mainVideo(doc)?.closest('[data-e2e="feed-video"], .tiktok-web-player') ?? null,
  },
  instagram: videoPlace,
  facebook: videoPlace,
  article: anyPlace,
};

/** Hosts of players that have a site of their own beside them. */
const PLAYERS: ReadonlySet<string> = new Set(['player.vimeo.com', DAILYMOTION_PLAYER]);

/** Where things are on the pages of a site. */
export function placeFor(id: SiteId, { hostname }: Address): Place {
  const place = PLACES[id];
  // The player alone, in a frame on other pages: nothing around the video to stand in.
  return PLAYERS.has(hostname) ? { ...place, anchors: [], videoFrame: undefined } : place;
}

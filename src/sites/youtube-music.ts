import type { PageFacts } from '../detect/types';
import { firstOf, tabAgrees } from './dom';
import { textOf } from './text';
import type { Site } from './types';
import { watchId, youtube } from './youtube';
import { readInlineData } from './youtube-data';

/** The player bar's title, without an id (web-scrobbler src/connectors/youtube-music.ts). */
const TITLE = '.ytmusic-player-bar.title';
/** Links to the playing video (the same file's getUniqueID: the player's title link). */
const LINKS = '#movie_player a.ytp-title-link, ytmusic-player .ytp-title-link';

export const youtubeMusic: Site = {
  ...youtube,
  id: 'youtube-music',
  read(doc, url): PageFacts | null {
    const id = watchId(url);
    if (id === null) return null;
    const facts = { url: url.href, lang: doc.documentElement.lang };
    const inline = readInlineData(doc, id);
    const link = doc.querySelector(LINKS);
    // The bar may still name the song before: only the player's link says whose name it gives.
    if (link?.getAttribute('href')?.includes(id)) {
      const bar = textOf(doc.querySelector(TITLE));
      const title = textOf(link) || (tabAgrees(doc, bar) ? bar : '');
      if (title) return { ...facts, ...inline, title };
    }
    return inline && { ...facts, title: '', ...inline };
  },
  anchors: [
    // Beside the video: next songs and lyrics (user styles for `#side-panel.ytmusic-player-page`).
    { name: 'side panel', selector: '#side-panel.ytmusic-player-page, #side-panel', put: 'first-inside' },
  ],
  player: (doc) => firstOf(doc, ['#movie_player', 'ytmusic-player']),
  progressBar: () => null,
  // web-scrobbler src/connectors/youtube-music.ts; `.ad-showing` as everywhere.
  isAd: (doc) =>
    (doc.querySelector('.ytmusic-player-bar.advertisement')?.getClientRects().length ?? 0) > 0 || youtube.isAd(doc),
  theme: () => 'dark',
  events: ['yt-navigate-finish', 'loadedmetadata', 'playing'],
};

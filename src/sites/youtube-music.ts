import type { PageFacts } from '../detect/types';
import { tabAgrees } from './dom';
import { textOf } from './text';
import type { Reader } from './types';
import { watchId, watchKey } from './youtube';
import { readInlineData } from './youtube-data';

/** The player bar's title, without an id (web-scrobbler src/connectors/youtube-music.ts). */
const TITLE = '.ytmusic-player-bar.title';
/** Links to the playing video (the same file's getUniqueID: the player's title link). */
const LINKS = '#movie_player a.ytp-title-link, ytmusic-player .ytp-title-link';

export const youtubeMusic: Reader = {
  id: 'youtube-music',
  kind: 'video',
  visitKey: watchKey,
  read(doc, url): PageFacts | null {
    const id = watchId(url);
    if (id === null) return null;
    const facts = { url: url.href, lang: doc.documentElement.lang };
    const inline = readInlineData(doc, id, url);
    const link = doc.querySelector(LINKS);
    // The bar may still name the song before: only the player's link says whose name it gives.
    if (link?.getAttribute('href')?.includes(id)) {
      const bar = textOf(doc.querySelector(TITLE));
      const title = textOf(link) || (tabAgrees(doc, bar) ? bar : '');
      if (title) return { ...facts, ...inline, title };
    }
    return inline;
  },
};

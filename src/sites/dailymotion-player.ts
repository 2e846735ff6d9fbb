import type { PageFacts } from '../detect/types';
import { hasRoomForWords, tabTitle } from './dom';
import { textOf } from './text';
import type { Address, Around, Reader } from './types';

/** The player's title is a link to the video's page in the player before this one; this one was never seen with a video. */
const titleLink = (doc: Document): HTMLAnchorElement | null => doc.querySelector('a[href*="/video/"]');

function playerId(url: Address, doc: Document): string | null {
  const [, linked] = /\/video\/(\w{5,})/.exec(titleLink(doc)?.getAttribute('href') ?? '') ?? [];
  const [, asked] = /[?&]video=(\w{5,})/.exec(url.search) ?? [];
  return linked ?? asked ?? null;
}

/** What the player says is on: its link, its title, or what it tells the browser's own media controls. */
function playerTitle(doc: Document): string {
  const title = tabTitle(doc).replace(/^dailymotion( video)?( player)?$/i, '');
  return textOf(titleLink(doc)) || title || (doc.defaultView?.navigator.mediaSession?.metadata?.title ?? '');
}

/**
 * Dailymotion's player, alone or in a frame. Silent until it has a video: there is nothing to say over a picture.
 * @param around what the page around it knows; null where that page is not Dailymotion's
 */
export const dailymotionPlayer = (around: () => Around | null): Reader => ({
  id: 'dailymotion',
  kind: 'video',
  visitKey(url, doc) {
    if (!doc.querySelector('video') || !hasRoomForWords(doc)) return null;
    const outer = around();
    if (outer) return outer.key;
    const id = playerId(url, doc);
    return id && `dailymotion:${id}`;
  },
  read(doc, url): PageFacts | null {
    const outer = around();
    if (outer) return outer.facts;
    const title = playerTitle(doc);
    return title && playerId(url, doc) ? { url: url.href, title, lang: doc.documentElement.lang } : null;
  },
});

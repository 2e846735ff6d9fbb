import type { PageFacts } from '../detect/types';
import { firstOf, hasRoomForWords, tabTitle } from './dom';
import { textOf } from './text';
import type { Address, Reader } from './types';
import { isVideoId } from './youtube';

/** The title in the player, a link to the video it plays (maze-utils video.ts:54; the second in the layout of 2026, DeArrow videoBranding.ts:133). */
const TITLE_LINKS = ['a.ytp-title-link[href]', 'a.ytmVideoInfoVideoTitle[href]'];

/** The id in a link to a video. */
function linkedId(link: Element): string | null {
  const [, id] = /[?&]v=([\w-]+)|\/shorts\/([\w-]+)/.exec(link.getAttribute('href') ?? '') ?? [];
  return id ?? null;
}

/** The playing video's id: a page that embeds the player can load another one without changing the address. */
function embedId(url: Address, doc: Document): string | null {
  const link = firstOf(doc, TITLE_LINKS);
  const id = (link && linkedId(link)) ?? /^\/embed\/([^/]+)/.exec(url.pathname)?.[1] ?? '';
  return isVideoId(id) && id !== 'videoseries' ? id : null;
}

/** YouTube's player in a frame on another page, under both of its hosts. */
export const youtubeEmbed: Reader = {
  id: 'youtube-embed',
  kind: 'video',
  visitKey: (url, doc) => {
    if (!hasRoomForWords(doc)) return null;
    const id = embedId(url, doc);
    return id && `youtube:${id}`;
  },
  read(doc, url): PageFacts | null {
    const link = firstOf(doc, TITLE_LINKS);
    // Loaded as plain “YouTube” and renamed by the player, or named from the start (the saved pytube_*_embed.html and ytdl-core_use-backups_embed.html).
    const title = link ? textOf(link) : tabTitle(doc).replace(/^YouTube$/, '');
    return title && embedId(url, doc) ? { url: url.href, title, lang: doc.documentElement.lang } : null;
  },
};

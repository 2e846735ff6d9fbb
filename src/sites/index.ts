import { article } from './article';
import { type ContentScript, CURATED_HOSTS, contentScriptFor } from './hosts';
import { onEmbed } from './on-embed';
import { onVideo } from './on-video';
import { onYoutube } from './on-youtube';
import { onYoutubeMobile } from './on-youtube-mobile';
import { placeFor } from './places';
import type { Address, PickReader, Site } from './types';
import { youtube } from './youtube';
import { youtubeMusic } from './youtube-music';

/** By content script: each holds only the adapters of its own kind of host. */
const PICKS: Readonly<Record<ContentScript, PickReader>> = {
  'content-youtube': onYoutube(youtube),
  'content-youtube-mobile': onYoutubeMobile,
  'content-youtube-music': () => youtubeMusic,
  'content-embed': onEmbed(() => null),
  'content-video': onVideo,
  'content-page': () => article,
};

/**
 * The adapter for any address, whole, for everybody but the content scripts. Hosts are compared whole:
 * `youtube.com.example.org` is a page like any other.
 */
export function siteFor(at: Address): Site {
  const host = CURATED_HOSTS.find(({ host }) => host === at.hostname);
  const framed = host?.frames !== undefined && at.pathname.startsWith(host.frames.replace('*', ''));
  const reader = (host && PICKS[contentScriptFor(host, framed)](at, () => framed)) ?? article;
  return { ...reader, ...placeFor(reader.id, at) };
}

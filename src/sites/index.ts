import { article } from './article';
import { dailymotion } from './dailymotion';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { tiktok } from './tiktok';
import type { Site } from './types';
import { vimeo, vimeoPlayer } from './vimeo';
import { youtube } from './youtube';
import { youtubeEmbed } from './youtube-embed';
import { youtubeMobile } from './youtube-mobile';
import { youtubeMusic } from './youtube-music';
import { youtubeShorts } from './youtube-shorts';

interface Entry {
  readonly site: Site;
  readonly hosts: readonly string[];
  /** Where the path begins with this; anywhere without it. */
  readonly path?: string;
}

const YOUTUBE = ['www.youtube.com', 'youtube.com'];

/** Every adapter with its hosts; of two that share a host, the one with a path first. */
const ENTRIES: readonly Entry[] = [
  { site: youtubeShorts, hosts: [...YOUTUBE, 'm.youtube.com'], path: '/shorts/' },
  { site: youtubeEmbed, hosts: [...YOUTUBE, 'www.youtube-nocookie.com'], path: '/embed/' },
  { site: youtube, hosts: YOUTUBE },
  { site: youtubeMobile, hosts: ['m.youtube.com'] },
  { site: youtubeMusic, hosts: ['music.youtube.com'] },
  { site: vimeo, hosts: ['vimeo.com'] },
  { site: vimeoPlayer, hosts: ['player.vimeo.com'] },
  { site: dailymotion, hosts: ['www.dailymotion.com'] },
  { site: tiktok, hosts: ['www.tiktok.com'] },
  { site: instagram, hosts: ['www.instagram.com'] },
  { site: facebook, hosts: ['www.facebook.com'] },
];

/** The adapter for an address. Hosts are compared whole: `youtube.com.example.org` is an article like any other. */
export function siteFor({ hostname, pathname }: URL): Site {
  const entry = ENTRIES.find(({ hosts, path = '' }) => hosts.includes(hostname) && pathname.startsWith(path));
  return entry?.site ?? article;
}

/** Events to listen for on a host: one may come from any of its adapters to any other without loading a page. */
export function eventsFor({ hostname }: URL): string[] {
  const sites = ENTRIES.filter(({ hosts }) => hosts.includes(hostname)).map(({ site }) => site);
  return [...new Set((sites.length > 0 ? sites : [article]).flatMap(({ events }) => events))];
}

/** The name the person knows a site by, and the key of its switch: the host without what sets its faces apart. */
export function siteName({ hostname }: URL): string {
  return hostname.replace(/^(www|m|player)\./, '').replace(/^youtube-nocookie\./, 'youtube.');
}

import { article } from './article';
import type { Site } from './types';
import { youtube } from './youtube';
import { youtubeMobile } from './youtube-mobile';

/** The adapter for an address. Hosts are compared whole: `youtube.com.example.org` is an article like any other. */
export function siteFor(url: URL): Site {
  if (url.hostname === 'www.youtube.com' || url.hostname === 'youtube.com') return youtube;
  if (url.hostname === 'm.youtube.com') return youtubeMobile;
  return article;
}

/** The name the person knows a site by, and the key of its switch: the host without `www.` or `m.`. */
export function siteName(url: URL): string {
  return url.hostname.replace(/^(www|m)\./, '');
}

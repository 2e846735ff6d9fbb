import type { PageFacts } from '../detect/types';
import { firstOf, firstText, tabAgrees } from './dom';
import { textOf } from './text';
import type { Address, Reader } from './types';
import { isInline, readInlineData } from './youtube-data';

/** Videos' ids: eleven letters, digits, `_` and `-` today. No expression: making one costs a page more than all of this. */
export const isVideoId = (id: string): boolean => id.length >= 6 && id.length <= 20 && encodeURIComponent(id) === id;

/** The video id of a watch address, whatever playlist or time stands beside it; null elsewhere. */
export function watchId({ pathname, search }: Address): string | null {
  if (pathname !== '/watch') return null;
  const id =
    search
      .slice(1)
      .split('&')
      .find((one) => one.startsWith('v='))
      ?.slice(2) ?? '';
  return isVideoId(id) ? id : null;
}

/** The same video has the same notes on every page that shows it. */
export const watchKey = (url: Address): string | null => {
  const id = watchId(url);
  return id && `youtube:${id}`;
};

/** What holds title, description and channel: in it they are found without walking a page of ten thousand elements. */
const WORDS = 'ytd-watch-metadata';
/** In WORDS, and on pages without it: the current layout first (maze-utils elements.ts:3, ImprovedTube blocklist.js:185, the saved page of 2022). */
const TITLE = ['#title h1'];
const OTHER_TITLE = [
  'h1.ytd-watch-metadata',
  '#above-the-fold #title h1',
  '.ytd-video-primary-info-renderer > h1.title',
];

/** What carries the shown video's id, as the page itself marks it; `ytd-watch-grid` is the newer layout (RYD utils.js:157). */
const MARKED = [WORDS, 'ytd-watch-flexy, ytd-watch-grid'];

/** Inside the description box: what the creator wrote, without the "more" buttons (the saved page of 2022; ImprovedTube functions.js:291). */
const DESCRIPTION = [
  '#description-inline-expander #expanded',
  '#description-inline-expander #snippet-text',
  '#description-inline-expander',
];
const OTHER_DESCRIPTION = ['ytd-expandable-video-description-body-renderer #description'];

const CHANNEL = ['ytd-channel-name a'];
const OTHER_CHANNEL = ['ytd-video-owner-renderer #channel-name a'];

export const youtube: Reader = {
  id: 'youtube',
  kind: 'video',
  visitKey: watchKey,
  isFinal: isInline,
  // What it writes into the page it writes at once: with the last of the words all have come.
  isWhole: ({ description, channel }) => Boolean(description && channel),
  read(doc, url): PageFacts | null {
    const id = watchId(url);
    if (id === null) return null;
    const inline = readInlineData(doc, id, url);
    if (inline) return inline;
    const words = doc.querySelector(WORDS);
    const textIn = (inside: readonly string[], elsewhere: readonly string[]): string =>
      (words && firstText(words, inside)) || firstText(doc, elsewhere);
    const heading = (words && firstOf(words, TITLE)) ?? firstOf(doc, OTHER_TITLE);
    // Around the title, where they are found at once.
    const marks = MARKED.map((selector) => heading?.closest(selector)?.getAttribute('video-id')).filter(Boolean);
    const title = marks[0] === id && marks.at(-1) === id ? textOf(heading) : '';
    /*
     * After in-page navigation the address is new at once, the id marks a little later, and the words last.
     * The tab's title comes by another road: when the two agree, both are the new video's.
     */
    if (!tabAgrees(doc, title)) return null;
    return {
      url: url.href,
      title,
      description: textIn(DESCRIPTION, OTHER_DESCRIPTION),
      channel: textIn(CHANNEL, OTHER_CHANNEL),
      lang: doc.documentElement.lang,
    };
  },
};

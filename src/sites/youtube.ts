import type { PageFacts } from '../detect/types';
import { firstOf, firstText, tabAgrees } from './dom';
import { fold, MOST_TEXT, textOf } from './text';
import type { Reader, WithinSite } from './types';
import { isInline, readInlineData } from './youtube-data';
import { ALL_WORDS, BETWEEN } from './youtube-words.static';

/** Videos' ids: eleven letters, digits, `_` and `-` today. No expression: making one costs a page more than all of this. */
export const isVideoId = (id: string): boolean => id.length >= 6 && id.length <= 20 && encodeURIComponent(id) === id;

/** The video id of a watch address, whatever playlist or time stands beside it; null elsewhere. */
export function watchId({ pathname, search }: WithinSite): string | null {
  if (pathname !== '/watch') return null;
  const id = `&${search.slice(1)}`.split('&v=')[1]?.split('&')[0] ?? '';
  return isVideoId(id) ? id : null;
}

/** The same video has the same notes on every page that shows it. */
export const watchKey = (url: WithinSite): string | null => {
  'use later';
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

const CHANNEL = [`${WORDS} ytd-channel-name a`, 'ytd-video-owner-renderer #channel-name a'];

/** What it writes into the page it writes at once: with the last of the words all have come. */
const isWhole = ({ description, channel }: PageFacts): boolean => Boolean(description && channel);

/*
 * All of it in one text (youtube-words.static.ts). For the first element that a script is given the browser makes all that
 * elements can do, which takes longer than everything else that is done on a page of something else: an XPath gives the
 * words alone. Everything starts at ids that a watch page has once, so that no part of the page is walked but these. Where
 * they are not, the selectors above are asked.
 */

/** `XPathResult.STRING_TYPE`, without having the browser make that object. */
const STRING_TYPE = 2;
let allWords: XPathExpression | undefined;
/** What was read last: the same words of the same address are the same facts. */
let last: { readonly text: string; readonly facts: PageFacts } | undefined;

/** The words of a watch page in one go; undefined where they are not in their places, null while they are another video's. */
function readWords(doc: Document, id: string, url: WithinSite): PageFacts | null | undefined {
  // happy-dom, in which adapters are tested, has no XPath.
  if (!('createExpression' in doc)) return undefined;
  allWords ??= doc.createExpression(ALL_WORDS);
  const text = allWords.evaluate(doc, STRING_TYPE).stringValue;
  const [heading = '', mark, outer, channel = '', lang = '', expanded = '', snippet = '', box = ''] =
    text.split(BETWEEN);
  const title = fold(heading);
  if (!title) return undefined;
  if (!isMarked(mark, outer, id) || !tabAgrees(doc, title)) return null;
  if (last?.text !== text || last.facts.url !== url.href || !isWhole(last.facts)) {
    const description = (expanded.trim() || snippet.trim() || box.trim()).slice(0, MOST_TEXT);
    last = { text, facts: { url: url.href, title, description, channel: fold(channel) || channelOf(doc), lang } };
  }
  return last.facts;
}

function channelOf(doc: Document): string {
  'use later';
  return firstText(doc, CHANNEL);
}

/** The same of a page whose words are in other places. */
function readBySelectors(doc: Document, id: string, { href }: WithinSite): PageFacts | null {
  'use later';
  const words = doc.querySelector(WORDS);
  const heading = (words && firstOf(words, TITLE)) ?? firstOf(doc, OTHER_TITLE);
  // Around the title, where they are found at once.
  const [mark, outer] = MARKED.map((selector) => heading?.closest(selector)?.getAttribute('video-id'));
  const title = textOf(heading);
  if (!isMarked(mark, outer, id) || !tabAgrees(doc, title)) return null;
  return {
    url: href,
    title,
    description: (words && firstText(words, DESCRIPTION)) || firstText(doc, OTHER_DESCRIPTION),
    channel: channelOf(doc),
    lang: doc.documentElement.lang,
  };
}

/** Whether the page marks its words as this video's: what it marks at all it has to mark so. */
function isMarked(mark: string | null | undefined, outer: string | null | undefined, id: string): boolean {
  return (mark || outer || '') !== '' && (mark || id) === id && (outer || id) === id;
}

export const youtube = {
  id: 'youtube',
  kind: 'video',
  visitKey: watchKey,
  isFinal(doc: Document, facts: PageFacts) {
    'use later';
    return isInline(doc, facts);
  },
  isWhole,
  settles: true,
  read(doc: Document, url: WithinSite): PageFacts | null {
    const id = watchId(url);
    if (id === null) return null;
    /*
     * After in-page navigation the address is new at once, the id marks a little later, and the words last.
     * The tab's title comes by another road: when the two agree, both are the new video's.
     */
    const there = readWords(doc, id, url);
    return there === undefined ? readBySelectors(doc, id, url) : there;
  },
  loaded(doc: Document, url: WithinSite): PageFacts | null {
    'use later';
    const id = watchId(url);
    return id === null ? null : readInlineData(doc, id, url);
  },
} satisfies Reader;

import type { Chapter, PageFacts } from '../detect/types';
import { firstOf, firstText, tabTitle } from './dom';
import { clockSeconds, textOf } from './text';
import type { Address, Reader } from './types';
import { readInlineData } from './youtube-data';

/** Videos' ids: eleven of these signs today. */
export const VIDEO_ID = /^[\w-]{6,20}$/;

/** The video id of a watch address, whatever playlist or time stands beside it; null elsewhere. */
export function watchId({ pathname, search }: Address): string | null {
  const id = pathname === '/watch' ? /[?&]v=([^&]*)/.exec(search)?.[1] : undefined;
  return id !== undefined && VIDEO_ID.test(id) ? id : null;
}

/** Title block, current layout first (maze-utils elements.ts:3, ImprovedTube blocklist.js:185, the saved page of 2022). */
const TITLE = [
  'ytd-watch-metadata #title h1',
  'h1.ytd-watch-metadata',
  '#above-the-fold #title h1',
  '.ytd-video-primary-info-renderer > h1.title',
];

/** What carries the shown video's id, as the page itself marks it; `ytd-watch-grid` is the newer layout (RYD utils.js:157). */
const MARKED = ['ytd-watch-metadata', 'ytd-watch-flexy, ytd-watch-grid'];

/** Inside the description box: what the creator wrote, without the "more" buttons (the saved page of 2022; ImprovedTube functions.js:291). */
const DESCRIPTION = [
  'ytd-watch-metadata #description-inline-expander #expanded',
  'ytd-watch-metadata #description-inline-expander #snippet-text',
  'ytd-watch-metadata #description-inline-expander',
  'ytd-expandable-video-description-body-renderer #description',
];

const CHANNEL = ['ytd-watch-metadata ytd-channel-name a', 'ytd-video-owner-renderer #channel-name a'];

/** Chapter rows carry the video's id in their link, so a stale list gives itself away (SponsorBlock pageUtils.ts:63). */
const CHAPTER_ROW = 'ytd-macro-markers-list-item-renderer';

export const youtube: Reader = {
  id: 'youtube',
  kind: 'video',
  visitKey: (url) => {
    const id = watchId(url);
    return id && `youtube:${id}`;
  },
  read(doc, url): PageFacts | null {
    const id = watchId(url);
    if (id === null) return null;
    const inline = readInlineData(doc, id, url);
    // The inline data says everything, and never changes: the page itself need not be asked.
    if (inline?.chapters) return inline;
    const heading = firstOf(doc, TITLE);
    // Around the title, where they are found without walking a page of ten thousand elements on every look.
    const marks = MARKED.map((selector) => heading?.closest(selector)?.getAttribute('video-id')).filter(Boolean);
    const title = marks[0] === id && marks.at(-1) === id ? textOf(heading).replace(/\s+/g, ' ') : '';
    /*
     * After in-page navigation the address is new at once, the id marks a little later, and the words last.
     * The tab's title comes by another road: when the two agree, both are the new video's.
     */
    const agreed = title !== '' && tabTitle(doc).includes(title);
    if (!agreed && inline === null) return null;
    return {
      url: url.href,
      title,
      description: agreed ? firstText(doc, DESCRIPTION) : '',
      channel: agreed ? firstText(doc, CHANNEL) : '',
      lang: doc.documentElement.lang,
      ...inline,
      chapters: readChapters(doc, id),
    };
  },
};

function readChapters(doc: Document, id: string): Chapter[] {
  const chapters = new Map<number, Chapter>();
  // Beside the video, in the panel that “Chapters” opens; or in the description.
  const rows = [
    doc.getElementById('panels'),
    doc.querySelector('ytd-watch-metadata #structured-description'),
  ].flatMap((place) => [...(place?.getElementsByTagName(CHAPTER_ROW) ?? [])]);
  for (const row of rows) {
    if (!row.querySelector('a')?.getAttribute('href')?.includes(id)) continue;
    const at = clockSeconds(textOf(row.querySelector('#time')));
    const title = textOf(row.querySelector('#details h4, #details h3, #details .macro-markers'));
    if (at !== null && title && !chapters.has(at)) chapters.set(at, { at, title });
  }
  return [...chapters.values()];
}

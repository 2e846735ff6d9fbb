import type { Chapter, PageFacts } from '../detect/types';
import { firstOf, firstText, lengthOf, tabTitle } from './dom';
import { clockSeconds, present, textOf } from './text';
import type { Site } from './types';
import { readInlineData } from './youtube-data';

/** Videos' ids: eleven of these signs today. */
export const VIDEO_ID = /^[\w-]{6,20}$/;

/** The video id of a watch address, whatever playlist or time stands beside it; null elsewhere. */
export function watchId(url: URL): string | null {
  const id = url.pathname === '/watch' ? url.searchParams.get('v') : null;
  return id !== null && VIDEO_ID.test(id) ? id : null;
}

/** The shown video's id as the page itself marks it. `ytd-watch-grid` is the newer layout (RYD utils.js:157). */
const MARKED_ID = 'ytd-watch-flexy[video-id], ytd-watch-grid[video-id], ytd-watch-metadata[video-id]';

/** Title block, current layout first (maze-utils elements.ts:3, ImprovedTube blocklist.js:185, the saved page of 2022). */
const TITLE = [
  'ytd-watch-metadata #title h1',
  'h1.ytd-watch-metadata',
  '#above-the-fold #title h1',
  '.ytd-video-primary-info-renderer > h1.title',
];

/** Inside the description box: what the creator wrote, without the "more" buttons (the saved page of 2022; ImprovedTube functions.js:291). */
const DESCRIPTION = [
  'ytd-watch-metadata #description-inline-expander #expanded',
  'ytd-watch-metadata #description-inline-expander #snippet-text',
  'ytd-watch-metadata #description-inline-expander',
  'ytd-expandable-video-description-body-renderer #description',
];

const CHANNEL = 'ytd-watch-metadata ytd-channel-name a, ytd-video-owner-renderer #channel-name a';

/** Chapter rows carry the video's id in their link, so a stale list gives itself away (SponsorBlock pageUtils.ts:63). */
const CHAPTER_ROWS = 'ytd-macro-markers-list-item-renderer a#endpoint, ytd-macro-markers-list-item-renderer > a';

/** Players that play while the pointer rests on a thumbnail are not the page's video (SponsorBlock pageUtils.ts:36). */
const ANY_PLAYER = '.html5-video-player:not(#inline-preview-player)';

export const youtube: Site = {
  id: 'youtube',
  kind: 'video',
  visitKey: (url) => {
    const id = watchId(url);
    return id && `youtube:${id}`;
  },
  read(doc, url): PageFacts | null {
    const id = watchId(url);
    if (id === null) return null;
    const inline = readInlineData(doc, id);
    const marks = [...doc.querySelectorAll(MARKED_ID)].map((element) => element.getAttribute('video-id'));
    const marked = marks.includes(id) && !marks.some((mark) => mark && mark !== id);
    const title = marked ? firstText(doc, TITLE).replace(/\s+/g, ' ') : '';
    /*
     * After in-page navigation the address is new at once, the id marks a little later, and the words last.
     * The tab's title comes by another road: when the two agree, both are the new video's.
     */
    const agreed = title !== '' && tabTitle(doc).includes(title);
    if (!agreed && inline === null) return null;
    const duration = this.isAd(doc) || isLive(doc) ? undefined : lengthOf(this.video(doc));
    const facts: PageFacts = {
      url: url.href,
      title,
      description: agreed ? firstText(doc, DESCRIPTION) : '',
      channel: agreed ? textOf(doc.querySelector(CHANNEL)) : '',
      chapters: readChapters(doc, id),
      ...(duration && { duration }),
      lang: doc.documentElement.lang,
    };
    const { chapters } = facts;
    return { ...facts, ...(inline && present(inline)), ...(chapters?.length && { chapters }) };
  },
  anchors: [
    // The right column; hidden below 1000 px, where the place under the title takes over (SponsorBlock content.ts:2263).
    {
      name: 'right column',
      selector: 'ytd-watch-flexy #secondary-inner, ytd-watch-grid #secondary-inner',
      put: 'first-inside',
    },
    { name: 'secondary', selector: '#secondary', put: 'first-inside' },
    { name: 'related', selector: '#related', put: 'before' },
    // Below the title and buttons, above the description (SponsorBlock CategoryPillComponent.tsx:165).
    { name: 'under the title', selector: 'ytd-watch-metadata', put: 'after' },
    { name: 'below the player', selector: '#below', put: 'first-inside' },
  ],
  video: (doc) => firstOf<HTMLVideoElement>(doc, ['#movie_player video', `${ANY_PLAYER} video`]),
  player: (doc) => firstOf(doc, ['#movie_player', ANY_PLAYER]),
  // ImprovedTube player.js:766.
  captions: (doc) => doc.querySelector('.ytp-caption-window-container .caption-window, .captions-text'),
  // SponsorBlock content.ts:551.
  progressBar: (doc) => doc.querySelector('.ytp-progress-bar-container .ytp-progress-bar, .ytp-progress-bar'),
  // SponsorBlock content.ts:2811.
  isAd: (doc) => doc.querySelector('#movie_player.ad-showing, .html5-video-player.ad-showing') !== null,
  theme: (doc) => (doc.documentElement.hasAttribute('dark') ? 'dark' : 'light'),
  // maze-utils document.ts:261; ImprovedTube init.js:179. The player may come after the words.
  events: ['yt-navigate-finish', 'yt-page-data-updated', 'loadedmetadata'],
};

/** A live stream's clock runs on: its length is none. The badge is in every player and drawn in live ones (SponsorBlock content.ts:2466). */
function isLive(doc: Document): boolean {
  return (doc.querySelector('#movie_player .ytp-live-badge')?.getClientRects().length ?? 0) > 0;
}

function readChapters(doc: Document, id: string): Chapter[] {
  const chapters = new Map<number, Chapter>();
  for (const row of doc.querySelectorAll<HTMLAnchorElement>(CHAPTER_ROWS)) {
    if (!row.getAttribute('href')?.includes(id)) continue;
    const at = clockSeconds(textOf(row.querySelector('#time')));
    const title = textOf(row.querySelector('#details h4, #details h3, #details .macro-markers'));
    if (at !== null && title && !chapters.has(at)) chapters.set(at, { at, title });
  }
  return [...chapters.values()];
}

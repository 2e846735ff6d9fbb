import type { PageFacts } from '../detect/types';
import { firstOf, firstText, mainVideo, mentions, surroundings, tabAgrees } from './dom';
import { textOf } from './text';
import type { Site } from './types';
import { VIDEO_ID, youtube } from './youtube';
import { readInlineData } from './youtube-data';

/** The Short on the screen (ImprovedTube player.js:3207; return-youtube-dislike.js:211). */
const ACTIVE = 'ytd-reel-video-renderer[is-active]';
/** What holds one Short with its thumbnail; the thumbnail's background names the video (RYD utils.js:118-140). */
const SLOT = '.reel-video-in-sequence-new, .reel-video-in-sequence';

/** Over the Short (yt-anti-translate, content script for Shorts). The panel beside it is not inside its slot, and late. */
const TITLE = ['yt-shorts-video-title-view-model h2', 'yt-shorts-video-title-view-model'];
/** A link the player keeps for the video it plays (maze-utils video.ts:54). */
const PLAYER_LINK = 'a.ytp-title-link';

const shortId = (url: URL): string | null => {
  const [, kind, id] = url.pathname.split('/');
  return kind === 'shorts' && id !== undefined && VIDEO_ID.test(id) ? id : null;
};

/** Shorts, on computers and phones. One scrolls from one to the next; the address changes each time. */
export const youtubeShorts: Site = {
  ...youtube,
  id: 'youtube-shorts',
  visitKey: (url) => {
    const id = shortId(url);
    // As on the watch page: the same video, the same notes.
    return id && `youtube:${id}`;
  },
  read(doc, url): PageFacts | null {
    const id = shortId(url);
    if (id === null) return null;
    const facts = { url: url.href, lang: doc.documentElement.lang };
    const active = doc.querySelector(ACTIVE);
    const slot = active ? (active.closest(SLOT) ?? active) : surroundings(mainVideo(doc));
    if (slot && mentions(slot, id)) {
      /*
       * The old Short's words can stay a moment longer than its place. The player's link names its video, and
       * the tab's title comes by another road: one of them has to agree.
       */
      const linked = textOf(slot.querySelector(`${PLAYER_LINK}[href*="${id}"]`));
      const said = firstText(slot, TITLE);
      const title = tabAgrees(doc, said) ? said : linked;
      if (title) return { ...facts, title };
    }
    const inline = readInlineData(doc, id);
    return inline && { ...facts, title: '', ...inline };
  },
  // Beside a Short is room and nothing that stays: the card floats there, in a corner clear of the video.
  anchors: [],
  video: (doc) => firstOf<HTMLVideoElement>(doc, [`${ACTIVE} video`, '#shorts-player video']) ?? mainVideo(doc),
  // videospeed controller-css-defaults.js:91; ImprovedTube functions.js:168.
  player: (doc) => firstOf(doc, [`${ACTIVE} .html5-video-player`, '#shorts-player']),
  // Its bar is a thin line of another make (`.YtProgressBarLineHost`, SponsorBlock pageUtils.ts:8): no room for marks.
  progressBar: () => null,
  isAd: (doc) => doc.querySelector(`${ACTIVE} .ad-showing, #shorts-player.ad-showing`) !== null,
  // `yt-navigate` tells of Shorts (maze-utils video.ts:654); a Short that starts to play is one scrolled to.
  events: ['yt-navigate', 'yt-navigate-finish', 'yt-page-data-updated', 'loadedmetadata', 'playing'],
};

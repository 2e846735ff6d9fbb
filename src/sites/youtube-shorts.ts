import type { PageFacts } from '../detect/types';
import { ACTIVE_SHORT } from './active-short';
import { firstText, mentions, tabAgrees } from './dom';
import { textOf } from './text';
import type { Reader, WithinSite } from './types';
import { isVideoId } from './youtube';
import { readInlineData } from './youtube-data';

/** What holds one Short with its thumbnail; the thumbnail's background names the video (RYD utils.js:118-140). */
const SLOT = '.reel-video-in-sequence-new, .reel-video-in-sequence';

/** Over the Short (yt-anti-translate, content script for Shorts). The panel beside it is not inside its slot, and late. */
const TITLE = ['yt-shorts-video-title-view-model h2', 'yt-shorts-video-title-view-model'];
/** A link the player keeps for the video it plays (maze-utils video.ts:54). */
const PLAYER_LINK = 'a.ytp-title-link';

const shortId = (url: WithinSite): string | null => {
  const [, kind, id] = url.pathname.split('/');
  return kind === 'shorts' && id !== undefined && isVideoId(id) ? id : null;
};

/**
 * Shorts. One scrolls from one to the next; the address changes each time.
 * @param slotOf what holds the Short on the screen; null when it is not to be found
 */
export const shortsIn = (slotOf: (doc: Document) => Element | null): Reader => ({
  id: 'youtube-shorts',
  kind: 'video',
  visitKey: (url) => {
    const id = shortId(url);
    // As on the watch page: the same video, the same notes.
    return id && `youtube:${id}`;
  },
  read(doc, url): PageFacts | null {
    const id = shortId(url);
    if (id === null) return null;
    const slot = slotOf(doc);
    if (slot && mentions(slot, id)) {
      /*
       * The old Short's words can stay a moment longer than its place. The player's link names its video, and
       * the tab's title comes by another road: one of them has to agree.
       */
      const linked = textOf(slot.querySelector(`${PLAYER_LINK}[href*="${id}"]`));
      const said = firstText(slot, TITLE);
      const title = tabAgrees(doc, said) ? said : linked;
      if (title) return { url: url.href, lang: doc.documentElement.lang, title };
    }
    return readInlineData(doc, id, url);
  },
});

/** What holds the Short that the page marks as the one on the screen. */
export function activeSlot(doc: Document): Element | null {
  const active = doc.querySelector(ACTIVE_SHORT);
  return active?.closest(SLOT) ?? active;
}

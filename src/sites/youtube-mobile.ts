import type { PageFacts } from '../detect/types';
import { tabAgrees } from './dom';
import { textOf } from './text';
import type { Site } from './types';
import { watchId, youtube } from './youtube';
import { readInlineData } from './youtube-data';

/** m.youtube.com: another page altogether, with no id marks (RYD utils.js:157). */
export const youtubeMobile: Site = {
  ...youtube,
  id: 'youtube-mobile',
  read(doc, url): PageFacts | null {
    const id = watchId(url);
    if (id === null) return null;
    const inline = readInlineData(doc, id);
    // maze-utils elements.ts:14 and :3.
    const title = textOf(
      doc.querySelector('.slim-video-information-title .ytAttributedStringHost, .slim-video-information-title'),
    );
    const agreed = tabAgrees(doc, title);
    if (!agreed && inline === null) return null;
    const channel = agreed
      ? textOf(doc.querySelector('ytm-slim-owner-renderer .slim-owner-channel-name, ytm-slim-owner-renderer h3'))
      : '';
    const description = agreed ? textOf(doc.querySelector('ytm-expandable-video-description-body-renderer')) : '';
    return { url: url.href, title, description, channel, lang: doc.documentElement.lang, ...inline };
  },
  anchors: [
    // RYD starRating.js:21, bar.js:69.
    { name: 'under the title', selector: 'ytm-slim-video-metadata-section-renderer', put: 'after' },
    { name: 'under the buttons', selector: 'ytm-slim-video-action-bar-renderer', put: 'after' },
    {
      name: 'above related',
      selector: 'ytm-item-section-renderer[section-identifier="related-items"]',
      put: 'before',
    },
  ],
  video: (doc) =>
    doc.querySelector<HTMLVideoElement>('#player-container-id video, #player video, video.html5-main-video'),
  player: (doc) => doc.querySelector('#player-container-id, #player'),
  progressBar: () => null,
  // The mobile page carries the theme on its root; `darker-dark-theme` is the newer attribute beside it.
  theme: (doc) => (doc.documentElement.matches('[dark], [darker-dark-theme]') ? 'dark' : null),
  // SponsorBlock's maze-utils video.ts:654 (`yt-navigate` on mobile); `state-navigateend` is the page's own.
  events: ['yt-navigate', 'state-navigateend', 'yt-page-data-updated', 'loadedmetadata'],
};

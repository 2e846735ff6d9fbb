import type { PageFacts } from '../detect/types';
import { tabAgrees } from './dom';
import { textOf } from './text';
import type { Reader } from './types';
import { watchId, watchKey } from './youtube';
import { readInlineData } from './youtube-data';

/** m.youtube.com: another page altogether, with no id marks (RYD utils.js:157). */
export const youtubeMobile: Reader = {
  id: 'youtube-mobile',
  kind: 'video',
  visitKey: watchKey,
  read(doc, url): PageFacts | null {
    const id = watchId(url);
    if (id === null) return null;
    const inline = readInlineData(doc, id, url);
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
};

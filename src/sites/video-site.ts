import type { PageFacts } from '../detect/types';
import { firstText, headIsAbout, mainVideo, mentions, surroundings, tabTitle } from './dom';
import { metaOf, present, textsOf } from './text';
import type { Address, Reader, SiteId } from './types';

/** What sets one video site apart from another. */
export interface VideoSitePlan {
  readonly id: SiteId;
  /** The id of the video that is watched; null where there is none, or a list of them. */
  idOf(url: Address, doc: Document): string | null;
  /** Titles, most to least preferred; in the video's surroundings, or on a page about this video alone. */
  readonly title: readonly string[];
  /** Everything the maker wrote, around the video. */
  readonly words?: string;
}

/** Texts of a video's surroundings that are read at most: behind them come other people's comments. */
const MOST_WORDS = 12;

/**
 * A site that changes its address without loading a page, and whose elements have no names to go by. Its words count
 * once something says whose they are: the head's own address, or an id in the video's surroundings.
 */
export function videoSite(plan: VideoSitePlan): Reader {
  const { id, idOf, title, words } = plan;
  return {
    id,
    kind: 'video',
    visitKey: (url, doc) => {
      const video = idOf(url, doc);
      return video && `${id}:${video}`;
    },
    read(doc, url): PageFacts | null {
      const about = idOf(url, doc);
      if (about === null) return null;
      const video = mainVideo(doc);
      const around = surroundings(video);
      const head = headIsAbout(doc, about);
      const near = around && mentions(around, about) ? around : null;
      if (!head && !near) return null;
      const said = (near && firstText(near, title)) || (head && (metaOf(doc, 'og:title') || firstText(doc, title)));
      const text = near && words ? textsOf(near, words, MOST_WORDS) : [];
      const facts = {
        url: url.href,
        title: said || text[0] || tabTitle(doc),
        description: [...text, head ? metaOf(doc, 'og:description', 'description') : ''].join('\n').trim(),
        lang: doc.documentElement.lang,
      };
      return { ...present(facts), title: facts.title };
    },
  };
}

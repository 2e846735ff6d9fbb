import type { PageFacts } from '../detect/types';

export type SiteId =
  | 'youtube'
  | 'youtube-mobile'
  | 'youtube-shorts'
  | 'youtube-embed'
  | 'youtube-music'
  | 'vimeo'
  | 'dailymotion'
  | 'tiktok'
  | 'instagram'
  | 'facebook'
  | 'article';

/** A place for the card. The adapter names it; the card goes there. */
export interface Anchor {
  /** Short name for the self-check. */
  readonly name: string;
  readonly selector: string;
  readonly put: 'first-inside' | 'before' | 'after';
}

/** One site. Answers questions about a page and never changes it. */
export interface Site {
  readonly id: SiteId;
  readonly kind: 'video' | 'page';
  /**
   * The visit this is, unique over all sites; null when there is nothing to look at. The address decides, and the
   * page where one address shows one video after another.
   */
  visitKey(url: URL, doc: Document): string | null;
  /** Null while the page shows nothing of this visit, or may still be showing another visit's words. */
  read(doc: Document, url: URL): PageFacts | null;
  /** Most to least preferred; when none is there, the card floats in the corner. */
  readonly anchors: readonly Anchor[];
  /** The video the page is about; null when there is none. */
  video(doc: Document): HTMLVideoElement | null;
  /** The element around the video that the page puts its controls in; null when there is none. */
  player(doc: Document): Element | null;
  /** Captions on the screen now; null when none show. */
  captions(doc: Document): Element | null;
  /** The player's progress bar, for marks on it; null when the page has none of its own. */
  progressBar(doc: Document): Element | null;
  /** True while an advert plays: its clock is not the video's. */
  isAd(doc: Document): boolean;
  /** The page's own theme where it says so; null: look at its background. */
  theme(doc: Document): 'light' | 'dark' | null;
  /** Events that tell of in-page navigation or fresh data; heard on `document` while they are captured. */
  readonly events: readonly string[];
}

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

/** What tells the pages of one site apart. */
export type WithinSite = Pick<Address, 'href' | 'pathname' | 'search'>;

/** A place for the card. The adapter names it; the card goes there. */
export interface Anchor {
  /** Short name for the self-check. */
  readonly name: string;
  readonly selector: string;
  readonly put: 'first-inside' | 'before' | 'after';
}

/** Where a page is: its `location`, or a `URL`, which costs a page more to make. */
export type Address = Pick<URL, 'href' | 'origin' | 'protocol' | 'hostname' | 'pathname' | 'search'>;

/** Reads one site's pages. Every page of the site pays for this part. */
export interface Reader {
  readonly id: SiteId;
  readonly kind: 'video' | 'page';
  /**
   * The visit this is, unique over all sites; null when there is nothing to look at. The address decides, and the
   * page where one address shows one video after another.
   */
  visitKey(url: Address, doc: Document): string | null;
  /** Null while the page shows nothing of this visit, or may still be showing another visit's words. */
  read(doc: Document, url: Address): PageFacts | null;
  /**
   * What the page was loaded with, where that says more than its words and is dear to find: worth it once the words speak
   * of exercise. Null where it is of another visit.
   */
  loaded?(doc: Document, url: Address): PageFacts | null;
  /** Whether the page will say nothing else of this visit; without it, it may. */
  isFinal?(doc: Document, facts: PageFacts): boolean;
  /** Every in-page navigation that begins here ends with the page saying that it has settled; without it, some do. */
  readonly settles?: true;
  /** Whether it will tell before it says anything else; without it, it may not. */
  isWhole?(facts: PageFacts): boolean;
}

/** What the page around a player's frame knows of the video in it, where that page is the same site's. */
export interface Around {
  /** The key of its visit; null while it has none with a finding. */
  readonly key: string | null;
  readonly facts: PageFacts | null;
}

/** The adapter for an address on hosts of one kind; null where there is nothing to read. `isFramed`: in another page, which few have to know. */
export type PickReader = (at: Address, isFramed: () => boolean) => Reader | null;

/** Where things are on one site's pages: needed only once their words speak of exercise. */
export interface Place {
  /**
   * Adds to the facts what is dear to read, such as chapters: asked for once their words speak of exercise, and tell no
   * chapters. The same facts where there is nothing to add.
   * @param key of the visit, as the reader gives it
   */
  more?(doc: Document, facts: PageFacts, at: Address, key: string): PageFacts;
  /** Most to least preferred; when none is there, the card floats in the corner. */
  readonly anchors: readonly Anchor[];
  /** The video the page is about; null when there is none. */
  video(doc: Document): HTMLVideoElement | null;
  /** The video's length in seconds; undefined while it is not known, and while the player's clock is another's. */
  length(doc: Document): number | undefined;
  /** The element around the video that the page puts its controls in; null when there is none. */
  player(doc: Document): Element | null;
  /** Captions on the screen now; null when none show. */
  captions(doc: Document): Element | null;
  /** The player's progress bar, for marks on it; null when the page has none of its own. */
  progressBar(doc: Document): Element | null;
  /** True while an advert plays: its clock is not the video's. */
  isAd(doc: Document): boolean;
  /** Where the page's video plays in a frame that has a reader of its own: that frame; null while it is not there. */
  readonly videoFrame?: (doc: Document) => Element | null;
  /** The page's own theme where it says so; null: look at its background. */
  theme(doc: Document): 'light' | 'dark' | null;
}

/** One site. Answers questions about a page and never changes it. */
export interface Site extends Reader, Place {}

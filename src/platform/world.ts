import type { Finding, PageFacts } from '../detect/types';
import type { Around, Reader } from '../sites/types';
import type { FoundOnPage } from './messages';
import type { BegunVisit, Visit } from './visits';

/*
 * What our scripts on a page leave for one another in the isolated world that they share. The page itself sees none
 * of it. Popup and background reach it by running a function there (ask.ts): a page on which nothing was found then
 * needs no ear for messages, which would cost it more than looking for leg raises does.
 */

/** A visit with what was found on it. */
export interface PageVisit {
  readonly life: Visit;
  /** In-page navigation may lead from one adapter to another, as from a Short to its watch page. */
  readonly site: Reader;
  /** What was read of the page so far; `visit.js` adds what is dear to read. */
  facts: PageFacts;
  /** Nothing, as long as nobody had a reason to ask. */
  finding: Finding;
  /** Its chapters are known from its description, as far as anybody has looked. */
  tellsChapters: boolean;
  /** The person says that there are leg raises here, whatever the page says. */
  asked: boolean;
  /** There is a card, or was one. */
  shown: boolean;
}

/** The content script, as the scripts that come after it see it. */
export interface PageCore {
  /** Looks again now; false: its extension has gone, and its life is over. */
  look(): boolean;
  /** The current visit; null where nothing has been read yet. */
  visit(): PageVisit | null;
  /** The adapter of the address as it is now. */
  site(): Reader;
  /**
   * Asks what a visit's page is and what the person wants to see of it, and shows that.
   * @param answer where that was asked just now
   */
  show(visit: PageVisit, answer?: FoundOnPage): Promise<void>;
  /** Ends everything. */
  end(): void;
  /** Whether a line of text may name an exercise: only then it is worth asking which. */
  mayName(text: string): boolean;
}

/** A visit that began with a look, before anything follows its page. */
export interface Sight {
  readonly visit: PageVisit;
  readonly life: BegunVisit;
  /** What the look read. */
  readonly seen: PageFacts;
}

/** Whether facts may be about exercise (detect/sieve.ts). */
export type MayBe = (facts: PageFacts) => boolean;

/** A page that is only looked at, as what comes to follow it sees it (visit/glance.ts). */
export interface PageGlance {
  /** Looks again now; false: its extension has gone, and it looks no more. */
  look(): boolean;
  /** Looks no more: the page is followed from now on. The visit that has begun; null: none. */
  leave(): Sight | null;
  /** The adapter that it looks with; it keeps what it has read. */
  readonly site: Reader;
  readonly mayBe: MayBe;
}

export interface PageWorld {
  /** Null once the page is followed. */
  quietBackGlance?: PageGlance | null;
  quietBackPage?: PageCore | null;
  /** In a player's frame: what the page around it knows. */
  quietBackAround?: Around | null;
  /** In a player's frame: asks for that again. */
  quietBackHeed?: () => void;
  /** Shows what was decided; from `visit.js`. */
  quietBack_visit?: (visit: PageVisit, found: FoundOnPage) => void;
  /** Opens a page's first card, and has the page followed once that is up; from `card-youtube.js`. */
  quietBack_first?: (visit: PageVisit, found: FoundOnPage) => void;
  /** Answers the popup and the shortcuts; from `visit.js`. */
  quietBackAnswer?: (name: string, question: unknown) => unknown;
}

/** What a bundle leaves in the world is named after it: a frame needs it once, and not again for every visit. */
export const isHere = (bundle: 'visit' | 'card' | 'headings'): boolean => `quietBack_${bundle}` in globalThis;

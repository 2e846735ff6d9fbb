import type { ExerciseId } from '../guide/types';
import type { Found, LateBundle, PageReport } from '../platform/messages';
import type { Site } from '../sites/types';
import type { floatingPlace, followVideo } from './float';

/** What the content script hands to the card. Both run in the same isolated world, out of the page's reach. */
export interface CardRequest extends CardUpdate {
  readonly site: Site;
  /** Name for the person: `youtube.com`. */
  readonly siteName: string;
  /** A player in a frame of its own site's page: the card is on that page. */
  readonly cuesOnly: boolean;
  /** The visit's key in the diary. */
  readonly key: string;
  /** Aborted when the visit ends: everything the card started stops and leaves the page. */
  readonly signal: AbortSignal;
  /** The exercise of the family that each line of text names; null: none. Detection's, for captions and headings. */
  names(texts: readonly string[]): Promise<readonly (ExerciseId | null)[]>;
  /** What is brought with the cues, once the card has come or has had its time to: what can wait waits for that. */
  readonly rest?: readonly LateBundle[];
}

/** What may change while a card stands. */
export type CardUpdate = Found;

export interface CardHandle {
  /** The same visit, better known or decided anew; `nothing` makes the card leave. */
  update(now: CardUpdate): void;
  report(): Pick<PageReport, 'card' | 'anchor' | 'missing'>;
  /** Pauses the video and opens the check, with the focus in it. */
  popped(): void;
  /** True once it has left the page for good. */
  gone(): boolean;
}

export type OpenCard = (request: CardRequest) => CardHandle;

/** What a card needs where a page has no place for it. Few do on youtube.com, where it comes when it is needed. */
export interface Floating {
  readonly floatingPlace: typeof floatingPlace;
  readonly followVideo: typeof followVideo;
}

/** Where the card bundle leaves itself for the content script, in the isolated world they share. */
export interface CardGlobal {
  quietBack_card?: OpenCard;
  quietBackFloating?: Floating;
}

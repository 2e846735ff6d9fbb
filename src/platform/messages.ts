import type { Finding, PageFacts } from '../detect/types';
import type { ExerciseId } from '../guide/types';
import type { DiaryChange, VisitNotes } from '../settings/diary';
import type { LevelChoice, Settings, SettingsPatch } from '../settings/settings';
import type { Around } from '../sites/types';
import type { OwnPage } from './pages';

/** What the content script knows about the page it is in. */
export interface PageReport {
  readonly finding: Finding | null;
  /** Site name for the switch: `youtube.com`. */
  readonly site: string;
  /** The visit's key in the diary; null on a page with nothing to look at. */
  readonly key: string | null;
  readonly kind: 'video' | 'page';
  /** The card's state on this page, for the popup. */
  readonly card: 'shown' | 'absent';
  /** Name of the anchor the card sits at; null when there is no card. */
  readonly anchor: string | null;
  /** Anchors that were looked for first and are not on the page. */
  readonly missing: readonly string[];
  /** Seconds, when there is a video with a known length. */
  readonly duration: number | null;
  readonly position: number | null;
}

/** What was found on a page, and what the person wants to see of it. */
export interface Found {
  readonly finding: Finding;
  readonly show: LevelChoice;
  readonly settings: Settings;
  readonly notes: VisitNotes;
}

/** The same for a page, which may have more to read. */
export interface FoundOnPage extends Found {
  /** Name of the page's site for the person, and the key of its switch: `youtube.com`. */
  readonly siteName: string;
  /** The description tells the video's chapters: nothing has to look for them on the page. */
  readonly tellsChapters: boolean;
}

/** All that the card's first look depends on, as plain data. */
export interface FirstLook extends Found {
  readonly theme: 'light' | 'dark';
  /** The page's background, as CSS. */
  readonly ground: string;
  /** In a corner of the window instead of in the page. */
  readonly floating: boolean;
  readonly kind: 'video' | 'page';
  readonly siteName: string;
  readonly visitKey: string;
  /** Of the card, px. */
  readonly width: number;
  /** The video that the time line follows; its length in seconds, null: without an end, absent: not known yet. */
  readonly video: { readonly duration?: number | null; readonly currentTime: number } | null;
  /** Whether the video plays in a frame. */
  readonly far: boolean;
  /** Whether the reader asked for less motion. */
  readonly calm: boolean;
}

/** Something drawn by the background, for a page to put in. */
export interface Drawing {
  readonly html: string;
  /** The style rules of the elements that have some, by the number that the element is marked with (card/drawing.ts). */
  readonly styles: readonly Readonly<Record<string, string>>[];
}

/** What shows cards, and where things are on all sites or on youtube.com alone. */
export type VisitBundle = 'visit' | 'visit-youtube';
/** The card and what opens it, and nothing else. */
export type FirstBundle = 'card-youtube';
/** Bundles that a page gets with a finding; the build's names for them. */
export type Bundle = VisitBundle | 'headings' | 'card';
/** Those that come later, each when somebody needs it. */
const LATE = ['visit', 'visit-youtube', 'card', 'cue', 'card-more'] as const;
export type LateBundle = (typeof LATE)[number];
/** Whether a page may ask for it whenever it likes. */
export const isLate = (bundle: unknown): bundle is LateBundle => LATE.some((late) => late === bundle);
/** Whether a bundle is one of those that show cards, of which a page has one. */
export const isVisitBundle = (bundle: Bundle): bundle is VisitBundle => bundle !== 'headings' && bundle !== 'card';

/** Everything a page or a content script may ask of the background; each is answered, or the build fails. */
export interface BackgroundMessages {
  /**
   * A page may be about exercise: looks what it is, and injects what it needs if the person's choices say so. `asked`:
   * the person says that there are leg raises. `first`: comes instead of what is missing, where that is enough to show
   * the finding.
   */
  found: {
    ask: { key: string; facts: PageFacts; asked: boolean; missing: readonly Bundle[]; first?: FirstBundle };
    answer: FoundOnPage;
  };
  /** What is on a page, for who asks about it. */
  detect: { ask: PageFacts; answer: Finding };
  /** The exercise of the family that each line of text names; null: none. */
  names: { ask: readonly string[]; answer: readonly (ExerciseId | null)[] };
  /** The card as it is first seen; whoever shows it carries none of what it is drawn from. */
  drawCard: { ask: FirstLook; answer: Drawing };
  /** The figure of an exercise's cue. */
  drawFigure: { ask: ExerciseId; answer: Drawing };
  /**
   * Brings bundles into the frame that asks: the cues, once the card of a page with a video is up; the whole card, once
   * somebody touches it; what floats, once it has to. False where they do not come.
   */
  bring: { ask: readonly LateBundle[]; answer: boolean };
  /** A player's frame asks what the page around it knows; null where that page is another site's, or there is none. */
  around: { ask: null; answer: Around | null };
  /** A page whose video plays in a frame: what it knows has changed. */
  tellPlayers: { ask: null; answer: null };
  /** From a card whose video plays in a frame. */
  seek: { ask: { to: number }; answer: null };
  pause: { ask: null; answer: null };
  /** “It popped”, over a player whose card is on the page around it. */
  popped: { ask: null; answer: null };
  readSettings: { ask: null; answer: Settings };
  changeSettings: { ask: SettingsPatch; answer: Settings };
  /** Clears settings and diary. */
  startOver: { ask: null; answer: Settings };
  /** Hides, snoozes or marks; the answer is what the diary now says of that visit. */
  changeDiary: { ask: { key: string; change: DiaryChange }; answer: VisitNotes };
  /** Until when cues are snoozed everywhere, in milliseconds since 1970. */
  readSnooze: { ask: null; answer: number };
  openPage: { ask: { page: OwnPage; hash?: string }; answer: null };
}

/** What the popup and the shortcuts may ask of the content script in a tab. A boolean says whether there was a video. */
export interface PageMessages {
  report: { ask: null; answer: PageReport };
  /** The person says this page has leg raises, whatever we found. */
  showAnyway: { ask: null; answer: null };
  /** Moves the page's video; seconds. */
  seek: { ask: { to: number }; answer: boolean };
  pause: { ask: null; answer: boolean };
  /** The shortcut: pauses the video and opens the check with the focus in it. */
  popped: { ask: null; answer: boolean };
  /** The shortcut: leg raises start now; remembered for this video. */
  mark: { ask: null; answer: boolean };
}

export type MessageMap = BackgroundMessages | PageMessages;

/** One message as it travels. `quietBack` tells ours from any other the browser may deliver. */
export interface Envelope {
  readonly quietBack: string;
  readonly ask: unknown;
}

export function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && typeof (value as Envelope).quietBack === 'string';
}

/** One handler a message; a map with one missing does not compile. */
export type Handlers<M, S> = {
  [K in keyof M]: M[K] extends { ask: infer A; answer: infer R } ? (ask: A, sender: S) => Promise<R> | R : never;
};

import type { ExerciseId } from '../guide/types';

/** What a site adapter read off a page. Only the title is required; everything is plain text. */
export interface PageFacts {
  readonly url?: string;
  readonly title: string;
  readonly description?: string;
  readonly channel?: string;
  readonly tags?: readonly string[];
  /** Headings of an article, in page order. */
  readonly headings?: readonly string[];
  readonly chapters?: readonly Chapter[];
  /** schema.org names found in the page's JSON-LD (Clip, ExercisePlan, HowToStep), in page order. */
  readonly structured?: readonly StructuredItem[];
  /** The lines of a text track, where the page gives one. */
  readonly captions?: readonly Caption[];
  /** Seconds; absent when unknown or live. */
  readonly duration?: number;
  /** BCP 47, as the page declares it. */
  readonly lang?: string;
}

export interface Chapter {
  /** Seconds from the start. */
  readonly at: number;
  readonly title: string;
}

export interface Caption {
  /** Seconds from the start. */
  readonly at: number;
  readonly text: string;
}

export interface StructuredItem {
  readonly type: string;
  readonly name: string;
  /** Seconds from the start, for Clips. */
  readonly at?: number;
}

/**
 * named: an exercise page that names a move of the leg-raise family. likely: an abs or core workout that
 * commonly contains one. exercise: any other exercise page. none: anything else.
 */
export type Level = 'named' | 'likely' | 'exercise' | 'none';

export type Field =
  | 'title'
  | 'description'
  | 'channel'
  | 'tags'
  | 'headings'
  | 'chapters'
  | 'structured'
  | 'captions';

/** One thing that decided, so that it can be said in any language. */
export interface Reason {
  readonly field: Field;
  /** The page's own words that matched, at most 80 characters. */
  readonly quote: string;
  /** 1-based, for chapters and headings. */
  readonly index?: number;
  readonly exercise?: ExerciseId;
  /** `against` reasons lowered the level (a salary raise, a leg of lamb). */
  readonly weighs: 'for' | 'against';
}

export interface Moment {
  /** Seconds from the start, 0 or more, inside the video's length. */
  readonly at: number;
  readonly exercise: ExerciseId;
  /** The page's own words for it. */
  readonly label: string;
}

export interface Finding {
  readonly level: Level;
  /** Most certain first, no duplicates. */
  readonly exercises: readonly ExerciseId[];
  /** Sorted by time, no duplicates. */
  readonly moments: readonly Moment[];
  /** 0 to 1: how sure. */
  readonly score: number;
  readonly why: readonly Reason[];
}

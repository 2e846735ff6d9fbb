import { read } from './match';
import type { Moment, PageFacts } from './types';

/** One time stamp of a text with the words that belong to it. */
export interface Timestamp {
  /** Seconds from the start. */
  readonly at: number;
  readonly label: string;
}

/** Placeholder until the layouts are read. */
export function readTimestamps(_text: string, _duration?: number): readonly Timestamp[] {
  return [];
}

/** When the moves of the guide come up in the video, from chapters, clips and the description's time stamps. */
export function findMoments(facts: PageFacts): readonly Moment[] {
  const moments: Moment[] = [];
  for (const chapter of facts.chapters ?? []) {
    const hit = read(chapter.title).hits.find((found) => found.exercise);
    if (hit?.exercise) moments.push({ at: chapter.at, exercise: hit.exercise, label: chapter.title });
  }
  return moments;
}

import type { Chapter, PageFacts } from './types';

/** What may stand before a chapter's time, and between it and the title. */
const BEFORE = /^[^\p{L}\d]*/u;
/** A chapter's time, `0:00` or `1:02:03`, with what stands between it and the title. */
const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):(\d\d)[\s\-–—:|.)\]]+(?=\S)/;
/** YouTube makes chapters of so many lines or more. */
const FEWEST = 3;

/**
 * The chapters that YouTube makes of a description, by its rules for creators: three lines at least that begin with a
 * time, the first at 0:00, counting up. Null where the description has no such list: then a page may have chapters that
 * were made in another way. Never throws.
 */
export function describedChapters(description: string): readonly Chapter[] | null {
  const chapters: Chapter[] = [];
  for (const raw of description.split('\n')) {
    const line = raw.replace(BEFORE, '');
    const match = CLOCK.exec(line);
    if (!match) continue;
    const [clock, hours = 0, minutes, seconds] = match;
    const at = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    const last = chapters.at(-1)?.at ?? -1;
    if (at <= last || (last < 0 && at > 0)) return null;
    chapters.push({ at, title: line.slice(clock.length).trim() });
  }
  return chapters.length >= FEWEST ? chapters : null;
}

/** Whether facts hold the whole of a video's description: with its tags it comes from what the page was loaded with. */
const isWhole = ({ tags }: PageFacts): boolean => tags !== undefined;

/** Whether the description tells a video's chapters, so that nothing has to look for them on the page. */
export const tellsChapters = (facts: PageFacts): boolean =>
  isWhole(facts) && typeof facts.description === 'string' && describedChapters(facts.description) !== null;

/** The facts with the chapters that the description tells; the same facts where it tells none, or the page others. */
export function withDescribedChapters(facts: PageFacts): PageFacts {
  const { chapters, description } = facts;
  if (chapters || !isWhole(facts) || typeof description !== 'string') return facts;
  const described = describedChapters(description);
  return described ? { ...facts, chapters: described } : facts;
}

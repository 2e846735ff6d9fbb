import type { Chapter, PageFacts } from '../detect/types';
import { firstOf } from './dom';
import { clockSeconds, textOf } from './text';
import type { Address } from './types';
import { watchId } from './youtube';
import { inlineScript, objectAfter } from './youtube-data';

/** Chapter rows carry the video's id in their link, so a stale list gives itself away (SponsorBlock pageUtils.ts:63). */
const CHAPTER_ROW = 'ytd-macro-markers-list-item-renderer';

/** The page data beside the player's, see youtube-data.ts. */
const PAGE_DATA = 'ytInitialData = ';

/** The facts with the video's chapters; the same facts where there are none, as anywhere but on a watch page. */
export function withChapters(doc: Document, facts: PageFacts, at: Address): PageFacts {
  const id = watchId(at);
  if (id === null) return facts;
  const shown = readChapters(doc, id);
  const chapters = shown.length > 0 ? shown : readInlineChapters(doc, id);
  return chapters.length > 0 ? { ...facts, chapters } : facts;
}

function readChapters(doc: Document, id: string): Chapter[] {
  const chapters = new Map<number, Chapter>();
  // Beside the video, in the panel that “Chapters” opens; or in the description. By id within the watch page: the pages
  // that YouTube keeps beside it, hidden, may have the same ids.
  const rows = [
    firstOf(doc, ['ytd-watch-flexy #panels', 'ytd-watch-grid #panels']),
    doc.querySelector('ytd-watch-metadata #structured-description'),
  ].flatMap((place) => [...(place?.getElementsByTagName(CHAPTER_ROW) ?? [])]);
  for (const row of rows) {
    if (!row.querySelector('a')?.getAttribute('href')?.includes(id)) continue;
    const at = clockSeconds(textOf(row.querySelector('#time')));
    const title = textOf(row.querySelector('#details h4, #details h3, #details .macro-markers'));
    if (at !== null && title && !chapters.has(at)) chapters.set(at, { at, title });
  }
  return [...chapters.values()];
}

/** The chapters in the inline page data, when they belong to this video. */
function readInlineChapters(doc: Document, id: string): Chapter[] {
  const page = inlineScript(doc, PAGE_DATA);
  const endpoint = objectAfter(page, '"currentVideoEndpoint":') as { watchEndpoint?: { videoId?: unknown } } | null;
  if (endpoint?.watchEndpoint?.videoId !== id) return [];
  const chapters: Chapter[] = [];
  const mark = '"chapterRenderer":';
  for (
    let from = page.indexOf(mark);
    from >= 0 && chapters.length < 200;
    from = page.indexOf(mark, from + mark.length)
  ) {
    const chapter = objectAfter(page, mark, from) as {
      title?: { simpleText?: unknown };
      timeRangeStartMillis?: unknown;
    } | null;
    const title = chapter?.title?.simpleText;
    const start = chapter?.timeRangeStartMillis;
    if (typeof title === 'string' && typeof start === 'number') chapters.push({ at: start / 1000, title });
  }
  return chapters;
}

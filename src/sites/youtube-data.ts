import type { Chapter, PageFacts } from '../detect/types';

/*
 * A watch page that was loaded whole carries its data in an inline script. It names the video it belongs to,
 * so it can be trusted on the first visit and is known to be stale on the next. Seen in the saved pages
 * ytdl-core_chapters_watch.html, pytube_*_watch.html and postlight_youtube_watch.html.
 */
const PLAYER_DATA = 'ytInitialPlayerResponse = ';
const PAGE_DATA = 'ytInitialData = ';
/** Inline data is some hundred kilobytes; a page with far more is not one to read. */
const MOST_DATA = 4_000_000;

interface VideoDetails {
  readonly videoId?: unknown;
  readonly title?: unknown;
  readonly shortDescription?: unknown;
  readonly keywords?: unknown;
  readonly author?: unknown;
  readonly lengthSeconds?: unknown;
  readonly isLiveContent?: unknown;
}

/** What the inline data says about this very video; null when it is missing or belongs to another one. */
export function readInlineData(doc: Document, id: string): Partial<PageFacts> | null {
  const script = inlineScript(doc, PLAYER_DATA);
  const details = script === null ? null : (objectAfter(script, '"videoDetails":') as VideoDetails | null);
  if (details?.videoId !== id) return null;
  const duration = Number(details.lengthSeconds);
  return {
    ...(typeof details.title === 'string' && { title: details.title }),
    ...(typeof details.shortDescription === 'string' && { description: details.shortDescription }),
    ...(typeof details.author === 'string' && { channel: details.author }),
    ...(Array.isArray(details.keywords) && { tags: details.keywords.filter((word) => typeof word === 'string') }),
    ...(duration > 0 && { duration }),
    chapters: readInlineChapters(doc, id),
  };
}

/** The creator's chapters in the inline page data, when they belong to this video. */
function readInlineChapters(doc: Document, id: string): Chapter[] {
  const script = inlineScript(doc, PAGE_DATA);
  if (script === null) return [];
  const endpoint = objectAfter(script, '"currentVideoEndpoint":') as { watchEndpoint?: { videoId?: unknown } } | null;
  if (endpoint?.watchEndpoint?.videoId !== id) return [];
  const chapters: Chapter[] = [];
  const mark = '"chapterRenderer":';
  for (
    let from = script.indexOf(mark);
    from >= 0 && chapters.length < 200;
    from = script.indexOf(mark, from + mark.length)
  ) {
    const chapter = objectAfter(script, mark, from) as {
      title?: { simpleText?: unknown };
      timeRangeStartMillis?: unknown;
    } | null;
    const title = chapter?.title?.simpleText;
    const start = chapter?.timeRangeStartMillis;
    if (typeof title === 'string' && typeof start === 'number') chapters.push({ at: start / 1000, title });
  }
  return chapters;
}

function inlineScript(doc: Document, start: string): string | null {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length > MOST_DATA) continue;
    const at = text.slice(0, 400).indexOf(start);
    if (at >= 0) return text;
  }
  return null;
}

/** Parses the JSON object that follows a key; null when it is missing or no JSON. Linear in its length. */
function objectAfter(text: string, key: string, from = 0): unknown {
  const start = text.indexOf(key, from);
  if (start < 0) return null;
  let depth = 0;
  let quoted = false;
  for (let i = start + key.length; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) {
      try {
        return JSON.parse(text.slice(start + key.length, i + 1));
      } catch {
        return null;
      }
    }
  }
  return null;
}

import type { PageFacts } from '../detect/types';
import type { WithinSite } from './types';

/*
 * A watch page that was loaded whole carries its data in an inline script. It names the video it belongs to,
 * so it can be trusted on the first visit and is known to be stale on the next. Seen in the saved pages
 * ytdl-core_chapters_watch.html, pytube_*_watch.html and postlight_youtube_watch.html.
 */
const PLAYER_DATA = 'ytInitialPlayerResponse = ';
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

/**
 * By document: what its inline data says, and about which video. It never changes once a page has loaded, and going
 * through it is the dearest thing that a look at the page does.
 */
const known = new WeakMap<Document, { readonly id: string; readonly facts: PageFacts } | null>();

/** What the inline data says about this very video; null when it is missing or belongs to another one. */
export function readInlineData(doc: Document, id: string, at: WithinSite): PageFacts | null {
  let data = known.get(doc);
  if (data === undefined) {
    data = parseInlineData(doc, at);
    // Before the end of the document the script may still be to come.
    if (doc.readyState !== 'loading') known.set(doc, data);
  }
  return data?.id === id ? data.facts : null;
}

/** Whether facts are those of the inline data, which never changes and says all that the page does. */
export const isInline = (doc: Document, facts: PageFacts): boolean => known.get(doc)?.facts === facts;

function parseInlineData(doc: Document, at: WithinSite): { id: string; facts: PageFacts } | null {
  const details = objectAfter(inlineScript(doc, PLAYER_DATA), '"videoDetails":') as VideoDetails | null;
  if (!details || typeof details.videoId !== 'string') return null;
  const { videoId, title, shortDescription, author, keywords, lengthSeconds } = details;
  return {
    id: videoId,
    facts: {
      url: at.href,
      lang: doc.documentElement.lang,
      title: asText(title),
      description: asText(shortDescription),
      channel: asText(author),
      tags: [keywords].flat().map(asText),
      duration: Number(lengthSeconds) || undefined,
    },
  };
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The inline script that begins like this; empty when there is none. Data is in the body today: the head is full of other scripts. */
export function inlineScript(doc: Document, start: string): string {
  for (const part of [doc.body, doc.head]) {
    for (const script of part?.getElementsByTagName('script') ?? []) {
      const text = script.textContent ?? '';
      if (text.length < MOST_DATA && text.slice(0, 400).includes(start)) return text;
    }
  }
  return '';
}

/** Parses the JSON object that follows a key; null when it is missing or no JSON. Linear in its length. */
export function objectAfter(text: string, key: string, from = 0): unknown {
  const start = text.indexOf(key, from);
  if (start < 0) return null;
  let depth = 0;
  for (let i = start + key.length; i < text.length; i++) {
    const char = text[i];
    if (char === '"') {
      // From quote to quote in leaps: nearly all of it is text.
      do i = text.indexOf('"', i + 1);
      while (isEscaped(text, i));
      if (i < 0) return null;
    } else if (char === '{') depth++;
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

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

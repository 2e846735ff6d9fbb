import type { Caption, Chapter } from '../detect/types';
import { fold, metaOf, textOf } from './text';

/** The first element found, trying selectors in order of preference and not in page order. */
export function firstOf<E extends Element = Element>(root: ParentNode, selectors: readonly string[]): E | null {
  for (const selector of selectors) {
    const found = root.querySelector<E>(selector);
    if (found) return found;
  }
  return null;
}

/** The first text that is not empty, in order of preference. */
export function firstText(root: ParentNode, selectors: readonly string[]): string {
  for (const selector of selectors) {
    const text = textOf(root.querySelector(selector));
    if (text) return text;
  }
  return '';
}

/** The tab's title in one line. Sites put a count before it and their name after it. */
export function tabTitle(doc: Document): string {
  return fold(doc.title);
}

/** Whether the tab's title, which comes by another road than the page's words, says the same. */
export function tabAgrees(doc: Document, title: string): boolean {
  return title !== '' && tabTitle(doc).includes(title.replaceAll('\n', ' '));
}

/** The video that fills most of the window: in a feed, the one that is watched. The first when none is drawn. */
export function mainVideo(doc: Document): HTMLVideoElement | null {
  const videos = doc.getElementsByTagName('video');
  // Where there is no choice, the page is spared a layout.
  if (videos.length < 2) return videos[0] ?? null;
  let main: HTMLVideoElement | null = null;
  let most = -1;
  const { innerWidth = 0, innerHeight = 0 } = doc.defaultView ?? {};
  for (const video of videos) {
    const { left, top, right, bottom } = video.getBoundingClientRect();
    const width = Math.min(right, innerWidth) - Math.max(left, 0);
    const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
    const seen = Math.max(0, width) * Math.max(0, height);
    if (seen <= most) continue;
    most = seen;
    main = video;
  }
  return main;
}

/** A player's window smaller than this has no room for words over the video, px. */
const SMALLEST = { width: 340, height: 190 };

/** Whether there is room for words over a video that fills its window, as a player in a frame does. */
export function hasRoomForWords(doc: Document): boolean {
  const { innerWidth = 0, innerHeight = 0 } = doc.defaultView ?? {};
  return innerWidth >= SMALLEST.width && innerHeight >= SMALLEST.height;
}

/** A video's length in seconds; undefined while it is not known, and for a live stream. */
export function lengthOf(video: HTMLVideoElement | null): number | undefined {
  const { duration = 0 } = video ?? {};
  return Number.isFinite(duration) && duration > 0 ? duration : undefined;
}

/** Chapters from the video's own `<track kind="chapters">`, when the page has loaded it. Asking for it would change the page. */
export function trackChapters(video: HTMLVideoElement | null): Chapter[] {
  const chapters: Chapter[] = [];
  for (const track of video?.textTracks ?? []) {
    if (track.kind !== 'chapters') continue;
    for (const cue of track.cues ?? []) {
      const title = fold((cue as VTTCue).text);
      if (title) chapters.push({ at: cue.startTime, title });
    }
  }
  return chapters;
}

/** More lines than an hour of talk has. */
const MOST_LINES = 4_000;

/**
 * What is said in the video, and when in seconds, from its own captions where the page has loaded them. They are the
 * page's to load: asking for them would change it.
 */
export function trackCaptions(video: HTMLVideoElement | null): Caption[] {
  const lines: Caption[] = [];
  for (const track of video?.textTracks ?? []) {
    if (track.kind !== 'captions' && track.kind !== 'subtitles') continue;
    for (const cue of track.cues ?? []) {
      const text = fold((cue as VTTCue).text);
      if (text && lines.length < MOST_LINES) lines.push({ at: cue.startTime, text });
    }
    // The same words in another language say nothing more.
    if (lines.length > 0) break;
  }
  return lines;
}

/** Where ids stand in pages: links, thumbnails (also as backgrounds), players' own elements. */
const ID_ATTRIBUTES = ['href', 'src', 'style', 'id', 'video-id', 'data-video-id'];

/** Whether something in or on an element carries this id, which may hold letters, digits, `_` and `-` only. */
export function mentions(element: Element, id: string): boolean {
  const selector = ID_ATTRIBUTES.map((name) => `[${name}*="${id}"]`).join();
  return element.matches(selector) || element.querySelector(selector) !== null;
}

/** How far up a video's surroundings go at most: the largest ancestor that holds this one video and no other. */
export function surroundings(video: HTMLVideoElement | null): Element | null {
  let around: Element | null = null;
  for (let up = video?.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement) {
    if (up.querySelectorAll('video').length > 1) break;
    around = up;
    if (up.matches('article, main, [role="main"], [role="dialog"]')) break;
  }
  return around;
}

/**
 * Whether the page's head is about this video. Pages that change their address without loading keep the old
 * head for a while, some for ever: it counts only where its own address says the same as the window's.
 */
export function headIsAbout(doc: Document, id: string): boolean {
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return [canonical, metaOf(doc, 'og:url')].some((address) => address.split(/[/?&=#]/).includes(id));
}

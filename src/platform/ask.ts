import type { Around } from '../sites/types';
import type { Scripting } from './browser';
import type { BackgroundMessages, PageMessages, VisitBundle } from './messages';
import { browser } from './native';
import type { PageWorld } from './world';

/** Asks the background from one of our own pages. Rejects only when the extension itself is shutting down. */
export async function ask<K extends keyof BackgroundMessages>(
  name: K,
  question: BackgroundMessages[K]['ask'],
): Promise<BackgroundMessages[K]['answer']> {
  return (await browser.runtime.sendMessage({ quietBack: name, ask: question })) as BackgroundMessages[K]['answer'];
}

/** How long a page may take to answer, in milliseconds, before the popup goes on without it. */
export const PAGE_PATIENCE = 1500;

/** What the other end says: an answer, or that nobody is there yet who could answer. */
type Reply =
  | { readonly there: true; readonly answer: unknown }
  | { readonly there: false; readonly missing: VisitBundle };

/** Runs in the page's isolated world, sent there as text: it may use nothing of this file. */
async function put(name: string, question: unknown): Promise<Reply | null> {
  const { quietBackPage, quietBackGlance, quietBackAnswer } = globalThis as PageWorld;
  // To follow a page that was only glanced at comes with what answers.
  if (quietBackGlance) return { there: false, missing: 'visit-youtube' };
  if (!quietBackPage) return null;
  if (!quietBackAnswer) return { there: false, missing: 'visit' };
  return { there: true, answer: await quietBackAnswer(name, question) };
}

/**
 * Asks the content script in a tab's top frame.
 * @returns null when there is none, when the tab was closed meanwhile, or when the page does not answer in
 * PAGE_PATIENCE milliseconds.
 */
export async function askPage<K extends keyof PageMessages>(
  tabId: number,
  name: K,
  question: PageMessages[K]['ask'],
): Promise<PageMessages[K]['answer'] | null> {
  return askFrame({ tabId }, name, question);
}

async function askFrame<K extends keyof PageMessages>(
  frame: Scripting.InjectionTarget,
  name: K,
  question: PageMessages[K]['ask'],
): Promise<PageMessages[K]['answer'] | null> {
  // At once: by default the browser would wait for a page that is still loading.
  const target = { target: frame, injectImmediately: true };
  const call = async (): Promise<Reply | null> => {
    const [frame] = await browser.scripting.executeScript({ ...target, func: put, args: [name, question] });
    return (frame?.result as Reply | null | undefined) ?? null;
  };
  const asked = async (): Promise<unknown> => {
    let reply = await call();
    if (reply?.there === false) {
      await browser.scripting.executeScript({ ...target, files: [`${reply.missing}.js`] });
      reply = await call();
    }
    return reply?.there ? reply.answer : undefined;
  };
  const tooLate = new Promise<null>((resolve) => setTimeout(resolve, PAGE_PATIENCE, null));
  return ((await Promise.race([asked().catch(() => null), tooLate])) ?? null) as PageMessages[K]['answer'] | null;
}

/** Runs in frames, sent there as text: how much its video asks to be the one that is meant. */
function rankVideo(): number {
  if (!('quietBackPage' in globalThis)) return 0;
  const videos = [...document.querySelectorAll('video')];
  if (videos.length === 0) return 0;
  return videos.some(({ paused }) => !paused) ? 2 : 1;
}

/**
 * Asks a tab for something about its video: the page itself, and where it has none, the player in one of its frames;
 * the one that plays before others. Around them may be anybody's page: opening the popup and pressing a shortcut both let
 * us in (activeTab).
 */
export async function askVideo<K extends 'seek' | 'pause' | 'mark' | 'popped'>(
  tabId: number,
  name: K,
  question: PageMessages[K]['ask'],
): Promise<void> {
  if (await askPage(tabId, name, question)) return;
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: rankVideo }).catch(() => []);
  const [frame] = frames
    .filter(({ result }) => Number(result) > 0)
    .sort((a, b) => Number(b.result) - Number(a.result));
  if (frame?.frameId) await askFrame({ tabId, frameIds: [frame.frameId] }, name, question);
}

/** Runs in the page around a player, sent there as text. */
function knowAround(): Around {
  const { quietBackPage } = globalThis as PageWorld;
  const visit = quietBackPage?.visit();
  return visit && !visit.life.signal.aborted && visit.shown
    ? { key: visit.life.key, facts: visit.facts }
    : { key: null, facts: null };
}

/** What a tab's page knows of the video that it shows in a frame. */
export async function askAround(tabId: number): Promise<Around | null> {
  const [page] = await browser.scripting.executeScript({ target: { tabId }, func: knowAround }).catch(() => []);
  return (page?.result as Around | undefined) ?? null;
}

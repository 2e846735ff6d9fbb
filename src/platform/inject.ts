import { browser, type Runtime } from './browser';

export const CONTENT_FILE = 'content.js';
export const CARD_FILE = 'card.js';
/** What the card shows once somebody asks. */
export const MORE_FILE = 'card-more.js';
/** Cues over the player and marks on its bar: only where there is a video. */
export const CUE_FILE = 'cue.js';
/** Tips beside the headings of an article. */
export const HEADINGS_FILE = 'headings.js';
const OPT_IN_SCRIPT = 'opt-in-sites';

/**
 * Puts the card bundle into the frame that asked for it.
 * @returns false when the tab or frame is gone, or the person took the permission back.
 */
export async function injectCard(
  sender: Runtime.MessageSender,
  kind: 'video' | 'page',
  withCues: boolean,
): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return false;
  const helpers = [...(kind === 'page' ? [HEADINGS_FILE] : []), ...(withCues ? [CUE_FILE] : [])];
  return inject(tabId, sender.frameId ?? 0, [...helpers, CARD_FILE]);
}

/** Puts the rest of the card into the frame that has its first look. False when the tab or frame is gone. */
export async function injectMore(sender: Runtime.MessageSender): Promise<boolean> {
  return sender.tab?.id !== undefined && inject(sender.tab.id, sender.frameId ?? 0, [MORE_FILE]);
}

/** Reads the page in a tab now; needs activeTab or a host permission. False when the browser refuses. */
export function injectContent(tabId: number): Promise<boolean> {
  return inject(tabId, 0, [CONTENT_FILE]);
}

async function inject(tabId: number, frameId: number, files: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
    return true;
  } catch {
    return false;
  }
}

/** Match patterns of the sites the extension asks for at install, as the manifest has them. */
function installedPatterns(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
}

/**
 * Keeps one registered content script for all the sites the person opted into, in step with the permissions
 * the browser says we hold.
 */
export async function registerOptInSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const installed = new Set(installedPatterns().map(hostOf));
  const matches = origins.filter((pattern) => !installed.has(hostOf(pattern)));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [OPT_IN_SCRIPT] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [OPT_IN_SCRIPT] });
    return;
  }
  const script = { id: OPT_IN_SCRIPT, matches, js: [CONTENT_FILE], runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}

/** Starts the content script in tabs that were open before the extension was installed or updated. */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: installedPatterns() });
  await Promise.all(tabs.map((tab) => (tab.id === undefined || tab.discarded ? false : injectContent(tab.id))));
}

const RESULTS_SCRIPT = 'result-marks';
const RESULTS_FILE = 'results.js';
const RESULTS_PATTERNS = ['https://www.youtube.com/*', 'https://m.youtube.com/*'];

/** Registers the marks on YouTube's lists while the person wants them; without them no page pays for them. */
export async function registerResultMarks(wanted: boolean): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [RESULTS_SCRIPT] });
  if (wanted === registered.length > 0) return;
  if (!wanted) {
    await browser.scripting.unregisterContentScripts({ ids: [RESULTS_SCRIPT] });
    return;
  }
  await browser.scripting.registerContentScripts([
    { id: RESULTS_SCRIPT, matches: RESULTS_PATTERNS, js: [RESULTS_FILE], runAt: 'document_idle' },
  ]);
  const tabs = await browser.tabs.query({ url: RESULTS_PATTERNS });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : inject(tab.id, 0, [RESULTS_FILE]))));
}

import type { Manifest, Runtime, Scripting } from './browser';
import type { Bundle, FirstBundle, LateBundle } from './messages';
import { browser } from './native';

/** The content script for any page; the manifest names those for the places where people watch. */
const PAGE_FILE = 'content-page.js';
/** Takes away what the extension left behind before it was updated. */
const REMAINS_FILE = 'remains.js';
const OPT_IN_SCRIPT = 'opt-in-sites';

/**
 * Puts bundles into the frame that asked for them.
 * @returns false when the tab or frame is gone, or the person took the permission back.
 */
export async function injectBundles(
  sender: Runtime.MessageSender,
  bundles: readonly (Bundle | FirstBundle | LateBundle)[],
): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return false;
  if (bundles.length === 0) return true;
  const files = bundles.map((bundle) => `${bundle}.js`);
  return inject({ tabId, frameIds: [sender.frameId ?? 0] }, files);
}

/**
 * Reads the page in a tab now; needs activeTab or a host permission. False when the browser refuses.
 * @param origin the page's, as a match pattern; null when the browser keeps it to itself
 */
export function injectContent(tabId: number, origin: string | null): Promise<boolean> {
  const own = contentScripts().find(({ matches }) => origin !== null && matches.includes(origin));
  return inject({ tabId }, own?.js ?? [PAGE_FILE]);
}

async function inject(target: Scripting.InjectionTarget, files: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files });
    return true;
  } catch {
    return false;
  }
}

function contentScripts(): Manifest.ContentScript[] {
  return browser.runtime.getManifest().content_scripts ?? [];
}

/** Match patterns of the sites the extension asks for at install, as the manifest has them. */
export function installedPatterns(): string[] {
  return contentScripts().flatMap((script) => script.matches);
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
  const script = { id: OPT_IN_SCRIPT, matches, js: [PAGE_FILE], runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}

/**
 * Starts the content scripts in tabs that were open before the extension was installed or updated. Players in frames
 * are reached where the browser lets us into the page around them (Chromium) or into them alone (Firefox).
 */
export async function startInOpenTabs(): Promise<void> {
  await Promise.all(
    contentScripts().map(async ({ matches, js = [], all_frames: allFrames }) => {
      const tabs = await browser.tabs.query(allFrames ? {} : { url: matches });
      await Promise.all(
        tabs.map(({ id, discarded }) =>
          id === undefined || discarded ? false : inject({ tabId: id, allFrames }, [REMAINS_FILE, ...js]),
        ),
      );
    }),
  );
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
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : inject({ tabId: tab.id }, [RESULTS_FILE]))));
}

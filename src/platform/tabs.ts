import { askPage } from './ask';
import { injectContent, installedPatterns } from './inject';
import type { PageReport } from './messages';
import { browser } from './native';

/** What the popup knows about the page under it. */
export type PageView =
  /** Read: here is what was found. */
  | { readonly status: 'read'; readonly tabId: number; readonly report: PageReport }
  /** A web page the extension does not look at. `site` is empty when the browser keeps the address to itself. */
  | { readonly status: 'unread'; readonly tabId: number; readonly site: string; readonly origin: string | null }
  /** A page of the browser's own, a store, a PDF: nobody may read it. */
  | { readonly status: 'private' }
  /** Its content script should be there and does not answer. */
  | { readonly status: 'silent'; readonly site: string }
  | { readonly status: 'no-tab' };

/** Looks at the active tab. Never rejects: whatever goes wrong, the guide still opens. */
export async function viewActiveTab(): Promise<PageView> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { status: 'no-tab' };
    const report = await askPage(tab.id, 'report', null);
    if (report) return { status: 'read', tabId: tab.id, report };
    const url = tab.url ? new URL(tab.url) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return { status: 'private' };
    const site = url.hostname.replace(/^(www|m)\./, '');
    const origin = `${url.protocol}//${url.hostname}/*`;
    const allowed = await browser.permissions.contains({ origins: [origin] });
    return allowed ? { status: 'silent', site } : { status: 'unread', tabId: tab.id, site, origin };
  } catch {
    return { status: 'no-tab' };
  }
}

/** Reads the page in a tab once, at the person's request. Null when the browser does not let us. */
export async function lookAt(tabId: number, origin: string | null): Promise<PageReport | null> {
  if (!(await injectContent(tabId, origin))) return null;
  return askPage(tabId, 'report', null);
}

/**
 * Asks for a site for good. Call it straight from a click: browsers refuse it otherwise.
 * @returns false when the person says no
 */
export async function askForSite(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [origin] });
  } catch {
    return false;
  }
}

/** Origins the person added, as match patterns. */
export async function addedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const installed = new Set(installedPatterns());
  return origins.filter((origin) => !installed.has(origin)).sort();
}

/** Takes a site back. */
export async function removeOrigin(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}

/** Whether this page stands in a tab of its own, as a popup does on phones, and not under the toolbar. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined;
}

/** The extension's version, as its manifest has it. */
export function appVersion(): string {
  return browser.runtime.getManifest().version;
}

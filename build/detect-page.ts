import { readFile } from 'node:fs/promises';
import { Window } from 'happy-dom';
import { detect } from '../src/detect/detect';
import { explain } from '../src/detect/explain';
import { siteFor } from '../src/sites';

/**
 * The finding for a saved page, read as the site's own adapter reads it. The page's scripts do not run and nothing
 * is fetched.
 * @param file path of the saved page
 * @param address where the page was; it says which adapter reads it, and which video it is
 * @throws a sentence that says what is wrong: no such file, no such address, nothing to read there
 */
export async function answerPage(file: string, address: string): Promise<string> {
  if (!URL.canParse(address)) throw new Error(`“${address}” is no address`);
  const url = new URL(address);
  const html = await readFile(file, 'utf8').catch(() => {
    throw new Error(`cannot read “${file}”`);
  });
  const window = new Window({
    url: url.href,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  try {
    const doc = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    const site = siteFor(url);
    const key = site.visitKey(url, doc);
    const read = key === null ? null : (site.loaded?.(doc, url) ?? site.read(doc, url));
    const facts = read && key && (site.more?.(doc, read, url, key) ?? read);
    if (!facts) throw new Error(`“${file}” shows nothing that belongs to ${url.href}`);
    const { level, exercises, moments, why } = detect(facts);
    return JSON.stringify({ id: key, level, exercises, moments, why: why.map(explain) });
  } finally {
    await window.happyDOM.close();
  }
}

/** What extensions alone may ask: the closed shadow root of an element (Chrome's way and Firefox's). */
interface Opener {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}
interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

function closedRoot(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as Opener;
  return (element as FirefoxElement).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

/** Every host of ours is dressed with `all: initial`; Firefox writes that out property by property. */
const HOST = 'div[style*="initial !important"]';
/** In our roots: the card and the cue, or the one style sheet of the marks. */
const isOurs = (root: ShadowRoot): boolean =>
  root.querySelector('[data-qb]') !== null ||
  (root.querySelector('style')?.textContent ?? '').startsWith(':host{all:initial}');

/**
 * Takes away what the extension left on this page before it was updated. Firefox stops the old script where it stands,
 * so that it cannot clean up; Chromium lets it run on, and the card that finds itself taken off then learns that
 * its extension is gone. No event is fired and no attribute is set that a page could tell us by.
 */
export function clearRemains(doc: Document): void {
  for (const host of doc.querySelectorAll(HOST)) {
    const root = closedRoot(host);
    if (root && isOurs(root)) host.remove();
  }
}

import type { Drawing } from '../platform/messages';

/** The attribute that holds an element's number in `Drawing.styles`. */
export const MARK = 'data-n';

/** Puts what the background has written (plain.ts) in the place of what is in an element. */
export function put(into: Element, { html, styles }: Drawing): void {
  into.innerHTML = html;
  for (const element of into.querySelectorAll<HTMLElement>(`[${MARK}]`)) {
    // Written, a style would have to keep to the rules of the page, which may allow none (Firefox).
    for (const [rule, value] of Object.entries(styles[Number(element.getAttribute(MARK))] ?? {})) {
      element.style.setProperty(rule, value);
    }
    element.removeAttribute(MARK);
  }
}

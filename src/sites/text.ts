/** Longest text taken from one place of a page, in characters: more than any description, less than a novel. */
export const MOST_TEXT = 20_000;

/** An element's text, white space folded, capped at MOST_TEXT characters; empty when there is no element. */
export function textOf(element: Element | null | undefined): string {
  return fold(element?.textContent ?? '');
}

/** Folds runs of spaces, keeps line breaks (time stamps stand one a line), and cuts at MOST_TEXT. */
export function fold(text: string): string {
  const some = text.slice(0, MOST_TEXT).trim();
  // Most titles and names need nothing, and a page's first expression is dear.
  const isFolded = !(
    some.includes('  ') ||
    some.includes('\n') ||
    some.includes('\t') ||
    some.includes('\r') ||
    some.includes('\u00a0')
  );
  return isFolded ? some : folded(some);
}

function folded(text: string): string {
  'use later';
  return text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n');
}

/** Texts of all matches, empty ones left out, at most `most`. */
export function textsOf(doc: ParentNode, selector: string, most: number): string[] {
  const texts: string[] = [];
  for (const element of doc.querySelectorAll(selector)) {
    const text = textOf(element);
    if (text) texts.push(text);
    if (texts.length >= most) break;
  }
  return texts;
}

/** Content of the first meta tag found under any of these names. */
export function metaOf(doc: Document, ...names: string[]): string {
  for (const name of names) {
    const content = doc.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
    if (content) return fold(content);
  }
  return '';
}

/** Seconds in `1:02:03`, `2:03` or `1.23`; null when it is none of them. Some locales write dots (SponsorBlock pageUtils.ts:78). */
export function clockSeconds(text: string): number | null {
  const parts = text.trim().replaceAll('.', ':').split(':');
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  return parts.reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Leaves out what a page did not say, so that facts hold only what was read. */
export function present<T extends object>(facts: T): T {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
    ),
  ) as T;
}

import type { Theme } from '../settings/settings';

/**
 * The theme of a page that does not say: dark when its background is. Null when the colour cannot be read.
 * @param colour a computed `background-color`: `rgb(…)` or `rgba(…)`
 */
export function themeOfBackground(colour: string): 'light' | 'dark' | null {
  'use later';
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  // Rec. 709 luma on sRGB values: enough to tell a dark page from a light one.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
}

/** The person's choice first, then the page's own theme, then the system's. */
export function themeFor(choice: Theme, page: 'light' | 'dark' | null, systemDark: boolean): 'light' | 'dark' {
  if (choice !== 'auto') return choice;
  return page ?? (systemDark ? 'dark' : 'light');
}

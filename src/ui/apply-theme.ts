import type { Settings } from '../settings/settings';
import { themeFor } from './theme';

/** Dresses one of our own pages: the person's theme or the system's, and larger text where asked for. */
export function applyTheme(root: HTMLElement, { theme, largerText }: Pick<Settings, 'theme' | 'largerText'>): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  root.dataset.theme = themeFor(theme, null, system.matches);
  root.style.setProperty('zoom', largerText ? '1.15' : '1');
  system.onchange = () => applyTheme(root, { theme, largerText });
}

import type { LevelChoice, Theme } from '../settings/settings';
import { themeFor, themeOfBackground } from '../ui/theme';

/** What a card takes from the page around it. */
export interface Ground {
  readonly theme: 'light' | 'dark';
  /** The page's background, as CSS. */
  readonly ground: string;
}

/**
 * The theme to wear, and the page's own ground, which a note's figure is cut out of. Reads styles, so it is to be asked once
 * a drawing; none where nothing depends on them.
 * @param said the theme that the page says it has; null: it says none
 * @param choice the person's
 * @param show what of the card there is
 */
export function groundOf(doc: Document, said: Ground['theme'] | null, choice: Theme, show: LevelChoice): Ground {
  const wear = (own: Ground['theme'], ground: string): Ground => ({
    theme: themeFor(choice, own, own === 'dark'),
    ground,
  });
  if (said && show === 'card') return wear(said, 'Canvas');
  const grounds = [doc.body, doc.documentElement].map((element) => getComputedStyle(element).backgroundColor);
  const ground = grounds.find((colour) => themeOfBackground(colour) !== null) ?? 'Canvas';
  return wear(said ?? themeOfBackground(ground) ?? 'light', ground);
}

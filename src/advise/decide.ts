import type { Level } from '../detect/types';
import type { LevelChoice, Settings } from '../settings/settings';
import { siteSettings } from '../settings/site-settings';

export interface Situation {
  readonly level: Level;
  /** Site name, `youtube.com`. */
  readonly site: string;
  /** The person hid this very visit. */
  readonly hidden: boolean;
  readonly settings: Settings;
}

/** What to show for a finding: the person's choices first, quiet when in doubt. */
export function decide({ level, site, hidden, settings }: Situation): LevelChoice {
  if (level === 'none' || hidden || !settings.enabled || !siteSettings(settings, site).on) return 'nothing';
  return settings.show[level];
}

/**
 * Whether the page is worth reading on: a finding that shows nothing yet would be shown if the page named the exercise,
 * as the chapters of a workout may.
 */
export function isWorthReading(situation: Situation): boolean {
  return decide({ ...situation, level: 'named' }) !== 'nothing';
}

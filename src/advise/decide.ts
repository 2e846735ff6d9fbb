import type { Finding, Level } from '../detect/types';
import type { LevelChoice, Settings } from '../settings/settings';
import { siteSettings } from '../settings/site-settings';

/** The finding where the person says so, whatever we found. */
const ASKED_FOR: Finding = { level: 'named', exercises: ['leg-raise'], moments: [], score: 1, why: [] };

/** What was found, once the person says that there are leg raises. */
export const asAsked = (found: Finding): Finding => (found.level === 'named' ? found : ASKED_FOR);

export interface Situation {
  readonly level: Level;
  /** Site name, `youtube.com`. */
  readonly site: string;
  /** In a frame of somebody else's page. */
  readonly framed: boolean;
  /** The person hid this very visit. */
  readonly hidden: boolean;
  readonly settings: Settings;
}

/** What to show for a finding: the person's choices first, quiet when in doubt. */
export function decide({ level, site, framed, hidden, settings }: Situation): LevelChoice {
  // In a frame only what names the exercise is worth a word.
  if (framed && level !== 'named') return 'nothing';
  if (level === 'none' || hidden || !settings.enabled || !siteSettings(settings, site).on) return 'nothing';
  return settings.show[level];
}

/**
 * Whether the page is worth reading on: a finding that shows nothing yet would be shown if the page named the exercise,
 * as the chapters of a workout may.
 */
export function isWorthReading(situation: Situation): boolean {
  const { level, framed } = situation;
  return level !== 'none' && !framed && decide({ ...situation, level: 'named' }) !== 'nothing';
}

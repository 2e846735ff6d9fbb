import type { Settings } from './settings';

/** Raised when the stored shape changes; `migrate` then learns the step. */
export const SETTINGS_VERSION = 1;
export const SETTINGS_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  sites: {},
  show: { named: 'card', likely: 'note', exercise: 'nothing' },
  cues: { on: true, lead: 8, position: 'bottom', fullscreenOnly: false, marks: true, voice: false },
  resultMarks: false,
  theme: 'auto',
  motion: true,
  largerText: false,
};

/**
 * Stored settings as they are, where nothing in them has to be put right: for the popup's first paint, which has no
 * time for the schema.
 * @returns null when only `parseSettings` can tell
 */
export function settingsAsStored(stored: unknown): Settings | null {
  if (stored === undefined) return DEFAULT_SETTINGS;
  if (!isLike(stored, DEFAULT_SETTINGS)) return null;
  const settings = stored as Settings;
  return Object.values(settings.sites).every((site) => isLike(site, SITE)) ? settings : null;
}

const SITE = { on: true, collapsed: false, cues: true };

/** Whether a value has everything that a model has, each of the same type. */
function isLike(value: unknown, model: unknown): boolean {
  if (typeof value !== typeof model || value === null) return false;
  if (typeof model !== 'object' || model === null) return true;
  return Object.entries(model).every(([key, part]) => isLike((value as Record<string, unknown>)[key], part));
}

import { SETTINGS_KEY, settingsAsStored } from '../settings/default-settings';
import type { Settings } from '../settings/settings';
import { browser } from './native';

/**
 * The person's settings, for a page that must paint at once: the background may have to be woken before it answers.
 * Never rejects: defaults when they cannot be read.
 */
export async function readSettingsNow(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY).then(
    (all) => all[SETTINGS_KEY],
    () => undefined,
  );
  return settingsAsStored(stored) ?? (await import('../settings/settings')).parseSettings(stored).settings;
}

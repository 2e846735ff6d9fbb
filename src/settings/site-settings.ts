import type { Settings, SiteSettings } from './settings';

/** The choices for one site, with defaults for a site never touched. Apart from settings.ts, which brings valibot along. */
export function siteSettings(settings: Settings, name: string): SiteSettings {
  const own = Object.hasOwn(settings.sites, name) ? settings.sites[name] : undefined;
  return own ?? { on: true, collapsed: false, cues: true };
}

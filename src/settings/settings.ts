import * as v from 'valibot';
import { DEFAULT_SETTINGS, SETTINGS_KEY, SETTINGS_VERSION } from './default-settings';
import { siteSettings } from './site-settings';

export { DEFAULT_SETTINGS, SETTINGS_KEY };

/** Where a stored value that could not be read is put aside, so that nothing the person stored is lost. */
export const BROKEN_SETTINGS_KEY = 'settings-unreadable';

export const THEMES = ['auto', 'light', 'dark'] as const;
export const CUE_POSITIONS = ['bottom', 'top'] as const;
export const LEVEL_CHOICES = ['card', 'note', 'nothing'] as const;

const SiteChoice = v.looseObject({
  /** false: the person switched this site off. */
  on: v.fallback(v.boolean(), true),
  /** true: the card starts as one line here. */
  collapsed: v.fallback(v.boolean(), false),
  /** false: no cues over this site's player. */
  cues: v.fallback(v.boolean(), true),
});

/*
 * Each field carries its own fallback, so one broken value costs that value and no other. Loose objects keep
 * what a newer version stored: going back and forth between versions loses nothing.
 */
const SettingsSchema = v.looseObject({
  version: v.fallback(v.number(), SETTINGS_VERSION),
  /** The whole extension, on or off. */
  enabled: v.fallback(v.boolean(), true),
  /** By site name (`youtube.com`); a site that is missing has the defaults. */
  sites: v.fallback(
    v.record(v.string(), v.fallback(SiteChoice, { on: true, collapsed: false, cues: true })),
    () => ({}),
  ),
  /** What each level of finding shows. */
  show: v.fallback(
    v.looseObject({
      named: v.fallback(v.picklist(LEVEL_CHOICES), 'card'),
      likely: v.fallback(v.picklist(LEVEL_CHOICES), 'note'),
      exercise: v.fallback(v.picklist(LEVEL_CHOICES), 'nothing'),
    }),
    { named: 'card', likely: 'note', exercise: 'nothing' },
  ),
  /** The cue over the player, shortly before the exercise. */
  cues: v.fallback(
    v.looseObject({
      on: v.fallback(v.boolean(), true),
      /** Seconds of video before the moment. */
      lead: v.fallback(v.pipe(v.number(), v.minValue(3), v.maxValue(15)), 8),
      position: v.fallback(v.picklist(CUE_POSITIONS), 'bottom'),
      fullscreenOnly: v.fallback(v.boolean(), false),
      /** Marks on the page's progress bar. */
      marks: v.fallback(v.boolean(), true),
      /** Spoken as well. */
      voice: v.fallback(v.boolean(), false),
    }),
    () => ({ on: true, lead: 8, position: 'bottom' as const, fullscreenOnly: false, marks: true, voice: false }),
  ),
  /** A small mark on YouTube's lists behind titles that name a leg raise. */
  resultMarks: v.fallback(v.boolean(), false),
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  /** Figures may move; the system's reduced-motion setting always wins. */
  motion: v.fallback(v.boolean(), true),
  largerText: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type SiteSettings = v.InferOutput<typeof SiteChoice>;
export type Theme = Settings['theme'];
export type LevelChoice = (typeof LEVEL_CHOICES)[number];

/** A change to settings; `sites` is merged site by site, `show` and `cues` key by key, the rest replaces the old value. */
export type SettingsPatch = Partial<Omit<Settings, 'sites' | 'show' | 'cues' | 'version'>> & {
  sites?: Record<string, Partial<SiteSettings>>;
  show?: Partial<Settings['show']>;
  cues?: Partial<Settings['cues']>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads whatever was stored.
 * @returns the settings, with defaults for what is missing or broken, and `intact: false` when the stored
 * value as a whole had to be replaced (the caller puts it aside under BROKEN_SETTINGS_KEY).
 */
export function parseSettings(stored: unknown): { settings: Settings; intact: boolean } {
  if (stored === undefined) return { settings: structuredClone(DEFAULT_SETTINGS), intact: true };
  if (!isRecord(stored)) return { settings: structuredClone(DEFAULT_SETTINGS), intact: false };
  const read = v.safeParse(SettingsSchema, { ...DEFAULT_SETTINGS, ...stored });
  if (!read.success) return { settings: structuredClone(DEFAULT_SETTINGS), intact: false };
  const intact = Object.keys(stored).every((key) => sameShape(stored[key], read.output[key]));
  return { settings: read.output, intact };
}

/** True when reading kept the stored value; a fallback that replaced something anywhere inside gives false. */
function sameShape(stored: unknown, read: unknown): boolean {
  if (isRecord(stored) && isRecord(read)) {
    return Object.keys(stored).every((key) => sameShape(stored[key], read[key]));
  }
  return Array.isArray(stored) || isRecord(stored)
    ? JSON.stringify(stored) === JSON.stringify(read)
    : stored === read;
}

/** Applies a change; unknown keys in the stored settings stay. */
export function changeSettings(settings: Settings, patch: SettingsPatch): Settings {
  const sites = { ...settings.sites };
  for (const [name, change] of Object.entries(patch.sites ?? {})) {
    sites[name] = { ...siteSettings(settings, name), ...change };
  }
  return {
    ...settings,
    ...patch,
    sites,
    show: { ...settings.show, ...patch.show },
    cues: { ...settings.cues, ...patch.cues },
  };
}

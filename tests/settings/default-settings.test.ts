import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, settingsAsStored } from '../../src/settings/default-settings';
import { changeSettings, parseSettings } from '../../src/settings/settings';

describe('settingsAsStored', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(settingsAsStored(undefined)).toEqual(DEFAULT_SETTINGS);
  });

  it('takes what we stored as it is', () => {
    const stored = changeSettings(DEFAULT_SETTINGS, {
      theme: 'dark',
      sites: { 'youtube.com': { on: false } },
      cues: { lead: 5 },
    });
    expect(settingsAsStored({ ...stored, later: 'kept' })).toEqual({ ...stored, later: 'kept' });
    expect(settingsAsStored(stored)).toEqual(parseSettings(stored).settings);
  });

  it.each([
    ['no settings', 'text'],
    ['null', null],
    ['an older version’s', { enabled: true }],
    ['a broken switch', { ...DEFAULT_SETTINGS, enabled: 'yes' }],
    ['a broken part', { ...DEFAULT_SETTINGS, cues: { ...DEFAULT_SETTINGS.cues, lead: '8' } }],
    ['a broken site', { ...DEFAULT_SETTINGS, sites: { 'youtube.com': { on: 1 } } }],
    ['null for a part', { ...DEFAULT_SETTINGS, show: null }],
  ])('leaves %s to the schema', (_, stored) => {
    expect(settingsAsStored(stored)).toBeNull();
  });
});

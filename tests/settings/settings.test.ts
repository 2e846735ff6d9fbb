import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_HIDDEN, notesOf, parseDiary, setHidden, setMark, setQuiet, snooze } from '../../src/settings/diary';
import { changeSettings, DEFAULT_SETTINGS, parseSettings } from '../../src/settings/settings';
import { siteSettings } from '../../src/settings/site-settings';

describe('parseSettings', () => {
  it('gives the defaults when nothing was stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, intact: true });
  });

  it('reads back what it wrote', () => {
    const changed = changeSettings(DEFAULT_SETTINGS, {
      theme: 'dark',
      sites: { 'youtube.com': { on: false } },
      show: { likely: 'nothing' },
    });
    expect(parseSettings(JSON.parse(JSON.stringify(changed)))).toEqual({ settings: changed, intact: true });
  });

  it('keeps every good value beside a broken one, and says that something was broken', () => {
    const stored = {
      ...DEFAULT_SETTINGS,
      theme: 'mauve',
      enabled: false,
      show: { named: 7, likely: 'nothing', exercise: 'note' },
      sites: { 'youtube.com': { on: false, collapsed: 'yes' }, 'a.example': 'off' },
    };
    const { settings, intact } = parseSettings(stored);
    expect(intact).toBe(false);
    expect(settings.theme).toBe('auto');
    expect(settings.enabled).toBe(false);
    expect(settings.show).toEqual({ named: 'card', likely: 'nothing', exercise: 'note' });
    expect(settings.sites['youtube.com']).toEqual({ on: false, collapsed: false, cues: true });
    expect(siteSettings(settings, 'a.example').on).toBe(true);
  });

  it('keeps what a newer version stored', () => {
    const { settings, intact } = parseSettings({ ...DEFAULT_SETTINGS, version: 9, voice: { on: true } });
    expect(intact).toBe(true);
    expect(changeSettings(settings, { theme: 'light' })).toMatchObject({
      voice: { on: true },
      theme: 'light',
      version: 9,
    });
  });

  it('never throws and always gives usable settings', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ sites: fc.anything(), show: fc.anything(), theme: fc.anything() })),
        (stored) => {
          const { settings } = parseSettings(stored);
          expect(['auto', 'light', 'dark']).toContain(settings.theme);
          expect(['card', 'note', 'nothing']).toContain(settings.show.named);
          expect(typeof siteSettings(settings, 'youtube.com').on).toBe('boolean');
        },
      ),
    );
  });
});

describe('changeSettings', () => {
  it('changes one site and leaves the others', () => {
    const one = changeSettings(DEFAULT_SETTINGS, { sites: { a: { on: false } } });
    const both = changeSettings(one, { sites: { b: { collapsed: true } } });
    expect(both.sites).toEqual({
      a: { on: false, collapsed: false, cues: true },
      b: { on: true, collapsed: true, cues: true },
    });
    expect(one.sites).not.toHaveProperty('b');
  });

  it('is not fooled by a site named like an object’s own property', () => {
    expect(siteSettings(DEFAULT_SETTINGS, 'constructor')).toEqual({ on: true, collapsed: false, cues: true });
  });
});

describe('the diary', () => {
  const empty = parseDiary(undefined).diary;

  it('hides and shows again', () => {
    const hidden = setHidden(setHidden(empty, 'a', true), 'b', true);
    expect(hidden.hidden).toEqual(['a', 'b']);
    expect(setHidden(hidden, 'a', false).hidden).toEqual(['b']);
    expect(setHidden(hidden, 'b', true).hidden).toEqual(['a', 'b']);
  });

  it('forgets the oldest beyond its limit', () => {
    let diary = empty;
    for (let i = 0; i <= MOST_HIDDEN; i++) diary = setHidden(diary, `v${i}`, true);
    expect(diary.hidden).toHaveLength(MOST_HIDDEN);
    expect(diary.hidden[0]).toBe('v1');
  });

  it('remembers marks of a visit in order, and takes one back', () => {
    let diary = setMark(setMark(empty, 'a', 90, true), 'a', 30.4, true);
    diary = setMark(diary, 'b', 5, true);
    expect(notesOf(diary, 'a').marks).toEqual([30.4, 90]);
    expect(notesOf(setMark(diary, 'a', 91, true), 'a').marks).toEqual([30.4, 91]);
    expect(notesOf(setMark(diary, 'a', 89, false), 'a').marks).toEqual([30.4]);
    expect(setMark(diary, 'b', 5, false).marks).toHaveLength(1);
  });

  it('keeps snoozes and quiet visits apart from what is hidden', () => {
    const diary = snooze(setQuiet(empty, 'a', true), 1_000);
    expect(notesOf(diary, 'a')).toEqual({ hidden: false, quiet: true, snoozedUntil: 1_000, marks: [] });
    expect(notesOf(diary, 'b').quiet).toBe(false);
  });

  it('survives a broken store, keeping what is good', () => {
    expect(parseDiary('oops')).toEqual({ diary: empty, intact: false });
    expect(parseDiary({ hidden: [1, 2], quiet: ['a'] })).toEqual({
      diary: { ...empty, quiet: ['a'] },
      intact: false,
    });
    expect(parseDiary({ hidden: ['a'] })).toEqual({ diary: { ...empty, hidden: ['a'] }, intact: true });
  });
});

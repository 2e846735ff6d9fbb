import {
  BROKEN_DIARY_KEY,
  changeDiary,
  DIARY_KEY,
  type Diary,
  type DiaryChange,
  parseDiary,
} from '../settings/diary';
import {
  BROKEN_SETTINGS_KEY,
  changeSettings,
  parseSettings,
  SETTINGS_KEY,
  type Settings,
  type SettingsPatch,
} from '../settings/settings';
import { browser } from './browser';

/**
 * Settings and diary in `storage.local` (never `sync`: what hurts is nobody else's business).
 *
 * Only the background uses this, and one change waits for the one before it: popup, settings page and cards
 * all write, and a read-modify-write from two of them at once would lose one.
 */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

async function read(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Puts an unreadable value aside once, before the first write replaces it. */
async function putAside(key: string, value: unknown): Promise<void> {
  if ((await read(key)) === undefined) await browser.storage.local.set({ [key]: value });
}

/** The person's settings; defaults where nothing is stored or it cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await read(SETTINGS_KEY)).settings;
}

/** Applies a change and stores the result. */
export function saveSettings(patch: SettingsPatch): Promise<Settings> {
  return inTurn(async () => {
    const stored = await read(SETTINGS_KEY);
    const { settings, intact } = parseSettings(stored);
    if (!intact) await putAside(BROKEN_SETTINGS_KEY, stored);
    const changed = changeSettings(settings, patch);
    await browser.storage.local.set({ [SETTINGS_KEY]: changed });
    return changed;
  });
}

/** What the person hid, snoozed and marked. */
export async function loadDiary(): Promise<Diary> {
  return parseDiary(await read(DIARY_KEY)).diary;
}

/** Applies a change that concerns one visit and stores the result. */
export function saveDiary(key: string, change: DiaryChange): Promise<Diary> {
  return inTurn(async () => {
    const stored = await read(DIARY_KEY);
    const { diary, intact } = parseDiary(stored);
    if (!intact) await putAside(BROKEN_DIARY_KEY, stored);
    const changed = changeDiary(diary, key, change);
    await browser.storage.local.set({ [DIARY_KEY]: changed });
    return changed;
  });
}

/** Clears everything that is stored, because the person asked for it. */
export function clearAll(): Promise<void> {
  return inTurn(() => browser.storage.local.clear());
}

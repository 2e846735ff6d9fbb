import * as v from 'valibot';

/** What the person hid, kept apart from settings because it grows. */
export const DIARY_KEY = 'diary';
export const BROKEN_DIARY_KEY = 'diary-unreadable';
/** More than anyone hides by hand; the oldest go first, so storage stays small. */
export const MOST_HIDDEN = 500;

const DiarySchema = v.looseObject({
  /** Visits (`youtube:ID` or an article's address) on which the card stays away, oldest first. */
  hidden: v.fallback(v.array(v.string()), () => []),
  /** Visits without cues, oldest first. */
  quiet: v.fallback(v.array(v.string()), () => []),
  /** No cues anywhere before this time, in milliseconds since 1970; 0 when there is no snooze. */
  snoozedUntil: v.fallback(v.number(), 0),
  /** Moments the person marked: visit, then seconds; oldest visit first. */
  marks: v.fallback(v.array(v.tuple([v.string(), v.array(v.number())])), () => []),
});

export type Diary = v.InferOutput<typeof DiarySchema>;
const emptyDiary = (): Diary => ({ hidden: [], quiet: [], snoozedUntil: 0, marks: [] });
/** What the diary says of one visit. */
export interface VisitNotes {
  readonly hidden: boolean;
  readonly quiet: boolean;
  readonly snoozedUntil: number;
  /** Seconds, in order. */
  readonly marks: readonly number[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads whatever was stored; `intact: false` when something had to be replaced. */
export function parseDiary(stored: unknown): { diary: Diary; intact: boolean } {
  if (stored === undefined) return { diary: emptyDiary(), intact: true };
  if (!isRecord(stored)) return { diary: emptyDiary(), intact: false };
  const read = v.safeParse(DiarySchema, { ...emptyDiary(), ...stored });
  if (!read.success) return { diary: emptyDiary(), intact: false };
  const intact = Object.keys(stored).every((key) => JSON.stringify(stored[key]) === JSON.stringify(read.output[key]));
  return { diary: read.output, intact };
}

/** Puts a key last in a list, or takes it out; the oldest beyond MOST_HIDDEN go. */
function setListed(list: readonly string[], key: string, listed: boolean): string[] {
  const others = list.filter((other) => other !== key);
  return listed ? [...others, key].slice(-MOST_HIDDEN) : others;
}

/** Hides or shows one visit again. */
export function setHidden(diary: Diary, key: string, hidden: boolean): Diary {
  return { ...diary, hidden: setListed(diary.hidden, key, hidden) };
}

/** Turns cues off or on for one visit. */
export function setQuiet(diary: Diary, key: string, quiet: boolean): Diary {
  return { ...diary, quiet: setListed(diary.quiet, key, quiet) };
}

/** No cues until a time, in milliseconds since 1970; it ends by itself. */
export function snooze(diary: Diary, until: number): Diary {
  return { ...diary, snoozedUntil: until };
}

/** Two marks nearer than this are one, in seconds. */
const SAME_MARK = 3;

/** Marks a moment of a visit, or takes the mark there away. `at` in seconds. */
export function setMark(diary: Diary, key: string, at: number, marked: boolean): Diary {
  const old = diary.marks.find(([other]) => other === key)?.[1] ?? [];
  const others = old.filter((mark) => Math.abs(mark - at) >= SAME_MARK);
  const now = marked ? [...others, Math.max(0, at)].sort((a, b) => a - b) : others;
  const rest = diary.marks.filter(([other]) => other !== key);
  return { ...diary, marks: now.length > 0 ? [...rest, [key, now] as [string, number[]]].slice(-MOST_HIDDEN) : rest };
}

/** Everything that can change in the diary, as messages carry it. */
export type DiaryChange =
  | { readonly what: 'hidden' | 'quiet'; readonly on: boolean }
  | { readonly what: 'mark'; readonly on: boolean; readonly at: number }
  | { readonly what: 'snooze'; readonly until: number };

/** Applies one change that concerns a visit. */
export function changeDiary(diary: Diary, key: string, change: DiaryChange): Diary {
  switch (change.what) {
    case 'hidden':
      return setHidden(diary, key, change.on);
    case 'quiet':
      return setQuiet(diary, key, change.on);
    case 'mark':
      return setMark(diary, key, change.at, change.on);
    case 'snooze':
      return snooze(diary, change.until);
  }
}

/** What the diary says of one visit. */
export function notesOf(diary: Diary, key: string): VisitNotes {
  return {
    hidden: diary.hidden.includes(key),
    quiet: diary.quiet.includes(key),
    snoozedUntil: diary.snoozedUntil,
    marks: diary.marks.find(([other]) => other === key)?.[1] ?? [],
  };
}

import * as v from 'valibot';

/** What the person hid, kept apart from settings because it grows. */
export const DIARY_KEY = 'diary';
export const BROKEN_DIARY_KEY = 'diary-unreadable';
/** More than anyone hides by hand; the oldest go first, so storage stays small. */
export const MOST_HIDDEN = 500;

const DiarySchema = v.looseObject({
  /** Visits (`youtube:ID` or an article's address) on which the card stays away, oldest first. */
  hidden: v.fallback(v.array(v.string()), () => []),
});

export type Diary = v.InferOutput<typeof DiarySchema>;
export const EMPTY_DIARY: Diary = { hidden: [] };

/** Reads whatever was stored; `intact: false` when something had to be replaced. */
export function parseDiary(stored: unknown): { diary: Diary; intact: boolean } {
  if (stored === undefined) return { diary: { hidden: [] }, intact: true };
  const read = v.safeParse(DiarySchema, stored);
  if (!read.success) return { diary: { hidden: [] }, intact: false };
  const before = (stored as Record<string, unknown>).hidden;
  return {
    diary: read.output,
    intact: before === undefined || JSON.stringify(before) === JSON.stringify(read.output.hidden),
  };
}

/** Hides or shows one visit again. */
export function setHidden(diary: Diary, key: string, hidden: boolean): Diary {
  const others = diary.hidden.filter((other) => other !== key);
  return { ...diary, hidden: hidden ? [...others, key].slice(-MOST_HIDDEN) : others };
}

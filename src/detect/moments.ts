import type { ExerciseId } from '../guide/types';
import { LETTERS } from './fold';
import type { Moment, PageFacts } from './types';

/** Tells which moves a line of text names; `sure`: without names that mean much else too. */
export type NamesIn = (text: string, sure?: boolean) => readonly ExerciseId[];

/** One time stamp of a text with the words that belong to it. */
export interface Timestamp {
  /** Seconds from the start. */
  readonly at: number;
  readonly label: string;
}

/** A stamp while its label is still being looked for: the line it stands in, and where. */
interface Stamp {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const MOST_LETTERS = 20_000;
const MOST_LABEL = 100;
const MOST_ITEMS = 120;

/** `1:02:03` or `0:45`, with the end of a range when there is one; not a time of day, nor a part of a longer number. */
const CLOCK =
  /(?<![\d:.,/])(?:(\d{1,2}):)?(\d{1,3}):(\d\d)(?!:?\d)(?:\s?[-–—~〜]\s?\d{1,3}(?::\d\d){1,2})?(?!\s?(?:[ap]\.?m\b|[AP]M\b|Uhr|h\b|[ECMP]S?T\b|%))/g;
/** `1m30s`, `45s` or `1.02.03` at the start of a line: a stamp only in a list that counts up from nought. */
const LOOSE = /^\W{0,4}(?:(\d{1,2})[.h])?(\d{1,3})[.m](\d\d)s?(?!\d)|^\W{0,4}(\d{1,3})s\b/i;
/** How long an exercise lasts: `40 sec`, `40"`, `1 min`. */
const LASTS = new RegExp(
  `(\\d{1,3})\\s?(?:(s|se[cgk]s?|seconds?|сек|秒|초)|(mins?|minutes?|мин|分|분))(?![${LETTERS}\\d])`,
  'i',
);
const LETTER = new RegExp(`[${LETTERS}]`);

const seconds = (hours = '', minutes = '', rest = ''): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);

/** The words of a label without the bullets, brackets, numbers and dashes around them. */
const trim = (text: string): string =>
  text
    .slice(0, 3 * MOST_LABEL)
    .split(/https?:|-{4}|_{4}/)[0]
    ?.replace(new RegExp(`^[^${LETTERS}\\d]+`), '')
    .replace(/^\d{1,2}[.)]\s+/, '')
    .slice(0, MOST_LABEL)
    .replace(/[\s\-–—:|,;([{【<>→•*~]+$/, '') ?? '';

/** Labels of the stamps of one line: in front of each or behind it, as the line's own punctuation tells. */
function labelLine(line: string, stamps: readonly Stamp[]): Timestamp[] {
  const gap = (i: number): string => line.slice(stamps[i - 1]?.to ?? 0, stamps[i]?.from);
  let before = (stamps.length / 2) * (LETTER.test(gap(stamps.length)) ? -1 : 1);
  stamps.forEach((_, i) => {
    if (/[^\s\d-/:-?].{0,3}[-–—|→]\s?$/.test(gap(i).slice(-8))) before++;
    if (/^\s?[-–—|→]\s?/.test(gap(i + 1))) before--;
  });
  return stamps.map(({ at }, i) => {
    // Prose may stand before the first label; a sentence ends where the label can begin.
    const front = trim(
      i
        ? gap(i)
        : gap(0)
            .slice(-MOST_LABEL)
            .replace(/^.*[.!?:]\s/s, ''),
    );
    const back = trim(gap(i + 1));
    const label = (before > 0 && front) || back || front;
    return { at, label };
  });
}

/**
 * Every time stamp of a description with its label, in the order of the text. A time counts when it begins or
 * ends a line, or when several in a row count up; a lone time inside a sentence is more often a time of day.
 */
export function readTimestamps(text: string, duration = Number.POSITIVE_INFINITY): readonly Timestamp[] {
  const found: Timestamp[] = [];
  const loose: Timestamp[] = [];
  const lasting: Timestamp[] = [];
  let total = 0;
  // Full-width digits and colons become plain ones of the same length.
  const plain = text
    .slice(0, MOST_LETTERS)
    .replace(/[０-：．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  for (const line of plain.split(/\r?\n|\u2028/)) {
    const stamps: Stamp[] = [];
    for (const match of line.matchAll(CLOCK)) {
      const at = seconds(match[1], match[2], match[3]);
      if (Number(match[3]) < 60 && at < duration)
        stamps.push({ at, from: match.index, to: match.index + match[0].length });
    }
    const first = line.search(LETTER);
    let last = line.length;
    while (last && !LETTER.test(line[last - 1] ?? '')) last--;
    const rising = stamps.filter(
      ({ at, from, to }, i) =>
        from <= first || to > last || at >= (stamps[i - 1]?.at ?? at + 1) || at <= (stamps[i + 1]?.at ?? -1),
    );
    if (rising.length) found.push(...labelLine(line, rising).filter(({ label }) => label));
    else {
      const match = LOOSE.exec(line);
      if (match)
        loose.push({
          at: seconds(match[1], match[2], match[3] ?? match[4]),
          label: trim(line.slice(match[0].length)),
        });
      const lasts = LASTS.exec(line.slice(0, 2 * MOST_LABEL));
      if (lasts) {
        lasting.push({ at: total, label: trim(line.replace(lasts[0], '')) });
        total += Number(lasts[1]) * (lasts[3] ? 60 : 1);
      }
    }
  }
  if (found.length) return found;
  const rises = loose.every((item, i) => item.at < duration && item.at > (loose[i - 1]?.at ?? -1));
  if (loose.length > 2 && loose[0]?.at === 0 && rises) return loose;
  // "Leg raises – 40 sec" tells a time only when the whole list fills the video to the second.
  return lasting.length > 2 && Math.abs(total - duration) <= 1 ? lasting : [];
}

/** Facts come from web pages: whatever is no list is an empty one, and no list is longer than a real page's. */
const listOf = <T>(value: readonly T[] | undefined): readonly (T | undefined)[] =>
  Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [];

/** When the moves of the guide come up in the video: from chapters, clips and the description's time stamps. */
export function findMoments(facts: PageFacts, namesIn: NamesIn): readonly Moment[] {
  const duration = facts.duration || undefined;
  const { description } = facts;
  const moments: Moment[] = [];
  for (const { at, label } of [
    ...listOf(facts.chapters).map((chapter) => ({ at: chapter?.at, label: chapter?.title })),
    ...listOf(facts.structured).map((item) => ({ at: item?.at, label: item?.name })),
    ...(typeof description === 'string' ? readTimestamps(description, duration) : []).slice(0, MOST_ITEMS),
  ]) {
    if (typeof label !== 'string' || typeof at !== 'number' || !(at >= 0 && at < (duration ?? at + 1))) continue;
    for (const exercise of namesIn(label.slice(0, MOST_LABEL))) {
      const known = moments.some((moment) => moment.exercise === exercise && Math.abs(moment.at - at) < 2);
      if (!known && moments.length < MOST_ITEMS) moments.push({ at, exercise, label: label.slice(0, MOST_LABEL) });
    }
  }
  return moments.sort((a, b) => a.at - b.at);
}

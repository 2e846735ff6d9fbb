import type { ExerciseId } from '../guide/types';
import { NEIGHBOUR_IDS } from '../guide/types';
import { type Hit, read } from './match';
import type { Field, Level, PageFacts } from './types';
import { ABS, CORE, ENOUGH, LEG_RAISE, MAYBE, STANDING, STILL, STRONG } from './vocabulary/senses.static';

/** Long enough for every real page; keeps a hostile page from costing time. All fields together have twice that. */
const MOST_LETTERS = 20_000;
const MOST_ITEM = 200;
const MOST_ITEMS = 120;
/** No real page has a tenth of it. */
const MOST_FOUND = 2000;

/** The exercise that is named like a test of the nerves of the leg. */
const TEST: ExerciseId = 'straight-leg-raise';

/**
 * What a title of two to six words ends in is what it shows ("Camel Pose (Ustrasana)", not "Row Houses of Baltimore"). A
 * colon or "for" ends it too ("Camel Pose for Beginners").
 */
const SHORT_NAME = /^([^\s(|-]*\w[ -]){1,5}?[^\s(|:-]+(?=:| [(|]| for|$)/;

const NEIGHBOURS: ReadonlySet<string> = new Set(NEIGHBOUR_IDS);

/** A hit and the text of the page that it stands in. */
export interface Found extends Hit {
  readonly field: Field;
  readonly index: number;
  readonly text: string;
}

/** What a page is about, before anybody asks when and why. */
export interface Verdict {
  readonly level: Level;
  /** Most certain first, no duplicates. */
  readonly exercises: readonly ExerciseId[];
  /** Points for and against together; `ENOUGH` of them make an exercise page. */
  readonly points: number;
  /** Every word that was found, and those that the level came from. */
  readonly found: readonly Found[];
  readonly decisive: readonly Found[];
}

/** What a point of each field weighs, and the most that it may say against and for. */
type Weighs = readonly [field: Exclude<Field, 'captions'>, share: number, least: number, most: number];

/**
 * In the order in which the fields are believed. A description ends in the same advertisements on a whole channel; tags
 * are often only wishes.
 */
const FIELDS: readonly Weighs[] = [
  ['title', 1, -6, 9],
  ['chapters', 0.3, -1, 2.4],
  ['structured', 0.7, -1, 2.4],
  ['headings', 0.3, -1, 2.4],
  ['description', 0.4, -1, 2.4],
  ['tags', 0.03, -1, 0.6],
  ['channel', 1, -1, 1.25],
];

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/**
 * Decides what a page is about from its own words, with no more work than that. Pure: same facts, same verdict. Never
 * throws, whatever the page says.
 */
export function judge(facts: PageFacts): Verdict {
  const found: Found[] = [];
  let score = 0;
  let left = 2 * MOST_LETTERS;
  for (const [field, share, least, most] of FIELDS) {
    const seen = new Set<string>();
    let sum = 0;
    const value: unknown = facts[field];
    (Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [value]).forEach((item, index) => {
      const whole: unknown = item?.title ?? item?.name ?? item;
      if (typeof whole !== 'string' || found.length > MOST_FOUND) return;
      const text = whole.slice(0, Math.min(left, field === 'description' ? MOST_LETTERS : MOST_ITEM));
      left -= text.length;
      const { hits, letters } = read(text);
      let covered = 0;
      let named = 0;
      for (const hit of hits) {
        found.push(Object.assign(hit, { field, index, text }));
        const { points } = hit;
        // A name that means much else too gains nothing by standing alone ("How to change windshield wipers").
        if (!(hit.weak && hit.exercise)) {
          if (points >= 0) covered += hit.size;
          named += points;
        }
        // Saying a word twice says nothing more.
        const word = hit.sense + text.slice(hit.start, hit.end).toLowerCase();
        // In a description, only names of moves tell much.
        if (!seen.has(word)) sum += field === 'description' && (hit.weak || !hit.exercise) ? points * 0.03 : points;
        seen.add(word);
      }
      // A title of nothing but exercise words ("Towel Lateral Raise") names an exercise; a part of the body alone may be a song.
      if (field === 'title' && named > 1.25)
        sum += covered >= letters * 0.95 ? 1.8 : covered >= letters * 0.7 ? 1 : 0;
      const end = field === 'title' && SHORT_NAME.exec(text)?.[0].length;
      if (hits.some((hit) => hit.sense === MAYBE && hit.end === end)) sum += ENOUGH / 2;
    });
    score += clamp(sum * share, least, most);
  }

  // An encyclopaedia's article of that name, without a word of exercise beside it, is about the doctor's test.
  if (
    facts.url?.includes('/wiki/') &&
    found.some(({ exercise }) => exercise === TEST) &&
    found.every(({ sense, points }) => sense === LEG_RAISE || points < STRONG)
  )
    score = 0;

  const exercises: ExerciseId[] = [];
  const decisive: Found[] = [];
  let level: Level = 'none';
  if (score >= ENOUGH) {
    const still = found.some(({ sense, field }) => (sense === STILL || sense === STANDING) && field === 'title');
    const abs = found.filter(
      ({ sense, field }) => (sense === ABS || sense === CORE) && field !== 'description' && field !== 'channel',
    );
    // Sure names first; the fields are in order already. In running text "raising the legs" names nothing, unless
    // the page is about the belly.
    const names = found
      .filter(({ exercise, weak, field }) => exercise && !(weak && field === 'description' && !abs.length))
      .sort((a, b) => Number(a.weak) - Number(b.weak));
    for (const { exercise } of names) if (exercise && !exercises.includes(exercise)) exercises.push(exercise);
    decisive.push(...names);
    level = 'exercise';
    if (exercises.some((id) => !NEIGHBOURS.has(id))) level = 'named';
    else if (names.length || (abs.length && !still)) {
      level = 'likely';
      decisive.push(...abs);
    }
  }
  return { level, exercises, points: score, found, decisive };
}

/** The moves that a line of text names, in its order; `sure`: without names that mean much else too. */
export const namesIn = (text: string, sure = false): readonly ExerciseId[] =>
  read(text.slice(0, 2 * MOST_ITEM)).hits.flatMap(({ exercise, weak }) =>
    exercise && !(sure && weak) ? exercise : [],
  );

/** The first move of the leg-raise family that a line of text names for sure, such as a caption; null: none. */
export const nameIn = (text: string): ExerciseId | null =>
  namesIn(text, true).find((id) => !NEIGHBOURS.has(id)) ?? null;

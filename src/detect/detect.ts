import type { ExerciseId } from '../guide/types';
import { FAMILY_IDS } from '../guide/types';
import { type Hit, read } from './match';
import { findMoments } from './moments';
import type { Field, Finding, Level, PageFacts, Reason } from './types';
import type { Sense } from './vocabulary/vocabulary';

/** Long enough for every real page; keeps a hostile page from costing time. */
const MOST_LETTERS = 20_000;
const MOST_ITEMS = 150;
const MOST_ITEM = 300;
const MOST_QUOTE = 80;
const MOST_REASONS = 8;

/** How much one word of each sense says in a title that the page is about exercise; every other sense: STRONG. */
const POINTS: Readonly<Partial<Record<Sense, number>>> = {
  hanging: 0.5,
  lying: 0.5,
  chair: 0.5,
  single: 0.5,
  straight: 0.5,
  standing: 0.5,
  side: 0.5,
  maybe: 1.2,
  core: 1.7,
  hint: 1.25,
  faint: 0.4,
  off: 0,
  not: -2,
};
/** A name that hardly means anything else, and one that often does. */
const STRONG = 3;
const WEAK = 1.5;
const pointsOf = ({ sense, weak }: Hit): number => (weak ? WEAK : (POINTS[sense] ?? STRONG));

/** What each field weighs beside the title, and the most that it may say for and against. */
const SHARES: Readonly<Record<Field, readonly [share: number, least: number, most: number]>> = {
  title: [1, -6, 9],
  chapters: [0.3, -1, 2.4],
  structured: [0.7, -1, 2.4],
  headings: [0.3, -1, 2.5],
  description: [0.4, -1, 2.4],
  tags: [0.03, -1, 0.6],
  channel: [0.4, -0.8, 1.2],
  captions: [0, 0, 0],
};

/** Points from which a page counts as an exercise page. */
const ENOUGH = 2.4;

const FAMILY: ReadonlySet<string> = new Set(FAMILY_IDS);

/** A hit and the text of the page that it stands in. */
interface Found extends Hit {
  readonly field: Field;
  readonly index: number;
  readonly text: string;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Facts come from web pages: whatever is no list is an empty one. */
const listOf = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [];

function toReason({ field, index, text, start, end, exercise }: Found, weighs: Reason['weighs']): Reason {
  const indexed = field === 'chapters' || field === 'headings';
  // A chapter is quoted whole, since its name is what the viewer sees; a long text only by the words that matched.
  const quote = text.length > MOST_QUOTE || field === 'title' ? text.slice(start, end) : text;
  return {
    field,
    quote: quote.slice(0, MOST_QUOTE).trim(),
    ...(indexed && { index: index + 1 }),
    ...(exercise && { exercise }),
    weighs,
  };
}

/**
 * Decides what a page is about from its own words. Pure: same facts, same finding. Never throws, whatever the
 * page says.
 */
export function detect(facts: PageFacts): Finding {
  const found: Found[] = [];
  let score = 0;
  // In the order in which the fields are believed.
  const texts: readonly (readonly [Field, readonly unknown[]])[] = [
    ['title', [facts.title]],
    ['chapters', listOf(facts.chapters).map((chapter) => chapter?.title)],
    ['structured', listOf(facts.structured).map((item) => item?.name)],
    ['headings', listOf(facts.headings)],
    ['description', [facts.description]],
    ['tags', listOf(facts.tags)],
    ['channel', [facts.channel]],
  ];
  for (const [field, items] of texts) {
    const seen = new Set<string>();
    let sum = 0;
    items.forEach((item, index) => {
      if (typeof item !== 'string') return;
      const text = item.slice(0, field === 'description' ? MOST_LETTERS : MOST_ITEM);
      const { hits, letters } = read(text);
      let covered = 0;
      let named = false;
      for (const hit of hits) {
        found.push({ ...hit, field, index, text });
        const points = pointsOf(hit);
        if (points >= 0) covered += hit.to - hit.from;
        named ||= points >= 1;
        // Saying a word twice says nothing more.
        const word = hit.sense + text.slice(hit.start, hit.end).toLowerCase();
        // Descriptions end in the same advertisements on a whole channel: there, only names of moves tell.
        if (!seen.has(word)) sum += field === 'description' && (hit.weak || !hit.exercise) ? points * 0.03 : points;
        seen.add(word);
      }
      // A title that is nothing but exercise words ("Dips", "Towel Lateral Raise") is the name of an exercise.
      if (field === 'title' && named) sum += covered >= letters * 0.95 ? 1.8 : covered >= letters * 0.7 ? 1 : 0;
    });
    const [share, least, most] = SHARES[field];
    score += clamp(sum * share, least, most);
  }

  const exercises: ExerciseId[] = [];
  let level: Level = 'none';
  const pro: Found[] = [];
  if (score >= ENOUGH) {
    // Sure names first; the fields are in order already.
    const names = found.filter(({ exercise }) => exercise).sort((a, b) => Number(a.weak) - Number(b.weak));
    for (const { exercise } of names) if (exercise && !exercises.includes(exercise)) exercises.push(exercise);
    const still = found.some(({ sense, field }) => sense === 'still' && field === 'title');
    const abs = found.filter(
      ({ sense, field }) => (sense === 'abs' || sense === 'core') && field !== 'description' && field !== 'channel',
    );
    pro.push(...names);
    level = 'exercise';
    if (exercises.some((id) => FAMILY.has(id))) level = 'named';
    else if (names.length || (abs.length && !still)) {
      level = 'likely';
      pro.push(...abs);
    }
    pro.push(
      ...found
        .filter((item) => pointsOf(item) > 0)
        .sort((a, b) => pointsOf(b) - pointsOf(a))
        .slice(0, 3),
    );
  }
  const why = pro.slice(0, 5 * MOST_REASONS).map((item) => toReason(item, 'for'));
  for (const item of found)
    if (item.sense === 'not' && item.field !== 'description') why.push(toReason(item, 'against'));
  return {
    level,
    exercises,
    moments: level === 'none' ? [] : findMoments(facts),
    score: clamp(Math.round(50 + (score - ENOUGH) * 10) / 100, 0, 1),
    why: why
      .filter((one, i) => i === why.findIndex(({ field, quote }) => field === one.field && quote === one.quote))
      .slice(0, MOST_REASONS),
  };
}

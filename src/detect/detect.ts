import type { ExerciseId } from '../guide/types';
import { NEIGHBOUR_IDS } from '../guide/types';
import { type Hit, read } from './match';
import { findMoments, listOf } from './moments';
import type { Field, Finding, Level, PageFacts, Reason } from './types';
import { ABS, CORE, NOT, STANDING, STILL } from './vocabulary/senses.static';

/** Long enough for every real page; keeps a hostile page from costing time. All fields together have twice that. */
const MOST_LETTERS = 20_000;
const MOST_ITEM = 200;
const MOST_QUOTE = 80;
const MOST_REASONS = 8;

/** Points from which a page counts as an exercise page. */
const ENOUGH = 2.4;

const NEIGHBOURS: ReadonlySet<string> = new Set(NEIGHBOUR_IDS);

/** A hit and the text of the page that it stands in. */
interface Found extends Hit {
  readonly field: Field;
  readonly index: number;
  readonly text: string;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

function toReason({ field, index, text, start, end, exercise }: Found, weighs: Reason['weighs']): Reason {
  const indexed = field === 'chapters' || field === 'headings';
  // A chapter is quoted whole, since its name is what the viewer sees; a long text only by the words that matched.
  const quote =
    text.length > MOST_QUOTE || field === 'title' || field === 'description' ? text.slice(start, end) : text;
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
  let left = 2 * MOST_LETTERS;
  // In the order in which the fields are believed: what a point of each weighs, and the most that it may say
  // against and for. A description ends in the same advertisements on a whole channel; tags are often only wishes.
  const fields: readonly (readonly [Field, share: number, least: number, most: number, texts: readonly unknown[]])[] =
    [
      ['title', 1, -6, 9, [facts.title]],
      ['chapters', 0.3, -1, 2.4, listOf(facts.chapters).map((chapter) => chapter?.title)],
      ['structured', 0.7, -1, 2.4, listOf(facts.structured).map((item) => item?.name)],
      ['headings', 0.3, -1, 2.4, listOf(facts.headings)],
      ['description', 0.4, -1, 2.4, [facts.description]],
      ['tags', 0.03, -1, 0.6, listOf(facts.tags)],
      ['channel', 1, -1, 1.25, [facts.channel]],
    ];
  for (const [field, share, least, most, texts] of fields) {
    const seen = new Set<string>();
    let sum = 0;
    texts.forEach((item, index) => {
      if (typeof item !== 'string') return;
      const text = item.slice(0, Math.min(left, field === 'description' ? MOST_LETTERS : MOST_ITEM));
      left -= text.length;
      const { hits, letters } = read(text);
      let covered = 0;
      let named = 0;
      for (const hit of hits) {
        found.push(Object.assign(hit, { field, index, text }));
        const points = hit.points;
        if (points >= 0) covered += hit.size;
        named += points;
        // Saying a word twice says nothing more.
        const word = hit.sense + text.slice(hit.start, hit.end).toLowerCase();
        // In a description, only names of moves tell much.
        if (!seen.has(word)) sum += field === 'description' && (hit.weak || !hit.exercise) ? points * 0.03 : points;
        seen.add(word);
      }
      // A title of nothing but exercise words ("Towel Lateral Raise") names an exercise; one word may be a song.
      if (field === 'title' && named > 1.5) sum += covered >= letters * 0.95 ? 1.8 : covered >= letters * 0.7 ? 1 : 0;
    });
    score += clamp(sum * share, least, most);
  }

  const exercises: ExerciseId[] = [];
  let level: Level = 'none';
  const pro: Found[] = [];
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
    pro.push(...names);
    level = 'exercise';
    if (exercises.some((id) => !NEIGHBOURS.has(id))) level = 'named';
    else if (names.length || (abs.length && !still)) {
      level = 'likely';
      pro.push(...abs);
    }
    pro.push(
      ...found
        .filter((item) => item.points > 0)
        .sort((a, b) => b.points - a.points)
        .slice(0, 3),
    );
  }
  const contra = found.filter(({ sense, field }) => sense === NOT && field !== 'description');
  const why = [
    ...pro.slice(0, 5 * MOST_REASONS).map((item) => toReason(item, 'for')),
    ...contra.slice(0, MOST_REASONS).map((item) => toReason(item, 'against')),
  ];
  return {
    level,
    exercises,
    moments: exercises.length ? findMoments(facts) : [],
    score: clamp(Math.round(50 + (score - ENOUGH) * 10) / 100, 0, 1),
    why: why
      .filter((one, i) => i === why.findIndex(({ field, quote }) => field === one.field && quote === one.quote))
      .slice(0, MOST_REASONS),
  };
}

/** The first move of the leg-raise family that a line of text names for sure, such as a caption; null: none. */
export function nameIn(text: string): ExerciseId | null {
  const { hits } = read(text.slice(0, MOST_ITEM * 2));
  return hits.find(({ exercise, weak }) => exercise && !weak && !NEIGHBOURS.has(exercise))?.exercise ?? null;
}

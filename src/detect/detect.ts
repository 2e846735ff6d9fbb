import type { ExerciseId } from '../guide/types';
import { FAMILY_IDS } from '../guide/types';
import { type Hit, read } from './match';
import { findMoments } from './moments';
import type { Sense } from './vocabulary/vocabulary';
import type { Field, Finding, Level, PageFacts, Reason } from './types';

/** Long enough for every real page; keeps a hostile page from costing time. */
const MOST_LETTERS = 20_000;
const MOST_TITLE = 500;
const MOST_ITEMS = 150;
const MOST_ITEM = 200;
const MOST_QUOTE = 80;

/** One text of the page with what was found in it. */
interface Source {
  readonly field: Field;
  readonly index?: number;
  readonly text: string;
}

interface Found extends Hit {
  readonly source: Source;
}

/** How much one word of each sense says in a title that the page is about exercise; other names: see below. */
const POINTS: Readonly<Partial<Record<Sense, number>>> = {
  maybe: 1,
  core: 1,
  hint: 0.6,
  faint: 0.3,
  hang: 0.3,
  lie: 0.3,
  chair: 0.3,
  one: 0.3,
  straight: 0.3,
  stand: 0.3,
  side: 0.3,
  off: 0,
  not: -3,
};
/** A name that hardly means anything else, and one that often does. */
const STRONG = 3;
const WEAK = 1;
const pointsOf = ({ sense, weak }: Hit): number => (weak ? WEAK : (POINTS[sense] ?? STRONG));

const FAMILY: ReadonlySet<string> = new Set(FAMILY_IDS);

/** What the other fields weigh beside the title, and the most that each may say for and against. */
const SHARE: Readonly<Record<Field, readonly [share: number, least: number, most: number]>> = {
  title: [1, -6, 9],
  chapters: [0.5, -1, 3],
  structured: [0.7, -1, 3],
  headings: [0.3, -1, 2.5],
  tags: [0.3, -1.5, 2],
  channel: [0.4, -0.8, 1.2],
  captions: [0.1, -1, 1],
  description: [0.12, -1.2, 1.8],
};

/** Points from which a page counts as an exercise page. */
const ENOUGH = 2.4;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const asText = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '');
const asList = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [];

/** The page's texts, in the order in which they are believed. Facts come from web pages, so shapes are checked. */
function sourcesOf(facts: PageFacts): Source[] {
  const sources: Source[] = [{ field: 'title', text: asText(facts.title, MOST_TITLE) }];
  const list = (field: Field, texts: readonly unknown[], indexed: boolean): void => {
    texts.forEach((text, i) => {
      sources.push({ field, text: asText(text, MOST_ITEM), ...(indexed && { index: i + 1 }) });
    });
  };
  list(
    'chapters',
    asList(facts.chapters).map((chapter) => chapter?.title),
    true,
  );
  list(
    'structured',
    asList(facts.structured).map((item) => item?.name),
    false,
  );
  list('headings', asList(facts.headings), true);
  sources.push({ field: 'description', text: asText(facts.description, MOST_LETTERS) });
  list('tags', asList(facts.tags), false);
  sources.push({ field: 'channel', text: asText(facts.channel, MOST_ITEM) });
  return sources.filter((source) => source.text !== '');
}

/** The matched words, with as much of what stands around them as fits when that is short. */
function quote(found: Found): string {
  const { text } = found.source;
  if (text.length <= MOST_QUOTE && found.source.field !== 'title' && found.source.field !== 'description')
    return text.trim();
  return text.slice(found.start, Math.min(found.end, found.start + MOST_QUOTE));
}

/**
 * Decides what a page is about from its own words. Pure: same facts, same finding. Never throws, whatever the
 * page says.
 */
export function detect(facts: PageFacts): Finding {
  const found: Found[] = [];
  const sums = new Map<Field, number>();
  const seen = new Set<string>();
  for (const source of sourcesOf(facts)) {
    const { hits, letters } = read(source.text);
    let sum = 0;
    let covered = 0;
    let named = false;
    for (const hit of hits) {
      found.push({ source, ...hit });
      const points = pointsOf(hit);
      if (points > 0) covered += hit.to - hit.from;
      named ||= points >= 1;
      const key = `${source.field} ${hit.sense} ${source.text.slice(hit.start, hit.end).toLowerCase()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      sum += points;
    }
    // A title that is nothing but exercise words ("Dips", "Towel Lateral Raise") is the name of an exercise.
    if (source.field === 'title' && named)
      sum += covered >= letters * 0.95 ? 1.5 : covered >= letters * 0.7 ? 0.5 : 0;
    sums.set(source.field, (sums.get(source.field) ?? 0) + sum);
  }
  let score = 0;
  for (const [field, sum] of sums) {
    const [share, least, most] = SHARE[field];
    score += clamp(sum * share, least, most);
  }

  const moments = findMoments(facts);
  const why: Reason[] = [];
  const exercises: ExerciseId[] = [];
  const because = (item: Found, weighs: Reason['weighs']): void => {
    const reason = {
      field: item.source.field,
      quote: quote(item),
      ...(item.source.index !== undefined && { index: item.source.index }),
      ...(item.exercise && { exercise: item.exercise }),
      weighs,
    };
    if (why.length < 8 && !why.some((other) => other.field === reason.field && other.quote === reason.quote))
      why.push(reason);
  };

  let level: Level = 'none';
  if (score >= ENOUGH) {
    const names = found.filter((item) => item.exercise);
    for (const weak of [false, true]) {
      for (const item of names) {
        if (item.weak !== weak) continue;
        if (item.exercise && !exercises.includes(item.exercise)) exercises.push(item.exercise);
        because(item, 'for');
      }
    }
    const own = found.filter(({ source }) => source.field !== 'description' && source.field !== 'channel');
    const abs = own.filter((item) => item.sense === 'abs' || item.sense === 'core');
    const still = own.some((item) => item.sense === 'still' && item.source.field === 'title');
    if (exercises.some((id) => FAMILY.has(id))) level = 'named';
    else if (exercises.length > 0 || (abs.length > 0 && !still)) {
      level = 'likely';
      for (const item of abs) because(item, 'for');
    } else level = 'exercise';
    for (const item of found) if (why.length < 4 && pointsOf(item) >= 1) because(item, 'for');
    for (const item of found) if (why.length < 3 && pointsOf(item) > 0) because(item, 'for');
  }
  for (const item of found) if (item.sense === 'not' && item.source.field !== 'description') because(item, 'against');
  return {
    level,
    exercises,
    moments: level === 'none' ? [] : moments,
    score: Math.round(clamp(0.5 + (score - ENOUGH) / 10, 0, 1) * 100) / 100,
    why,
  };
}

import { type ExerciseId, NEIGHBOUR_IDS } from '../guide/types';
import type { NamesIn } from './moments';
import type { Caption, Level, Moment, PageFacts } from './types';

/** Two hours of talk; a longer track is read no further. */
const MOST_CAPTIONS = 2_500;
const MOST_LETTERS = 100_000;
const MOST_MENTIONS = 200;
const MOST_LABEL = 100;
/** Seconds in which several moves are named when somebody tells what will come, and does none of it yet. */
const LIST = 8;
/** Seconds after which the same move, named again, has begun anew. */
const AGAIN = 60;

const NEIGHBOURS: ReadonlySet<string> = new Set(NEIGHBOUR_IDS);

/** The sure names of the family in what is said, in the order of time; a name may begin in one line and end in the next. */
function mentionsIn(captions: readonly Caption[], end: number, namesIn: NamesIn): Moment[] {
  const lines = captions
    .filter((line) => typeof line?.text === 'string' && line.at >= 0 && line.at < end)
    .sort((a, b) => a.at - b.at);
  const family = (text: string): ExerciseId[] => namesIn(text, true).filter((id) => !NEIGHBOURS.has(id));
  const mentions: Moment[] = [];
  let left = MOST_LETTERS;
  lines.forEach(({ at, text }, i) => {
    left -= text.length;
    if (left < 0 || mentions.length > MOST_MENTIONS) return;
    const own = family(text);
    const before = lines[i - 1];
    if (before && !own.length) {
      const across = `${before.text.slice(-MOST_LABEL)} ${text}`;
      const [split] = family(before.text).length ? [] : family(across);
      if (split) mentions.push({ at: before.at, exercise: split, label: across.slice(0, MOST_LABEL) });
    }
    for (const exercise of new Set(own)) mentions.push({ at, exercise, label: text.slice(0, MOST_LABEL) });
  });
  return mentions;
}

/**
 * When the captions name moves of the family that nothing else on the page tells a time of. Careful, as people also
 * talk about what they do not do: lists of moves are left out, and a page that is not about the belly has to name a
 * move twice.
 */
export function captionMoments(
  { captions, duration }: PageFacts,
  level: Level,
  known: readonly Moment[],
  namesIn: NamesIn,
): readonly Moment[] {
  if (!Array.isArray(captions)) return [];
  const mentions = mentionsIn(captions.slice(0, MOST_CAPTIONS), duration || Number.POSITIVE_INFINITY, namesIn);
  const moments: Moment[] = [];
  for (const mention of mentions) {
    const { at, exercise } = mention;
    const listed = mentions.some((other) => other.exercise !== exercise && Math.abs(other.at - at) < LIST);
    const often = mentions.filter((other) => other.exercise === exercise).length;
    const last = moments.findLast((moment) => moment.exercise === exercise);
    if (listed || (level === 'exercise' && often < 2) || (last && at - last.at < AGAIN)) continue;
    if (!known.some((moment) => moment.exercise === exercise)) moments.push(mention);
  }
  return moments;
}

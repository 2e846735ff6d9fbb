import { type Found, judge, type Verdict } from '../src/detect/judge';
import type { PageFacts } from '../src/detect/types';
import { ENOUGH } from '../src/detect/vocabulary/senses.static';

/** What may be wrong with an answer. */
export type Miss = 'missed page' | 'false page' | 'missed family' | 'false family' | 'card';

const MOST_WORDS = 6;

const say = (words: readonly Found[]): string => {
  const told = words.map(
    ({ field, text, start, end, points }) => `${field} “${text.slice(start, end)}” ${points > 0 ? '+' : ''}${points}`,
  );
  const all = [...new Set(told)];
  return (
    all.slice(0, MOST_WORDS).join(', ') + (all.length > MOST_WORDS ? ` and ${all.length - MOST_WORDS} more` : '')
  );
};

/** Why a page was taken for none: words that are missing, too few, or spoken against. */
function whyNone({ found }: Verdict): string {
  const pro = found.filter(({ points }) => points > 0);
  const contra = found.filter(({ points }) => points < 0);
  if (!pro.length) return 'no word of any list on the page';
  const against = contra.length ? `; against it: ${say(contra)}` : '';
  return `its words say less than ${ENOUGH}: ${say(pro)}${against}`;
}

/**
 * Why the detector answered as it did, found out from its own verdict, so that misses can be listed with their reasons
 * without anybody reading the rows.
 * @param named whether the page's words hold a name of the family at all, by a measure that is not the detector's
 */
export function reasonOf(miss: Miss, facts: PageFacts, named: boolean): string {
  const verdict = judge(facts);
  const { level, found, decisive } = verdict;
  if (miss === 'missed page') return whyNone(verdict);
  if (miss === 'missed family') {
    if (level === 'none') return `page not seen as exercise: ${whyNone(verdict)}`;
    return named ? 'named in words that no list holds' : 'its words name no move of the family';
  }
  if (miss === 'false page') {
    return `its words say enough: ${say([...found].filter(({ points }) => points > 0).sort((a, b) => b.points - a.points))}`;
  }
  return `its words name it: ${say(decisive)}`;
}

import { captionMoments } from './captions';
import type { Verdict } from './judge';
import { findMoments, type NamesIn } from './moments';
import type { Finding, PageFacts, Reason } from './types';
import { ENOUGH } from './vocabulary/senses.static';
import { MOST_QUOTE, MOST_REASONS, whyOf } from './why';

/**
 * A verdict with everything that is told of a page: when its moves come, and why it is thought so. Apart from the
 * verdict, since most pages end there, and so that what only a finding needs can be loaded with it.
 * @param namesIn which moves a line of text names: the vocabulary is where the verdict was made
 */
export function complete(facts: PageFacts, verdict: Verdict, namesIn: NamesIn): Finding {
  const { level, exercises, points } = verdict;
  const score = Math.min(1, Math.max(0, Math.round(50 + (points - ENOUGH) * 10) / 100));
  const why = whyOf(verdict);
  if (level === 'none') return { level, exercises, moments: [], score, why };
  const moments = exercises.length ? findMoments(facts, namesIn) : [];
  const said = captionMoments(facts, level, moments, namesIn);
  if (!said.length) return { level, exercises, moments, score, why };
  const reasons = said.map(
    ({ exercise, label }): Reason => ({
      field: 'captions',
      quote: label.slice(0, MOST_QUOTE).trim(),
      exercise,
      weighs: 'for',
    }),
  );
  return {
    level: 'named',
    exercises: [...new Set([...exercises, ...said.map(({ exercise }) => exercise)])],
    moments: [...moments, ...said].sort((a, b) => a.at - b.at),
    score,
    why: [...why.slice(0, MOST_REASONS - 1), ...reasons].slice(0, MOST_REASONS),
  };
}

import type { Found, Verdict } from './judge';
import type { Reason } from './types';

export const MOST_QUOTE = 80;
export const MOST_REASONS = 8;

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

/** What decided, most telling first, and what spoke against it; never the same words twice. */
export function whyOf({ level, found, decisive }: Verdict): readonly Reason[] {
  const most = found
    .filter(({ points }) => level !== 'none' && points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 3);
  const contra = found.filter(({ points, field }) => points < 0 && field !== 'description');
  return [
    ...[...decisive, ...most].slice(0, 5 * MOST_REASONS).map((item) => toReason(item, 'for')),
    ...contra.slice(0, MOST_REASONS).map((item) => toReason(item, 'against')),
  ]
    .filter((one, i, all) => i === all.findIndex(({ field, quote }) => field === one.field && quote === one.quote))
    .slice(0, MOST_REASONS);
}

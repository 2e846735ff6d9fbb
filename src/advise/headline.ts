import type { Field, Finding, Reason } from '../detect/types';
import { isFamily } from '../guide/exercises';
import type { ExerciseId } from '../guide/types';

/** What a finding comes down to, ready for words in any language. */
export interface Headline {
  readonly kind: 'at-times' | 'named' | 'likely' | 'exercise' | 'nothing';
  /** The move to name. Several moves of the family go by the name of the first that the guide is about. */
  readonly exercise: ExerciseId;
  /** Seconds; at most MOST_TIMES. */
  readonly times: readonly number[];
  /** Where the page says so; null when nothing decided. */
  readonly from: Field | null;
}

/** More times than this in a headline and nobody reads them. */
const MOST_TIMES = 3;

/** The finding's headline: what, when, and what says so. */
export function headlineOf(finding: Finding | null): Headline {
  const nothing = { exercise: 'leg-raise', times: [], from: null } as const;
  if (!finding || finding.level === 'none') return { kind: 'nothing', ...nothing };
  const from = decidingReason(finding)?.field ?? null;
  if (finding.level !== 'named') return { kind: finding.level, ...nothing, from };
  const family = finding.exercises.filter(isFamily);
  const moments = finding.moments.filter((moment) => isFamily(moment.exercise));
  const timed = new Set(moments.map((moment) => moment.exercise));
  if (moments.length > 0) {
    const [first = 'leg-raise'] = timed;
    const exercise = timed.size === 1 ? first : 'leg-raise';
    return { kind: 'at-times', exercise, times: moments.slice(0, MOST_TIMES).map((moment) => moment.at), from };
  }
  return { kind: 'named', exercise: family[0] ?? 'leg-raise', times: [], from };
}

/** The reason that speaks loudest: chapters before headings before titles, as they say where and not only whether. */
const LOUDEST: readonly Field[] = [
  'chapters',
  'structured',
  'captions',
  'headings',
  'title',
  'description',
  'tags',
  'channel',
];

function decidingReason(finding: Finding): Reason | undefined {
  const reasons = finding.why.filter((reason) => reason.weighs === 'for');
  const named = reasons.filter((reason) => reason.exercise);
  const pool = finding.level === 'named' && named.length > 0 ? named : reasons;
  return [...pool].sort((a, b) => LOUDEST.indexOf(a.field) - LOUDEST.indexOf(b.field))[0];
}

import { clock } from '../advise/clock';
import { headlineOf } from '../advise/headline';
import type { Finding } from '../detect/types';
import { exercises } from '../guide/words/en/exercises';
import * as words from './words/en';

export interface Said {
  readonly title: string;
  /** What says so; empty when nothing does. */
  readonly why: string;
  /** The collapsed card's name for it. */
  readonly short: string;
  /** Clock times, for the collapsed card. */
  readonly times: string;
}

/** A finding in words, for card and popup alike. */
export function sayFinding(finding: Finding | null, kind: 'video' | 'page'): Said {
  const { kind: is, exercise, times, from } = headlineOf(finding);
  const what = exercises[exercise].plural;
  const said = times.map(clock);
  const title = {
    'at-times': words.finding.atTimes(what, said),
    named: kind === 'video' ? words.finding.inVideo(what) : words.finding.onPage(what),
    likely: words.finding.likely,
    exercise: words.finding.exercise,
    nothing: words.finding.nothing,
  }[is];
  const why = from ? words.why.from[from](kind) : is === 'named' ? words.why.askedFor : '';
  const short = is === 'at-times' || is === 'named' ? what.charAt(0).toUpperCase() + what.slice(1) : title;
  return { title, why, short, times: said.join(', ') };
}

/** Every reason in a sentence of its own, for those who want to know. */
export function sayReasons(finding: Finding | null): string[] {
  return (finding?.why ?? [])
    .filter((reason) => reason.weighs === 'for')
    .map(({ field, quote, index }) => words.reasons[field](quote, index));
}

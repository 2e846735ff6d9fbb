import { EMERGENCY_FLAGS } from '../advise/warnings';
import { type CauseId, causes } from '../guide/causes';
import type { GuideEntry } from '../guide/entry';
import { type FaqId, faq } from '../guide/faq';
import { type RedFlagId, redFlags } from '../guide/red-flags';
import { type TipId, tips } from '../guide/tips';
import { causes as causeWords } from '../guide/words/en/causes';
import { faq as faqWords } from '../guide/words/en/faq';
import { redFlags as flagWords } from '../guide/words/en/red-flags';
import { tips as tipWords } from '../guide/words/en/tips';
import { keys } from './records';
import { makeSearch, type SearchEntry } from './search';

export type HitKind = 'faq' | 'tip' | 'cause' | 'flag';

/** One thing of the guide that the search finds and that opens in place. */
export interface Hit extends SearchEntry {
  readonly kind: HitKind;
  readonly entry: GuideEntry;
}

/** Questions, tips, causes and warning signs, in this order. The ids are those of the guide's page. */
export const HITS: readonly Hit[] = [
  ...keys<FaqId>(faq).map((id): Hit => {
    const { question, answer } = faqWords[id];
    return { id: `faq-${id}`, kind: 'faq', title: question, text: answer, entry: faq[id] };
  }),
  ...keys<TipId>(tips).map((id): Hit => {
    const { title, line, body } = tipWords[id];
    return { id: `tip-${id}`, kind: 'tip', title, text: [line, body], entry: tips[id] };
  }),
  ...keys<CauseId>(causes).map((id): Hit => {
    const { name, short, mechanism, where, timing, check, act } = causeWords[id];
    const text = [`${short}.`, mechanism, where, timing, check, act];
    return { id: `cause-${id}`, kind: 'cause', title: name, text, entry: causes[id] };
  }),
  ...keys<RedFlagId>(redFlags).map((id): Hit => {
    const { sign, plain, action, why } = flagWords[id];
    return { id: `flag-${id}`, kind: 'flag', title: sign, text: [action, plain, why], entry: redFlags[id] };
  }),
];

export interface GuideFound {
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly terms: ReadonlySet<string>;
}

/** A sign that needs help now comes before an answer that merely mentions it. */
const EMERGENCY_WEIGHT = 2;

/** Search over the whole guide. */
export function makeGuideSearch(): (query: string) => GuideFound {
  const byId = new Map(HITS.map((hit) => [hit.id, hit]));
  const emergency = new Set<string>(EMERGENCY_FLAGS.map((id) => `flag-${id}`));
  const search = makeSearch(HITS, (id) => (emergency.has(id) ? EMERGENCY_WEIGHT : 1));
  return (query) => {
    const { ids, terms } = search(query);
    return { hits: ids.flatMap((id) => byId.get(id) ?? []), terms };
  };
}

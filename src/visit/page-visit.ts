import type { Finding, PageFacts } from '../detect/types';
import type { FoundOnPage } from '../platform/messages';
import type { Visit } from '../platform/visits';
import type { PageVisit } from '../platform/world';
import type { Reader } from '../sites/types';

const NOTHING: Finding = { level: 'none', exercises: [], moments: [], score: 0, why: [] };

/** A visit as it begins, with what was read of its page. */
export const pageVisit = (life: Visit, site: Reader, facts: PageFacts): PageVisit => ({
  ...{ life, site, facts, finding: NOTHING },
  ...{ tellsChapters: false, asked: false, shown: false },
});

/** Keeps what the background says of a visit. */
export function note(visit: PageVisit, { finding, tellsChapters, show }: FoundOnPage): void {
  visit.finding = finding;
  visit.tellsChapters = tellsChapters;
  visit.shown ||= show !== 'nothing';
}

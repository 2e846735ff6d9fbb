import type { PageFacts } from '../detect/types';
import { askBackground } from '../platform/door';
import type { Bundle, FirstBundle } from '../platform/messages';
import type { BegunVisit } from '../platform/visits';
import type { PageCore, PageVisit, PageWorld } from '../platform/world';
import type { Reader, WithinSite } from '../sites/types';
import { note, pageVisit } from './page-visit';

/** A visit that began with a look, before anything follows its page. */
export interface Sight {
  readonly visit: PageVisit;
  readonly life: BegunVisit;
  /** What the look read. */
  readonly seen: PageFacts;
}

/** What may come of it. */
interface Kind {
  /** The card alone: what is asked for where that is all that shows the finding. */
  readonly first: FirstBundle;
  /** All that a page with a finding needs. */
  readonly missing: readonly Bundle[];
}

/**
 * Asks what a page is that was only looked at, and shows its card. Whatever else a visit needs waits for that: to follow a
 * page costs it as much as to look at it.
 * @param seen all of the page's words, which may be of exercise
 * @param follow begins to follow the page, which takes the visit over
 */
export function sightOf(
  site: Reader & { loaded(doc: Document, at: WithinSite): PageFacts | null },
  key: string,
  at: WithinSite,
  seen: PageFacts,
  kind: Kind,
  follow: () => PageCore | null | undefined,
): Sight {
  const own = new AbortController();
  const life = { key, signal: own.signal, end: () => own.abort() };
  const visit = pageVisit(life, site, site.loaded(document, at) ?? seen);
  void show(visit, kind, follow);
  return { visit, life, seen };
}

async function show(visit: PageVisit, kind: Kind, follow: () => PageCore | null | undefined): Promise<void> {
  const { facts, life } = visit;
  const found = await askBackground('found', { key: life.key, facts, asked: false, ...kind });
  // The answer to what was known before is old.
  if (life.signal.aborted || visit.asked || visit.facts !== facts) return;
  if (!found) {
    // It ends there where its extension has gone.
    follow()?.look();
    return;
  }
  note(visit, found);
  if (found.finding.level === 'none') return;
  const open = (globalThis as PageWorld).quietBack_first;
  if (open && found.show !== 'nothing') open(visit, found, () => void follow());
  else void follow()?.show(visit, found);
}

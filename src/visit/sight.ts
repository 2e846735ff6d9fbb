import type { PageFacts } from '../detect/types';
import { askBackground, isConnected } from '../platform/door';
import type { Bundle, FirstBundle } from '../platform/messages';
import type { PageVisit, PageWorld, Sight } from '../platform/world';
import type { Reader, WithinSite } from '../sites/types';
import { note, pageVisit } from './page-visit';

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
 * @param bring has the page followed, by what takes the visit over
 */
export function sightOf(
  site: Reader & { loaded(doc: Document, at: WithinSite): PageFacts | null },
  key: string,
  at: WithinSite,
  seen: PageFacts,
  kind: Kind,
  bring: () => void,
): Sight {
  const own = new AbortController();
  const life = { key, signal: own.signal, end: () => own.abort() };
  const visit = pageVisit(life, site, site.loaded(document, at) ?? seen);
  void show(visit, kind, bring);
  return { visit, life, seen };
}

async function show(visit: PageVisit, kind: Kind, bring: () => void): Promise<void> {
  const { facts, life } = visit;
  const found = await askBackground('found', { key: life.key, facts, asked: false, ...kind });
  const world = globalThis as PageWorld;
  // After an update this script runs on without its extension (Chromium), until it has something to ask.
  if (!found && !isConnected()) world.quietBackGlance?.leave();
  // The answer to what was known before is old.
  if (!found || life.signal.aborted || visit.asked || visit.facts !== facts) return;
  note(visit, found);
  if (found.finding.level === 'none') return;
  const { quietBackPage: page, quietBack_first: open } = world;
  if (page) void page.show(visit, found);
  else if (open && found.show !== 'nothing') open(visit, found);
  // Nothing to be seen now; settings may change.
  else bring();
}

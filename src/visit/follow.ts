import type { PageFacts } from '../detect/types';
import { askBackground, isConnected } from '../platform/door';
import type { Bundle, FoundOnPage, VisitBundle } from '../platform/messages';
import { followVisits, type Visit, type VisitPorts, whenShown } from '../platform/visits';
import { isHere, type MayBe, type PageCore, type PageVisit, type PageWorld, type Sight } from '../platform/world';
import { addressOf } from '../sites/address';
import type { Address, PickReader, Reader } from '../sites/types';
import { note, pageVisit } from './page-visit';

/** What tells of in-page navigation or fresh data on some sites, and what shows cards on them. */
export interface Kind
  extends Partial<Pick<VisitPorts<PageFacts>, 'events' | 'late' | 'settled' | 'renewed' | 'watch'>> {
  readonly visit?: VisitBundle;
}

/**
 * Reads the page with these adapters and stays quiet until something is found. Every page pays for all of this, so
 * what is needed only from then on comes in bundles of its own.
 * @param mayBe whether facts may be about exercise: only then anybody is asked what they are
 * @param kind of these sites
 * @param sight the visit that began with a look at the page
 */
export function followOn(pick: PickReader, mayBe: MayBe, kind: Kind, sight: Sight | null = null): void {
  const world = globalThis as PageWorld;
  whenShown(document, () => {
    // A second injection finds the first, which only looks again.
    if (world.quietBackPage?.look()) return;
    const at = addressOf(location.href);
    const site = pick(at, isFramed);
    if (site) world.quietBackPage = start(at, site, pick, mayBe, kind, sight);
  });
}

function start(
  from: Address,
  first: Reader,
  pick: PickReader,
  mayBe: MayBe,
  { events = [], late = [], settled = [], renewed = [], watch, visit: bundle = 'visit' }: Kind,
  sight: Sight | null,
): PageCore {
  const doc = document;
  let at = from;
  let site = first;
  let visit = sight?.visit ?? null;
  let gone = false;

  /** Asks what this page is and what the person wants to see of it, and shows that. */
  async function show(of: PageVisit, answer?: FoundOnPage): Promise<void> {
    const { facts, asked, life } = of;
    const { signal } = life;
    const question = { key: life.key, facts, asked, missing: missingFor(of, bundle) };
    const found = answer ?? (await askBackground('found', question));
    // After an update this script runs on without its extension (Chromium), until it has something to ask: it is told of no
    // update, and to look for one at each video would cost half as much as to read about the video.
    if (!found && !isConnected()) end();
    // The answer to what was known before is old.
    if (!found || signal.aborted || facts !== of.facts || asked !== of.asked) return;
    note(of, found);
    (globalThis as PageWorld).quietBack_visit?.(of, found);
  }

  function onFacts(facts: PageFacts, life: Visit): void {
    if (visit?.life === life) visit.facts = facts;
    else visit = pageVisit(life, site, facts);
    if (!visit.shown && !visit.asked && !mayBe(facts)) return;
    visit.facts = site.loaded?.(doc, at) ?? facts;
    void show(visit);
  }

  const { look, stop } = followVisits({
    doc,
    win: window,
    key(href) {
      if (href !== at.href) at = addressOf(href);
      site = pick(at, isFramed) ?? site;
      return site.visitKey(at, doc);
    },
    read() {
      const now = site.read(doc, at);
      if (now || !site.loaded) return now;
      // Before the words come the tab has their title, and a page of exercise what it was loaded with.
      return mayBe({ title: doc.title }) ? site.loaded(doc, at) : null;
    },
    isFinal: (facts) => site.isFinal?.(doc, facts) === true,
    isWhole: (facts) => site.isWhole?.(facts) === true,
    events,
    late,
    settled,
    settles: () => site.settles === true,
    renewed,
    watch,
    begun: sight ? { visit: sight.life, facts: sight.seen } : undefined,
    onFacts,
  });
  const end = (): void => {
    gone = true;
    stop();
  };

  return {
    look() {
      if (!isConnected()) end();
      if (!gone) look();
      return !gone;
    },
    visit: () => visit,
    site: () => site,
    show,
    end,
    mayName: (text) => mayBe({ title: text }),
  };
}

const isFramed = (): boolean => window !== window.top;

/** The bundles that the page needs now and that no earlier visit brought. */
function missingFor({ site }: PageVisit, visit: VisitBundle): Bundle[] {
  const missing: Bundle[] = [];
  if (site.kind === 'page' && !isHere('headings')) missing.push('headings');
  if (!isHere('visit')) missing.push(visit);
  if (!isHere('card')) missing.push('card');
  return missing;
}

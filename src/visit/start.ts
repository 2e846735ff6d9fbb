import { judge, namesIn } from '../detect/judge';
import type { PageFacts } from '../detect/types';
import { askBackground, isConnected } from '../platform/door';
import type { Bundle } from '../platform/messages';
import { followVisits, type Visit, type VisitPorts, whenShown } from '../platform/visits';
import { isHere, type PageCore, type PageVisit, type PageWorld } from '../platform/world';
import type { PickReader, Reader } from '../sites/types';

type Watch = VisitPorts<PageFacts>['watch'];

/**
 * Reads the page with these adapters and stays quiet until something is found. Every page pays for all of this, so
 * what is needed only from then on comes in bundles of its own.
 * @param events that tell of in-page navigation or fresh data on these sites
 * @param watch for sites that do not tell, where the browser does not either
 */
export function startOn(pick: PickReader, events: readonly string[], watch?: Watch): void {
  const world = globalThis as PageWorld;
  whenShown(document, () => {
    // A second injection finds the first, which only looks again.
    if (world.quietBackPage?.look()) return;
    const framed = window !== window.top;
    const site = pick(location, framed);
    if (site) world.quietBackPage = start(site, framed, pick, events, watch);
  });
}

function start(first: Reader, framed: boolean, pick: PickReader, events: readonly string[], watch?: Watch): PageCore {
  const doc = document;
  let site = first;
  let visit: PageVisit | null = null;
  let gone = false;

  /** Asks what the person wants to see of this finding, and shows it. */
  async function show(of: PageVisit): Promise<void> {
    const { finding, life } = of;
    const decided = await askBackground('found', {
      key: life.key,
      level: finding.level,
      missing: missingFor(of),
    });
    // Without its extension it must not show a second card.
    if (!decided && !isConnected()) end();
    if (!decided || life.signal.aborted || finding !== of.finding) return;
    of.shown ||= decided.show !== 'nothing';
    (globalThis as PageWorld).quietBack_visit?.(of, decided);
  }

  function onFacts(facts: PageFacts, life: Visit): void {
    // After an update this script runs on without its extension (Chromium): at the next video it ends. Asked no earlier,
    // as the browser's answer costs a page its first time more than half of what looking for leg raises does.
    if (visit && visit.life !== life && !isConnected()) end();
    const finding = judge(facts);
    if (visit?.life !== life) visit = { life, site, facts, finding, asked: false, shown: false };
    else {
      visit.facts = facts;
      if (visit.asked && finding.level === 'none') return;
      visit.finding = finding;
    }
    // In a frame of somebody else's page only what names the exercise is worth a word.
    if (visit.shown || finding.level === 'named' || (finding.level !== 'none' && !framed)) void show(visit);
  }

  const { look, stop } = followVisits({
    doc,
    win: window,
    key() {
      site = pick(location, framed) ?? site;
      return site.visitKey(location, doc);
    },
    read: () => site.read(doc, location),
    events,
    watch,
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
    judge,
    namesIn,
  };
}

/** The bundles that the page needs now and that no earlier visit brought. */
function missingFor({ site }: PageVisit): Bundle[] {
  const needed: Bundle[] = ['visit', 'card'];
  if (document.getElementsByTagName('video').length > 0) needed.unshift('cue');
  if (site.kind === 'page') needed.unshift('headings');
  return needed.filter((bundle) => !isHere(bundle));
}

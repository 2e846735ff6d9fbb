import { judge, nameIn, namesIn, type Verdict } from '../detect/judge';
import type { PageFacts } from '../detect/types';
import { askBackground, isConnected } from '../platform/door';
import type { Bundle } from '../platform/messages';
import { followVisits, type Visit, type VisitPorts, whenShown } from '../platform/visits';
import { LEFT, type PageCore, type PageVisit, type PageWorld } from '../platform/world';
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
  let key: string | null = null;
  let gone = false;

  /** Asks what the person wants to see of this finding, and shows it. */
  async function show(of: PageVisit): Promise<void> {
    const { finding, life } = of;
    const decided = await askBackground('found', {
      key: life.key,
      level: finding.level,
      missing: missingFor(of),
    });
    // After an update this script runs on without its extension (Chromium): it must not show a second card.
    if (!decided && !isConnected()) end();
    if (!decided || life.signal.aborted || finding !== of.finding) return;
    of.shown ||= decided.show !== 'nothing';
    (globalThis as PageWorld).quietBackShow?.(of, decided);
  }

  /** With what is dear to read; for pages whose other words say anything about exercise. */
  const more = (facts: PageFacts): PageFacts => site.more?.(doc, facts, location) ?? facts;

  function onFacts(read: PageFacts, life: Visit): void {
    let facts = read;
    let finding = judge(facts);
    if (says(finding) && visit?.life !== life) {
      facts = more(facts);
      finding = judge(facts);
    }
    if (visit?.life !== life) visit = { life, site, facts, finding, asked: false, shown: false };
    else {
      const same = isSame(facts, visit.facts);
      visit.facts = facts;
      if ((visit.asked && finding.level === 'none') || same) return;
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
      key = site.visitKey(location, doc);
      return key;
    },
    read() {
      const facts = site.read(doc, location);
      return facts && visit?.life.key === key && says(visit.finding) ? more(facts) : facts;
    },
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
    namesIn,
    nameIn,
  };
}

/** Whether the words say anything about exercise, though it may be too little. */
const says = ({ score }: Verdict): boolean => score > judge({ title: '' }).score;

/** Both come from the same adapter, so equal ones read alike; the same words have the same verdict. */
const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The bundles that the page needs now and that no earlier visit brought. */
function missingFor({ site }: PageVisit): Bundle[] {
  const needed: Bundle[] = ['visit', 'card'];
  if (document.getElementsByTagName('video').length > 0) needed.unshift('cue');
  if (site.kind === 'page') needed.unshift('headings');
  return needed.filter((bundle) => !(LEFT[bundle] in globalThis));
}

import { mayBeExercise } from '../detect/sieve';
import type { PageFacts } from '../detect/types';
import { OPTIONS, whenShown } from '../platform/visits';
import type { PageCore, PageWorld } from '../platform/world';
import { withinSite } from '../sites/address';
import type { WithinSite } from '../sites/types';
import type { Sight } from './sight';

/** What a look takes: a `Reader`, as far as it goes, whose words are all there or are not. */
export interface Glanced {
  visitKey(at: WithinSite, doc: Document): string | null;
  read(doc: Document, at: WithinSite): PageFacts | null;
  isWhole(facts: PageFacts): boolean;
}

/**
 * Looks where the words are late, in milliseconds after one another; the first of them after a navigation alone. Where they
 * have not come by then, the page is followed.
 */
const LATER = [100, 650, 2300];

/**
 * Begins with looks alone, for a site that says each time when it has settled and has all its words then. Nearly all that
 * people watch there is no exercise, and one look tells: of such a page nothing is kept but its address. What takes more than
 * looks, or is asked about, has the page followed from then on.
 * @param pick what reads an address; null where that has to be followed
 * @param settled the event by which the site says that it has settled
 * @param meet begins a visit with all the words of a page, where they may be exercise; the page is followed when it says so
 * @param follow begins to follow the page, as `startOn` does; with the visit that has begun
 */
export function glanceOn<S extends Glanced>(
  pick: (at: WithinSite) => S | null,
  settled: string,
  meet: (site: S, key: string, at: WithinSite, seen: PageFacts, begin: () => PageCore | null | undefined) => Sight,
  follow: (sight: Sight | null) => void,
): void {
  const world = globalThis as PageWorld;
  const doc = document;
  whenShown(doc, () => {
    // A second injection finds the first, which only looks again.
    if (world.quietBackPage?.look()) return;
    let href = '';
    /** Nothing is awaited at this address any more. */
    let done = false;
    let looked = 0;
    /** The look that is due; 0: none. */
    let due = 0;
    /** The visit that may come to something; null: none. */
    let sight: Sight | null = null;
    let isFollowed = false;

    const begin = (): PageCore | null | undefined => {
      'use later';
      if (!isFollowed) {
        isFollowed = true;
        clearTimeout(due);
        doc.removeEventListener(settled, look, OPTIONS);
        delete world.quietBackPage;
        follow(sight);
      }
      return world.quietBackPage;
    };
    const lookLater = (): void => {
      'use later';
      const pause = LATER[looked++];
      if (pause) due = window.setTimeout(look, pause);
      else begin();
    };
    const meetOrBegin = (site: S, at: WithinSite, facts: PageFacts | null): void => {
      'use later';
      const key = site.visitKey(at, doc);
      if (done && facts && key !== null) sight = meet(site, key, at, facts, begin);
      else begin();
    };
    const look = (): void => {
      const now = doc.URL;
      if (now !== href) {
        looked = href ? 0 : 1;
        href = now;
        sight?.life.end();
        sight = null;
      } else if (done) return;
      if (due) clearTimeout(due);
      due = 0;
      const at = withinSite(href);
      const site = pick(at);
      if (!site) {
        begin();
        return;
      }
      const facts = site.read(doc, at);
      done = facts ? site.isWhole(facts) : site.visitKey(at, doc) === null;
      // Before the words come the tab has their title.
      if ((facts || !done) && mayBeExercise(facts ?? { title: doc.title })) meetOrBegin(site, at, facts);
      else if (!done) lookLater();
    };

    Object.defineProperty(world, 'quietBackPage', { get: begin, configurable: true });
    doc.addEventListener(settled, look, OPTIONS);
    look();
  });
}

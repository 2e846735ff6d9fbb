import { mayBeExercise } from '../detect/sieve';
import type { PageFacts } from '../detect/types';
import { isConnected } from '../platform/door';
import { OPTIONS, whenShown } from '../platform/visits';
import type { PageWorld, Sight } from '../platform/world';
import { withinSite } from '../sites/address';
import type { Reader, WithinSite } from '../sites/types';

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
 * people watch there is no exercise, and one look tells: of such a page nothing is kept but its address. What follows a page
 * is not even there until it is needed: after a card, or for what takes more than looks.
 * @param site reads the pages for which looks do
 * @param isOther tells by the address which take more
 * @param settled the event by which the site says that it has settled
 * @param meet begins a visit with all the words of a page, where they may be exercise
 * @param bring has brought what follows the page, which ends the looks
 */
export function glanceOn<S extends Glanced & Reader>(
  site: S,
  isOther: (at: WithinSite) => boolean,
  settled: string,
  meet: (site: S, key: string, at: WithinSite, seen: PageFacts) => Sight,
  bring: () => void,
): void {
  const world = globalThis as PageWorld;
  const doc = document;
  whenShown(doc, () => {
    // A second injection finds the first, which only looks again.
    if (world.quietBackPage?.look() || world.quietBackGlance?.look()) return;
    let href = '';
    /** Nothing is awaited at this address any more. */
    let done = false;
    let looked = 0;
    /** The look that is due; 0: none. */
    let due = 0;
    /** The visit that may come to something; null: none. */
    let sight: Sight | null = null;

    const leave = (): Sight | null => {
      'use later';
      clearTimeout(due);
      doc.removeEventListener(settled, look, OPTIONS);
      world.quietBackGlance = null;
      return sight;
    };
    const lookLater = (): void => {
      'use later';
      const pause = LATER[looked++];
      if (pause) due = window.setTimeout(look, pause);
      else bring();
    };
    const meetOrBring = (at: WithinSite, facts: PageFacts | null): void => {
      'use later';
      const key = site.visitKey(at, doc);
      if (done && facts && key !== null) sight = meet(site, key, at, facts);
      else bring();
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
      if (isOther(at)) {
        bring();
        return;
      }
      const facts = site.read(doc, at);
      done = facts ? site.isWhole(facts) : site.visitKey(at, doc) === null;
      // Before the words come the tab has their title.
      if ((facts || !done) && mayBeExercise(facts ?? { title: doc.title })) meetOrBring(at, facts);
      else if (!done) lookLater();
    };

    world.quietBackGlance = {
      look() {
        'use later';
        if (isConnected()) look();
        else leave();
        return isConnected();
      },
      leave,
      site,
      mayBe: mayBeExercise,
    };
    doc.addEventListener(settled, look, OPTIONS);
    look();
  });
}

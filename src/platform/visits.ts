/** One stay at an address. */
export interface Visit {
  readonly key: string;
  /**
   * Aborts when the visit ends. Made when it is first asked for, as has to be before anything comes of a visit: most find
   * nothing, and need none.
   */
  readonly signal: AbortSignal;
}

/** One that has begun, as its owner has it. */
export interface BegunVisit extends Visit {
  end(): void;
}

/** What the follower of visits needs to know about a page; passed in, so that it reads no globals. */
export interface VisitPorts<F> {
  readonly doc: Document;
  readonly win: Window;
  /** The visit that the address is now; null: nothing to look at. */
  key(href: string): string | null;
  /** Null while the page has not settled. */
  read(): F | null;
  /** Whether no later look at the same address can find other facts. */
  isFinal(facts: F): boolean;
  /** Whether one would find others only after one of the events `renewed`. */
  isWhole(facts: F): boolean;
  /**
   * Events that tell of in-page navigation or fresh data. They are captured on `document`: those of media reach no
   * further on their own.
   */
  readonly events: readonly string[];
  /**
   * Those that say something only where something may come of a visit, or where its words are late: heard from then on, and
   * from the start where the browser does not tell of every change of address.
   */
  readonly late: readonly string[];
  /** Those by which the page says that it has settled after a navigation: looked at once, where they exist, and hardly before. */
  readonly settled: readonly string[];
  /** Whether each navigation that begins here ends with one of them, once one was heard: then nothing else is waited for. */
  settles(): boolean;
  /** Those by which it says that its words are others now; heard as `late` ones are. */
  readonly renewed: readonly string[];
  /** Where the browser does not tell of every change of address and no event does: watches for one until it is called off. */
  watch?(doc: Document, heed: () => void): () => void;
  /** A visit that began before its page was followed, and the facts that it began with, which are whole. */
  readonly begun?: { readonly visit: BegunVisit; readonly facts: F };
  /** Called once the page has settled, and again when a later look finds other facts. */
  onFacts(facts: F, visit: Visit): void;
}

/** What follows a page through its visits. */
export interface Follower {
  /** Looks now. */
  look(): void;
  /** Ends the visit and stops listening. */
  stop(): void;
}

/**
 * Events come in bunches, as the address, the title and the words change: one look so long after the first, in
 * milliseconds; and where the page will say that it has settled, in case it never does.
 */
const PAUSE = 100;
const LONG_PAUSE = 300;
/**
 * Later looks at an address, in milliseconds after the first and after one another, for pages that fill in without a
 * word. Few, so that an idle page costs nothing.
 */
const LATER = [650, 2300];

/**
 * Follows a page through its visits. Leaving one ends it before the next begins, so that nothing of an old visit can
 * show on a new one.
 */
export function followVisits<F>(ports: VisitPorts<F>): Follower {
  const { doc, win } = ports;
  const { navigation } = win as { navigation?: EventTarget };
  let current: BegunVisit | null = ports.begun?.visit ?? null;
  let facts: F | null = ports.begun?.facts ?? null;
  let href = '';
  /** Where the browser tells: the address may be another since the last look. To ask for it is dear. */
  let moved = false;
  let looked = 0;
  /** The look that is due after a bunch of events; 0: none. */
  let waiting = 0;
  let later = 0;
  /** Nothing is awaited at this address any more. */
  let final = false;
  /** The same, unless the page says so. */
  let whole = false;
  /** Something may come of this visit, or has. */
  let used = false;
  /** Heeds the page being put aside. */
  let aside = false;
  let hearsLate = false;
  let hasSettled = false;
  /** The browser's word of each new address is heard. */
  let hearsMoves = false;

  const forgo = (): void => {
    if (waiting) win.clearTimeout(waiting);
    waiting = 0;
  };
  const leave = (): void => {
    forgo();
    if (later) win.clearTimeout(later);
    later = 0;
    current?.end();
    current = facts = null;
    final = whole = used = false;
  };
  const hearLate = (): void => {
    if (hearsLate) return;
    hearsLate = true;
    hear(doc, ports.late, navigation ? stir : move);
    hear(doc, ports.renewed, renew);
  };
  /** The page's own word that it has settled comes anyway, where it is sure to: most visits need no other. */
  const attend = (): void => {
    const wanted = used || !hasSettled || !ports.settles();
    if (!navigation || wanted === hearsMoves) return;
    hearsMoves = wanted;
    if (wanted) navigation.addEventListener(MOVED, move, OPTIONS);
    else navigation.removeEventListener(MOVED, move, OPTIONS);
  };
  const use = (): void => {
    used = true;
    attend();
    if (aside) return;
    aside = true;
    hearLate();
    // A page that is put aside for “back” keeps its elements: ours go first, and `pageshow` brings them anew.
    hear(win, ['pagehide'], leave);
    hear(win, ['pageshow'], stir);
  };
  const lookLater = (): void => {
    const delay = LATER[looked++];
    if (delay === undefined) return;
    later = win.setTimeout(() => {
      look();
      if (!current || whole) return;
      hearLate();
      lookLater();
    }, delay);
  };
  const look = (): void => {
    href = win.location.href;
    moved = false;
    const key = ports.key(href);
    const isNew = !current || key !== current.key;
    if (isNew) {
      leave();
      if (key === null) return;
      current = makeVisit(key, use);
      looked = 0;
    }
    const now = ports.read();
    const before = facts;
    facts = now ?? before;
    final = now !== null && ports.isFinal(now);
    whole = final || (now !== null && ports.isWhole(now));
    if (isNew && !whole) lookLater();
    // Most visits are read once: then nothing has to be compared.
    if (facts === before || (before && JSON.stringify(facts) === JSON.stringify(before))) return;
    if (facts && current) ports.onFacts(facts, current);
  };
  const wait = (pause: number): void => {
    waiting ||= win.setTimeout(() => {
      waiting = 0;
      look();
    }, pause);
  };
  const isHere = (): boolean => (hearsMoves ? !moved : win.location.href === href);
  const stir = (): void => {
    if (!(whole && isHere())) wait(ports.settled.length > 0 ? LONG_PAUSE : PAUSE);
  };
  /** Ends a visit that was left at once, where something of it might be seen on the next. */
  const move = (): void => {
    moved = true;
    if (used && current && !isHere() && ports.key(win.location.href) !== current.key) leave();
    if (!(navigation && hasSettled && ports.settles())) stir();
  };
  const settle = (): void => {
    hasSettled = true;
    if (!whole || !isHere() || waiting) {
      forgo();
      look();
      if (current && !facts) wait(PAUSE);
    }
    attend();
  };
  const renew = (): void => {
    if (!(final && isHere())) wait(PAUSE);
  };

  const heard: [target: EventTarget, type: string, listener: () => void][] = [];
  const hear = (target: EventTarget, types: readonly string[], listener: () => void): void => {
    for (const type of types) {
      heard.push([target, type, listener]);
      target.addEventListener(type, listener, OPTIONS);
    }
  };
  hear(doc, ports.events, navigation ? stir : move);
  if (!navigation) hearLate();
  hear(doc, ports.settled, settle);
  if (navigation) attend();
  else hear(win, ['popstate', 'hashchange'], move);
  const forget = navigation ? undefined : ports.watch?.(doc, move);
  if (current) use();
  look();
  return {
    look,
    stop() {
      for (const [target, type, listener] of heard) target.removeEventListener(type, listener, OPTIONS);
      navigation?.removeEventListener(MOVED, move, OPTIONS);
      forget?.();
      leave();
    },
  };
}

/** Of all that is heard of a page. */
export const OPTIONS = { capture: true, passive: true };
const MOVED = 'currententrychange';

/** @param onUsed called once, when the signal is first asked for before the visit's end */
function makeVisit(key: string, onUsed: () => void): BegunVisit {
  let controller: AbortController | null = null;
  let ended = false;
  const end = (): void => {
    ended = true;
    controller?.abort();
  };
  return {
    key,
    get signal() {
      if (!controller) {
        controller = new AbortController();
        if (ended) controller.abort();
        else onUsed();
      }
      return controller.signal;
    },
    end,
  };
}

/** Begins once a page is shown: browsers load some ahead of a click that may never come. */
export function whenShown(doc: Document, begin: () => void): void {
  if ((doc as { prerendering?: boolean }).prerendering) {
    doc.addEventListener('prerenderingchange', begin, { once: true });
  } else begin();
}

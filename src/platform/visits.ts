/** One stay at an address. */
export interface Visit {
  readonly key: string;
  /** Aborts when the visit ends. Made when it is first asked for: most visits find nothing, and need none. */
  readonly signal: AbortSignal;
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
  /**
   * Events that tell of in-page navigation or fresh data. They are captured on `document`: those of media reach no
   * further on their own.
   */
  readonly events: readonly string[];
  /** Where the browser does not tell of every change of address and no event does: watches for one until it is called off. */
  watch?(doc: Document, heed: () => void): () => void;
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

/** Events come in bunches, as the address, the title and the words change: one look so long after the first, in milliseconds. */
const PAUSE = 100;
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
  let current: CurrentVisit | null = null;
  let facts: F | null = null;
  let href = '';
  let looked = 0;
  /** The look that is due after a bunch of events; 0: none. */
  let waiting = 0;
  let later = 0;
  /** Nothing is awaited at this address any more. */
  let final = false;

  const leave = (): void => {
    win.clearTimeout(waiting);
    win.clearTimeout(later);
    waiting = 0;
    current?.end();
    current = facts = null;
    final = false;
  };
  const lookLater = (): void => {
    const delay = LATER[looked++];
    if (delay === undefined) return;
    later = win.setTimeout(() => {
      look();
      if (current && !final) lookLater();
    }, delay);
  };
  const look = (): void => {
    href = win.location.href;
    const key = ports.key(href);
    const isNew = !current || key !== current.key;
    if (isNew) {
      leave();
      if (key === null) return;
      current = makeVisit(key);
      looked = 0;
    }
    const now = ports.read();
    const before = facts;
    facts = now ?? before;
    final = now !== null && ports.isFinal(now);
    if (isNew && !final) lookLater();
    // Most visits are read once: then nothing has to be compared.
    if (facts === before || (before && JSON.stringify(facts) === JSON.stringify(before))) return;
    if (facts && current) ports.onFacts(facts, current);
  };
  const stir = (): void => {
    if (final && win.location.href === href) return;
    waiting ||= win.setTimeout(() => {
      waiting = 0;
      look();
    }, PAUSE);
  };
  /** Ends a visit that was left at once, so that nothing of it is seen on the next. */
  const move = (): void => {
    const now = win.location.href;
    if (now !== href) {
      href = now;
      if (current && ports.key(href) !== current.key) leave();
    }
    stir();
  };

  const { navigation } = win as { navigation?: EventTarget };
  const heard: [target: EventTarget, types: readonly string[], listener: () => void][] = [
    [doc, ports.events, navigation ? stir : move],
    [win, ['pageshow'], stir],
    // A page that is put aside for “back” keeps its elements: ours go first, and `pageshow` brings them anew.
    [win, ['pagehide'], leave],
    navigation ? [navigation, ['currententrychange'], move] : [win, ['popstate', 'hashchange'], move],
  ];
  const each = (what: 'addEventListener' | 'removeEventListener'): void => {
    for (const [target, types, listener] of heard) {
      for (const type of types) target[what](type, listener, { capture: true, passive: true });
    }
  };
  each('addEventListener');
  const forget = navigation ? undefined : ports.watch?.(doc, move);
  look();
  return {
    look,
    stop() {
      each('removeEventListener');
      forget?.();
      leave();
    },
  };
}

interface CurrentVisit extends Visit {
  end(): void;
}

function makeVisit(key: string): CurrentVisit {
  let controller: AbortController | null = null;
  let ended = false;
  const end = (): void => {
    ended = true;
    controller?.abort();
  };
  return {
    key,
    get signal() {
      controller ??= new AbortController();
      if (ended) controller.abort();
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

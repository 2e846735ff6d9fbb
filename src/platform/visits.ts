/** What the follower of visits needs to know about a page; passed in, so that it reads no globals. */
export interface VisitPorts<F> {
  readonly doc: Document;
  readonly win: Window;
  /** The visit this address is; null: nothing to look at. */
  key(url: URL): string | null;
  /** Null while the page has not settled. */
  read(url: URL): F | null;
  /**
   * Events that tell of in-page navigation or fresh data. They are captured on `document`: those of media reach no
   * further on their own.
   */
  readonly events: readonly string[];
  /** Called once the page has settled, and again when a later look finds other facts. */
  onFacts(facts: F, key: string, signal: AbortSignal): void;
}

/**
 * Looks after an address change, in milliseconds: at once, and a few times more while the page fills in.
 * Bounded, so that an idle page costs nothing.
 */
const LOOKS = [0, 250, 700, 1500, 3000];

/**
 * Follows a page through its visits. Each visit owns one AbortController; leaving it aborts it before the
 * next begins, so nothing of an old visit can show on a new one.
 * @returns a function that looks again now
 */
export function followVisits<F>(ports: VisitPorts<F>, signal: AbortSignal): () => void {
  const { doc, win } = ports;
  let current: { key: string; controller: AbortController; seen: string } | null = null;
  let timers: number[] = [];

  const stopLooking = (): void => {
    for (const timer of timers) win.clearTimeout(timer);
    timers = [];
  };
  const look = (): void => {
    const url = new URL(win.location.href);
    const key = ports.key(url);
    if (key !== current?.key) {
      current?.controller.abort();
      stopLooking();
      current = key === null ? null : { key, controller: new AbortController(), seen: '' };
      if (current) timers = LOOKS.slice(1).map((delay) => win.setTimeout(look, delay));
    }
    if (!current || signal.aborted) return;
    const facts = ports.read(url);
    if (facts === null) return;
    const seen = JSON.stringify(facts);
    if (seen === current.seen) return;
    current.seen = seen;
    ports.onFacts(facts, current.key, current.controller.signal);
  };
  const leave = (): void => {
    stopLooking();
    current?.controller.abort();
    current = null;
  };

  const on = (target: EventTarget, types: readonly string[]): void => {
    for (const type of types) target.addEventListener(type, look, { signal, passive: true, capture: true });
  };
  on(doc, ports.events);
  on(win, ['popstate', 'hashchange', 'pageshow']);
  // A page that is put aside for “back” keeps its elements: ours go first, and `pageshow` brings them anew.
  win.addEventListener('pagehide', leave, { signal });
  const { navigation } = win as { navigation?: EventTarget };
  if (navigation) on(navigation, ['currententrychange', 'navigatesuccess']);
  else watchTitle(doc, look, signal);
  signal.addEventListener('abort', leave);
  look();
  return look;
}

/**
 * Firefox before 147 has no Navigation API, and nothing else tells of pushState; nearly every page then changes its
 * title. Some put a new `<title>` there, so the head's own children are watched with it.
 */
function watchTitle(doc: Document, look: () => void, signal: AbortSignal): void {
  let title: Element | null = null;
  let seen = doc.title;
  const observer = new MutationObserver(() => {
    watch();
    if (doc.title === seen) return;
    seen = doc.title;
    look();
  });
  const watch = (): void => {
    const now = doc.querySelector('title');
    if (now && now !== title) observer.observe(now, { childList: true, characterData: true, subtree: true });
    title = now;
  };
  if (doc.head) observer.observe(doc.head, { childList: true });
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Begins once a page is shown: browsers load some ahead of a click that may never come. */
export function whenShown(doc: Document, begin: () => void): void {
  if ((doc as { prerendering?: boolean }).prerendering) {
    doc.addEventListener('prerenderingchange', begin, { once: true });
  } else begin();
}

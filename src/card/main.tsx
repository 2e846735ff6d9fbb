import { render } from 'preact';
import { themeFor, themeOfBackground } from '../ui/theme';
import styles from './card.css?inline';
import { CardApp, type View } from './card-app';
import type { CueGlobal } from './cue-handoff';
import { cueParts, headingParts } from './cue-parts';
import type { CardGlobal, CardHandle, CardRequest, CardUpdate } from './handoff';
import type { HeadingGlobal } from './headings';
import { CORNER_GAP, cornerFor, findPlace, type Place, putHost } from './place';

/** How long to wait for an anchor before floating in the corner, in milliseconds, and the looks in between. */
const ANCHOR_LOOKS = [0, 150, 400, 900, 1800, 3000];
/** How far up from the card its removal is watched for: children only, so a busy page costs nothing. */
const WATCHED_PARENTS = 3;
/** Sizes a floating card is placed by, px: the closed chip and the open card. */
const CHIP = { width: 300, height: 48 };
const OPEN = { width: 360, height: 520 };

/** Opens the card for one visit. Everything it starts ends with the request's signal. */
function openCard(request: CardRequest): CardHandle {
  const { site, signal } = request;
  const doc = document;
  const life = new AbortController();
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = styles;
  const mount = doc.createElement('div');
  root.append(style, mount);

  let now: CardUpdate = request;
  let place: Place | null = null;
  let floating = false;
  let chipOpen = false;
  /** A view that somebody outside the card asks for; `count` makes asking twice two calls. */
  let call: { view: View; count: number } | null = null;

  // Inline and important, so that no rule of the page can reach the host.
  const dress = (rules: Record<string, string>): void => {
    host.style.cssText = Object.entries({ all: 'initial', display: 'block', ...rules })
      .map(([name, value]) => `${name}:${value}!important`)
      .join(';');
  };

  /** The theme to wear, and the page's own ground. Reads styles, so it is asked once a drawing. */
  const look = (): { theme: 'light' | 'dark'; ground: string } => {
    const grounds = [doc.body, doc.documentElement].map((element) => getComputedStyle(element).backgroundColor);
    const ground = grounds.find((colour) => themeOfBackground(colour) !== null) ?? 'Canvas';
    const own = site.theme(doc) ?? themeOfBackground(ground) ?? 'light';
    return { theme: themeFor(now.settings.theme, own, own === 'dark'), ground };
  };

  // One function each for the card's whole life: effects depend on them.
  const onChip = (open: boolean): void => {
    chipOpen = open;
    // Not at once: an effect may call this, and preact must not draw a component whose effects are running.
    queueMicrotask(() => settle());
  };
  const onChange = (change: Partial<CardUpdate>): void => {
    now = { ...now, ...change };
    cues?.update(now);
    draw();
  };
  const draw = (): void => {
    if (life.signal.aborted) return;
    render(
      <CardApp
        {...now}
        {...look()}
        floating={floating}
        kind={site.kind}
        siteName={request.siteName}
        visitKey={request.key}
        video={site.video(doc)}
        width={floating ? OPEN.width : host.getBoundingClientRect().width || OPEN.width}
        onChip={onChip}
        onGone={leave}
        call={call}
        onChange={onChange}
      />,
      mount,
    );
  };

  /** Finds the card's place and puts it there; in the corner when the page has none to offer. */
  const settle = (last = false): void => {
    if (life.signal.aborted) return;
    const found = findPlace(doc, site.anchors);
    if (!found && !last && !floating) return;
    const wasFloating = floating;
    floating = !found;
    place = found;
    if (found) {
      dress({ margin: found.anchor.put === 'after' ? '12px 0 20px' : '0 0 20px', 'min-width': '0' });
      putHost(host, found);
    } else {
      const box = site.video(doc)?.getBoundingClientRect() ?? null;
      const view = { width: innerWidth, height: innerHeight };
      const [vertical, side] = cornerFor(view, chipOpen ? OPEN : CHIP, box).split('-');
      const edge = `${CORNER_GAP}px`;
      dress({ position: 'fixed', 'z-index': '2147483646', [vertical ?? 'bottom']: edge, [side ?? 'right']: edge });
      if (host.parentNode !== doc.body) doc.body.append(host);
    }
    if (!wasFloating || !floating || chipOpen) draw();
    watchParent();
  };

  /** Pages clean up nodes they do not know (ImprovedTube blocklist.js:153); then the card takes its place again. */
  let observer: MutationObserver | null = null;
  const watchParent = (): void => {
    observer?.disconnect();
    observer = new MutationObserver(() => {
      if (!host.isConnected) settle(true);
    });
    let parent = host.parentNode;
    for (let level = 0; parent && level < WATCHED_PARENTS; level++, parent = parent.parentNode) {
      observer.observe(parent, { childList: true });
    }
  };

  const leave = (): void => {
    life.abort();
    observer?.disconnect();
    for (const timer of timers) clearTimeout(timer);
    render(null, mount);
    host.remove();
  };

  const popped = (): void => {
    site.video(doc)?.pause();
    call = { view: 'check', count: (call?.count ?? 0) + 1 };
    settle(true);
    draw();
  };
  // Absent on pages without a video: then nobody asked for the bundle.
  const cues = (globalThis as CueGlobal).quietBackCues?.(
    {
      site,
      siteName: request.siteName,
      doc,
      win: window,
      parts: cueParts(styles),
      onPopped: popped,
      nameIn: request.nameIn,
    },
    request,
    life.signal,
  );

  // Only for a page that names the exercise: a guess has no business in the text.
  if (request.show === 'card') {
    (globalThis as HeadingGlobal).quietBackHeadings?.(
      {
        doc,
        theme: look().theme,
        nameIn: request.nameIn,
        ...headingParts,
        onOpen(exercise) {
          const others = now.finding.exercises.filter((other) => other !== exercise);
          now = { ...now, finding: { ...now.finding, exercises: [exercise, ...others] } };
          call = { view: 'tips', count: (call?.count ?? 0) + 1 };
          draw();
        },
      },
      life.signal,
    );
  }

  const timers: number[] = [];
  if (site.anchors.length === 0) settle(true);
  else {
    settle();
    for (const delay of ANCHOR_LOOKS.slice(1)) {
      const last = delay === ANCHOR_LOOKS.at(-1);
      timers.push(window.setTimeout(() => (host.isConnected && !floating ? undefined : settle(last)), delay));
    }
  }
  // A narrower window may hide the column the card is in.
  let resized = 0;
  const onResize = (): void => {
    clearTimeout(resized);
    resized = window.setTimeout(() => settle(true), 250);
    timers.push(resized);
  };
  addEventListener('resize', onResize, { signal: life.signal, passive: true });
  signal.addEventListener('abort', leave, { once: true });

  return {
    update(next) {
      now = next;
      if (next.show === 'nothing') leave();
      else {
        draw();
        cues?.update(now);
      }
    },
    report: () => ({
      card: host.isConnected ? 'shown' : 'absent',
      anchor: host.isConnected ? (place?.anchor.name ?? 'corner') : null,
      // Anchors that were preferred to the one in use, and not there: what a report of a redesign needs.
      missing: site.anchors.slice(0, place ? site.anchors.indexOf(place.anchor) : undefined).map(({ name }) => name),
    }),
    popped,
    gone: () => life.signal.aborted,
  };
}

(globalThis as CardGlobal).quietBackCard = openCard;

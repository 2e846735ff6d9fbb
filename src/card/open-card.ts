import { askBackground } from '../platform/door';
import { calmQuery } from '../ui/figure/calm';
import styles from './card.css?inline';
import type { CardAppProps, View } from './card-app';
import type { CueGlobal, CuesOnPage } from './cue-handoff';
import { put } from './drawing';
import { makeFace } from './face';
import { type Ground, groundOf } from './ground';
import type { CardGlobal, CardHandle, CardRequest, CardUpdate, Floating } from './handoff';
import type { HeadingGlobal } from './headings';
import { dressHost, dressUnseen, MARGIN_BELOW, reveal } from './host';
import { makeRoom } from './make-room';
import { findPlace, type Place, putHost, widthOf } from './place';
import { watchRemoval } from './watch-removal';

/** Looks for an anchor after the first, in milliseconds after one another; after the last the card floats in the corner. */
const ANCHOR_LOOKS = [150, 250, 500, 900, 1200];
/** How long cues wait for the card at most, in milliseconds: a tab behind has no frames in which it could come. */
const CUES_WAIT = 250;
/** Of a card whose place has none to tell, px. */
const USUAL_WIDTH = 360;

/** Opens the card for one visit. Everything it starts ends with the request's signal. */
export function openCard(request: CardRequest): CardHandle {
  const { site, signal, cuesOnly } = request;
  const doc = document;
  const life = new AbortController();
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = styles;
  const mount = doc.createElement('div');
  root.append(style, mount);
  const ports = { site, doc, win: window, host };
  const calm = calmQuery();

  let now: CardUpdate = request;
  /** Where it is to be, which it is drawn for. */
  let floating = false;
  let width = USUAL_WIDTH;
  /** Where it stands: at a place, or afloat. */
  let place: Place | null = null;
  let afloat = false;
  /** How many times it was to settle: only the last counts. */
  let settled = 0;
  /** Whether the page has had its time to offer a place. */
  let waited = false;
  /** While it floats beside the video: ends with that place. */
  let beside: AbortController | null = null;
  let chipOpen = false;
  /** All end with the card. */
  const timers: number[] = [];
  let cues: CuesOnPage | undefined;
  /** A view that somebody outside the card asks for; `count` makes asking twice two calls. */
  let call: { view: View; count: number } | null = null;

  const marginAbove = (): number => (place?.anchor.put === 'after' ? 12 : 0);
  const room = makeRoom({
    host,
    calm,
    root,
    keep: () => site.video(doc),
    margins: () => marginAbove() + MARGIN_BELOW,
    dress: () => dressUnseen(host, width, marginAbove()),
    reveal: () => reveal(host),
    // In a task of its own: the card is up one frame sooner than what comes with it.
    onSeen() {
      timers.push(
        window.setTimeout(() => {
          watchParent();
          goOn();
        }),
      );
    },
  });

  let isUp = false;
  /** What comes after the card, which is what the person sees first: it is not even brought before that is up. */
  const goOn = (): void => {
    'use later';
    if (life.signal.aborted) return;
    if (!isUp) listen();
    isUp = true;
    void startCues();
  };
  let rest = request.rest ?? [];
  /** Once. */
  let begun = false;
  const startCues = async (): Promise<void> => {
    'use later';
    if (begun) return;
    begun = doc.getElementsByTagName('video').length > 0;
    const world = globalThis as CueGlobal;
    const wanted = [...rest, ...(begun && !world.quietBack_cue ? (['cue'] as const) : [])];
    rest = [];
    if (wanted.length > 0) await askBackground('bring', wanted);
    if (!begun || life.signal.aborted) return;
    cues = world.quietBack_cue?.(
      {
        site,
        siteName: request.siteName,
        doc,
        win: window,
        styles,
        drawFigure: (exercise, into) =>
          void askBackground('drawFigure', exercise).then((drawn) => drawn && put(into, drawn)),
        onPopped: cuesOnly ? () => void askBackground('popped', null) : popped,
        names: request.names,
      },
      now,
      life.signal,
    );
  };

  const look = (): Ground => groundOf(doc, site.theme(doc), now.settings.theme, now.show);

  // One function each for the card's whole life: effects depend on them.
  const onChip = (open: boolean): void => {
    'use later';
    chipOpen = open;
    // Not at once: an effect may call this, and preact must not draw a component whose effects are running.
    queueMicrotask(() => void settle());
  };
  const onChange = (change: Partial<CardUpdate>): void => {
    'use later';
    now = { ...now, ...change };
    cues?.update(now);
    void draw();
  };
  const far = site.videoFrame
    ? {
        seek: (to: number) => void askBackground('seek', { to }),
        pause: () => void askBackground('pause', null),
      }
    : null;
  const propsNow = (): CardAppProps => ({
    ...now,
    ...look(),
    floating,
    kind: site.kind,
    siteName: request.siteName,
    visitKey: request.key,
    video: site.video(doc),
    far,
    width,
    onChip,
    onGone: leave,
    call,
    onChange,
  });

  const face = makeFace(mount, calm, life.signal);
  async function draw(): Promise<boolean> {
    return !life.signal.aborted && !cuesOnly && face.draw(propsNow());
  }

  /**
   * Finds the card's place and puts it there; beside the video or in a corner when the page has none to offer. What
   * is read of the page is read first, and the card is drawn before it is on the page: a write in between would have
   * the whole page laid out for us. The page may go on meanwhile.
   */
  async function settle(last = false): Promise<void> {
    if (life.signal.aborted || cuesOnly) return;
    waited ||= last;
    const found = findPlace(doc, site.anchors);
    if (!found && !waited && !floating) return;
    const mine = ++settled;
    floating = !found;
    width = found ? widthOf(found) : USUAL_WIDTH;
    if (!(await draw()) || mine !== settled || life.signal.aborted) return;
    if (!found) {
      const world = globalThis as CardGlobal;
      if (!world.quietBackFloating) await askBackground('bring', ['card']);
      if (mine !== settled || life.signal.aborted || !world.quietBackFloating) return;
      place = null;
      afloat = true;
      float(world.quietBackFloating);
      goOn();
    } else if (found.element.isConnected) {
      const moves = !host.isConnected || afloat || found.element !== place?.element;
      beside?.abort();
      beside = null;
      place = found;
      afloat = false;
      if (moves) room.lift();
      putHost(host, found);
      if (moves) return room.arrive();
      room.settle();
    } else return settle();
    watchParent();
  }

  const float = ({ floatingPlace, followVideo }: Floating): void => {
    'use later';
    const { beside: isBeside, rules } = floatingPlace(ports, chipOpen);
    if (!isBeside) beside?.abort();
    if (!isBeside || beside?.signal.aborted) beside = null;
    if (isBeside && !beside) {
      beside = new AbortController();
      const again = (): void => float({ floatingPlace, followVideo });
      followVideo(ports, again, AbortSignal.any([life.signal, beside.signal]));
    }
    room.lift();
    dressHost(host, rules);
    if (host.parentNode !== doc.body) doc.body.append(host);
  };

  let observer: MutationObserver | null = null;
  const watchParent = (): void => {
    'use later';
    observer?.disconnect();
    observer = watchRemoval(host, () => void settle(true));
  };

  const leave = (): void => {
    'use later';
    life.abort();
    observer?.disconnect();
    for (const timer of timers) clearTimeout(timer);
    // The visit is over, not the card unwanted: the next video's may take its place.
    room.leave(signal.aborted);
    face.end();
  };

  /** Shows a view as if it had been pressed for. */
  const show = (view: View): void => {
    'use later';
    call = { view, count: (call?.count ?? 0) + 1 };
    face.enliven();
    void draw();
  };
  const popped = (): void => {
    'use later';
    site.video(doc)?.pause();
    void settle(true);
    show('check');
  };

  // Only for a page that names the exercise: a guess has no business in the text.
  if (request.show === 'card') {
    void (globalThis as HeadingGlobal).quietBack_headings?.(
      {
        doc,
        theme: look().theme,
        names: request.names,
        onOpen(exercise) {
          const others = now.finding.exercises.filter((other) => other !== exercise);
          now = { ...now, finding: { ...now.finding, exercises: [exercise, ...others] } };
          show('tips');
        },
      },
      life.signal,
    );
  }

  const listen = (): void => {
    'use later';
    room.listen();
    face.listen();
    // The page's own shortcuts must not fire while the person uses the card.
    for (const type of ['keydown', 'keyup', 'keypress'])
      mount.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    // A narrower window may hide the column the card is in.
    let resized = 0;
    const onResize = (): void => {
      clearTimeout(resized);
      resized = window.setTimeout(() => void settle(true), 250);
      timers.push(resized);
    };
    addEventListener('resize', onResize, { signal: life.signal, passive: true });
  };

  let looked = 0;
  const lookAgain = (): void => {
    'use later';
    const pause = ANCHOR_LOOKS[++looked];
    if (!host.isConnected || floating) void settle(!pause);
    // A tab behind has not seen it yet.
    else if (!observer) watchParent();
    if (pause) timers.push(window.setTimeout(lookAgain, pause));
  };
  void settle(site.anchors.length === 0);
  if (site.anchors.length > 0) timers.push(window.setTimeout(lookAgain, ANCHOR_LOOKS[0]));
  if (cuesOnly) goOn();
  else timers.push(window.setTimeout(goOn, CUES_WAIT));
  signal.addEventListener('abort', leave, { once: true });

  return {
    update(next) {
      'use later';
      now = next;
      if (next.show === 'nothing') leave();
      else {
        void draw().then((drawn) => {
          if (drawn && !life.signal.aborted) room.settle();
        });
        cues?.update(now);
      }
    },
    report: () => ({
      card: host.isConnected ? 'shown' : 'absent',
      anchor: host.isConnected ? (place?.anchor.name ?? (beside ? 'beside the video' : 'corner')) : null,
      // Anchors that were preferred to the one in use, and not there: what a report of a redesign needs.
      missing: site.anchors.slice(0, place ? site.anchors.indexOf(place.anchor) : undefined).map(({ name }) => name),
    }),
    popped,
    gone: () => life.signal.aborted,
  };
}

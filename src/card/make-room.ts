/** How long what stands below takes to make room, in milliseconds. */
const SLIDE = 220;
/** Who asked for less motion sees one jump, a moment later. */
const JUMP = 50;
/** How long the place of a card is kept for the next video's, in milliseconds: so long YouTube takes to change its words. */
const HOLD = 800;
/** What the person caused by a press may move things at once: they look there. In milliseconds, as browsers count it. */
const CAUSED = 500;
/** How far up from the card things are looked for that it pushes down. */
const LEVELS = 3;

/** The empty place that the last card left, until the next takes it over. */
interface Held {
  readonly gap: HTMLElement;
  readonly room: number;
  readonly timer: number;
}
/** In the isolated world: the next card may come from a later injection of this bundle. */
const shared = globalThis as { quietBackHeld?: Held | undefined };

/** What stands below an element in its column, down to the end of the window. Reads layout. */
function below(from: Element, keep: Element | null): Element[] {
  const { left, right, top } = from.getBoundingClientRect();
  const found: Element[] = [];
  let up: Element | null = from;
  for (let level = 0; up && up !== up.ownerDocument.body && level < LEVELS; level++, up = up.parentElement) {
    for (let next = up.nextElementSibling; next; next = next.nextElementSibling) {
      const box = next.getBoundingClientRect();
      const isDrawn = box.bottom > box.top && box.right > box.left;
      const isBelow = isDrawn && box.top >= top && box.top < innerHeight && box.left < right && box.right > left;
      if (isBelow && !next.contains(keep)) found.push(next);
    }
  }
  return found;
}

/**
 * Elements glide from where they were, `by` px from where they are, instead of jumping. Animations change no style of
 * the page's own elements, end by themselves, and add to a glide that is still under way. They have to be started
 * before the browser lays out what moved: one that is started later, even in the same frame, counts as a jump.
 */
function slide(elements: readonly Element[], by: number, calm: boolean): void {
  const frames = [{ transform: `translateY(${by}px)` }, { transform: 'none' }];
  const easing = calm ? 'steps(1, end)' : 'ease-out';
  for (const element of elements) {
    element.animate(frames, { duration: calm ? JUMP : SLIDE, easing, composite: 'add' });
  }
}

export interface Room {
  /** Heeds what the person does from now on: nobody presses anything in a card that is not there to be seen. */
  listen(): void;
  /** The card was put into the page's flow, at a place that is new to it. */
  arrive(): void;
  /** The card was drawn anew, and may have grown. Has the page laid out where it is in the flow. */
  settle(): void;
  /** Before the card leaves its place: for another, or for a corner. */
  lift(): void;
  /** Takes the card off the page. With `hold`, its place stays empty for a moment, for the card of the next video. */
  leave(hold: boolean): void;
}

export interface RoomPorts {
  readonly host: HTMLElement;
  /** Whether the reader asked for less motion. */
  readonly calm: MediaQueryList;
  /** Of the card: what was pressed in it causes what follows. */
  readonly root: ShadowRoot;
  /** What must not move, whatever stands around it: the player. */
  keep(): Element | null;
  /** What the host is dressed with above and below, px. */
  margins(): number;
  /** Dresses the host for its place, while its size is not known: unseen, out of the flow and as wide as there. */
  dress(): void;
  /** Lets it be seen where it is, in the flow. */
  reveal(): void;
  /** A card that came is there to be seen. */
  onSeen(): void;
}

/**
 * Lets what stands below the card glide as the card comes, grows and goes. A card that comes spends a frame unseen and
 * out of the flow, where the browser lays it out for nobody's loss; then all is known and nothing has to be measured.
 */
export function makeRoom({ host, calm, root, keep, margins, dress, reveal, onSeen }: RoomPorts): Room {
  /** What the card takes of the page's height, in px; 0: it is not in the flow. */
  let room = 0;
  let unseen = false;
  /** Of a card that is not seen yet: what it will take of the height, in px, and what it will push down. */
  let coming: { readonly room: number; readonly pushed: readonly Element[] } = { room: 0, pushed: [] };
  let frame = 0;
  let pressed = Number.NEGATIVE_INFINITY;
  const press = (event: Event): void => {
    'use later';
    pressed = event.timeStamp;
  };
  const isCaused = (): boolean => performance.now() - pressed < CAUSED;
  const measure = (): number => host.getBoundingClientRect().height + margins();

  /** The place that was kept for this card; null where none was. */
  const heldHere = (): Held | null => {
    const held = shared.quietBackHeld;
    return held?.gap.parentNode === host.parentNode ? (held ?? null) : null;
  };

  // Called when the browser has just laid the page out: what is read here costs nothing. A frame later the page may have
  // been written to, and to read it then would have it laid out for us.
  const observer = new ResizeObserver(() => {
    if (!host.isConnected) return;
    if (unseen) {
      coming = { room: measure(), pushed: below(heldHere()?.gap ?? host, keep()) };
      frame ||= requestAnimationFrame(appear);
    } else room = measure();
  });

  const appear = (): void => {
    frame = 0;
    unseen = false;
    const held = heldHere();
    room = coming.room;
    slide(coming.pushed, (held?.room ?? 0) - room, calm.matches);
    coming = { room, pushed: [] };
    if (held) {
      clearTimeout(held.timer);
      held.gap.remove();
      shared.quietBackHeld = undefined;
    }
    reveal();
    // A note has no ground: it waits until what lay there has left.
    if (!calm.matches && root.querySelector('.quiet')) host.animate({ opacity: [0, 0, 1] }, SLIDE * 1.5);
    onSeen();
  };
  const stop = (): void => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    frame = 0;
    unseen = false;
  };
  const lift = (): void => {
    stop();
    if (room > 0 && host.isConnected && !isCaused()) slide(below(host, keep()), room, calm.matches);
    room = 0;
  };

  return {
    listen() {
      for (const type of ['pointerdown', 'keydown']) {
        root.addEventListener(type, press, { passive: true, capture: true });
      }
    },
    lift,
    arrive() {
      unseen = true;
      dress();
      observer.observe(host);
    },
    settle() {
      'use later';
      if (room === 0 || isCaused()) return;
      const elements = below(host, keep());
      const before = room;
      room = measure();
      if (room !== before) slide(elements, before - room, calm.matches);
    },
    leave(hold) {
      'use later';
      if (!hold || room === 0 || !host.isConnected) {
        lift();
        host.remove();
        return;
      }
      stop();
      const kept = keep();
      const gap = host.ownerDocument.createElement('div');
      gap.style.cssText = `all:initial!important;display:block!important;height:${room}px!important`;
      host.replaceWith(gap);
      const giveBack = (height: number): void => {
        slide(below(gap, kept), height, calm.matches);
        gap.remove();
        shared.quietBackHeld = undefined;
      };
      shared.quietBackHeld = { gap, room, timer: window.setTimeout(giveBack, HOLD, room) };
    },
  };
}

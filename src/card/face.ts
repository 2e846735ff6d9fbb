import { askBackground } from '../platform/door';
import type { FirstLook } from '../platform/messages';
import type { CardAppProps } from './card-app';
import { put } from './drawing';
import type { LiveCard, LiveGlobal } from './more-handoff';
import { durationOf, followTime, lineWidth } from './time-line';

/** What the card looks like. */
export interface Face {
  /** Heeds what the person does from now on. */
  listen(): void;
  /**
   * Asked several times at once, it draws the last.
   * @returns whether there is a card by then; false where the extension has gone before it was drawn
   */
  draw(props: CardAppProps): Promise<boolean>;
  /** Brings the whole card, which can be pressed. Ask as soon as somebody may want it: it takes a moment to come. */
  enliven(): void;
  end(): void;
}

/** What could move. Who asked for less motion is shown more of it in one picture than the first look has. */
const MOVES = '.qf-player, .rightwrong';

/** The video that the time line follows: none without a moment on it. */
const followedIn = ({ finding, notes, video }: CardAppProps): HTMLVideoElement | null =>
  finding.moments.length + notes.marks.length > 0 ? video : null;

function lookOf(props: CardAppProps, calm: boolean): FirstLook {
  const { finding, show, settings, notes, theme, ground, floating, kind, siteName, visitKey, width, far } = props;
  const video = followedIn(props);
  return {
    ...{ finding, show, settings, notes, theme, ground, floating, kind, siteName, visitKey, width },
    video: video && { duration: durationOf(video), currentTime: video.currentTime },
    far: far !== null,
    calm,
  };
}

/** All of a look but where the video is: the line follows that without being drawn anew. */
const gistOf = (look: FirstLook): string => JSON.stringify({ ...look, video: look.video && [look.video.duration] });

/**
 * Draws the card into an element: its first look, as the background writes it, until somebody touches it or something
 * asks for more; then the whole card takes over what is there.
 * @param calm whether the reader asked for less motion
 * @param signal ends all that is under way
 */
export function makeFace(mount: HTMLElement, calm: MediaQueryList, signal: AbortSignal): Face {
  let now: CardAppProps | null = null;
  /** What the background was last asked for, the how manieth time, and whether that is drawn. */
  let gist = '';
  let turn = 0;
  let drawn = Promise.resolve(false);
  /** What is there of the first look, and what ends its following the video; null: nothing yet. */
  let first: { look: FirstLook; following: AbortController } | null = null;
  let live: LiveCard | null = null;
  let coming = false;
  /** What was pressed before it could be. */
  const pressed: HTMLElement[] = [];

  async function drawFirst(props: CardAppProps, look: FirstLook): Promise<boolean> {
    const mine = ++turn;
    const drawing = await askBackground('drawCard', look);
    if (mine !== turn) return drawn;
    // What comes takes over what is there: that must not change meanwhile.
    if (!drawing || signal.aborted || live || (coming && first)) {
      gist = '';
      return !signal.aborted && (live ?? first) !== null;
    }
    put(mount, drawing);
    first?.following.abort();
    first = { look, following: new AbortController() };
    const video = followedIn(props);
    if (video) {
      const line = mount.querySelector<HTMLElement>('.tl');
      const { duration } = look.video ?? {};
      const width = lineWidth(look.width);
      followTime({ video, duration, width, line: () => line, onMeasure: redraw }, first.following.signal);
      // It may have become known while this was drawn.
      if (durationOf(video) !== duration) redraw();
    }
    if (look.calm && mount.querySelector(MOVES)) enliven();
    return true;
  }
  const draw = (props: CardAppProps): Promise<boolean> => {
    now = props;
    live?.draw(props);
    if (live || (coming && first)) return Promise.resolve(true);
    const look = lookOf(props, calm.matches);
    const next = gistOf(look);
    if (next !== gist) {
      gist = next;
      drawn = drawFirst(props, look);
    }
    return drawn;
  };
  const redraw = (): void => {
    'use later';
    if (now) void draw(now);
  };
  const bring = async (): Promise<void> => {
    'use later';
    if (live || coming || signal.aborted) return;
    const world = globalThis as LiveGlobal;
    coming = true;
    await (world.quietBackEnliven ?? askBackground('bring', ['card-more']));
    if (!first) await drawn;
    coming = false;
    const buttons = pressed.splice(0);
    if (signal.aborted || !first) return;
    const { quietBackEnliven: open } = world;
    if (open) {
      first.following.abort();
      live = open(mount, first.look);
    }
    redraw();
    // Where it did not come, the next press asks again.
    if (live) for (const button of buttons) button.click();
  };
  const enliven = (): void => void bring();

  const press = (event: Event): void => {
    'use later';
    if (live) return;
    event.stopPropagation();
    const button = (event.target as Element).closest('button');
    if (button) pressed.push(button);
    enliven();
  };
  return {
    listen() {
      'use later';
      calm.addEventListener('change', redraw, { signal });
      for (const type of ['pointerenter', 'focusin']) mount.addEventListener(type, enliven, { passive: true });
      mount.addEventListener('click', press, { capture: true });
    },
    draw,
    enliven,
    end() {
      'use later';
      first?.following.abort();
      live?.end();
    },
  };
}

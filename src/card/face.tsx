import { askBackground } from '../platform/door';
import { CardApp, type CardAppProps } from './card-app';
import { whenWanted } from './more';
import type { LiveCard, LiveGlobal } from './more-handoff';
import { draw as drawPlain } from './plain';

/** What the card looks like. */
export interface Face {
  draw(props: CardAppProps): void;
  /** Brings the whole card, which can be pressed. Ask as soon as somebody may want it: it takes a moment to come. */
  enliven(): void;
  end(): void;
}

/**
 * Draws the card into an element: its first look, until somebody touches it or something asks for more; then the whole
 * card takes over what is there.
 * @param signal ends all that is under way
 */
export function makeFace(mount: HTMLElement, signal: AbortSignal): Face {
  let now: CardAppProps | null = null;
  /** What the first look was drawn with, and what ends its effects; null: not drawn yet. */
  let first: { props: CardAppProps; stop: () => void } | null = null;
  let live: LiveCard | null = null;
  let coming = false;
  /** What was pressed before it could be. */
  const pressed: HTMLElement[] = [];

  const draw = (props: CardAppProps): void => {
    now = props;
    if (live) live.draw(props);
    // What comes takes over what is there: that must not change meanwhile.
    else if (!coming) {
      first?.stop();
      first = { props, stop: drawPlain(mount, () => <CardApp {...props} call={null} />) };
    }
  };
  const bring = async (): Promise<void> => {
    if (live || coming || signal.aborted) return;
    const world = globalThis as LiveGlobal;
    coming = true;
    await (world.quietBackEnliven ?? askBackground('more', null));
    coming = false;
    const buttons = pressed.splice(0);
    if (signal.aborted || !first || !now) return;
    const { quietBackEnliven: open } = world;
    if (open) {
      first.stop();
      live = open(mount, { ...first.props, call: null });
    }
    if (live || now !== first.props) draw(now);
    // Where it did not come, the next press asks again.
    if (live) for (const button of buttons) button.click();
  };
  const enliven = (): void => void bring();

  const notWanted = whenWanted(enliven);
  for (const type of ['pointerenter', 'focusin']) mount.addEventListener(type, enliven, { passive: true });
  mount.addEventListener(
    'click',
    (event) => {
      if (live) return;
      event.stopPropagation();
      const button = (event.target as Element).closest('button');
      if (button) pressed.push(button);
      enliven();
    },
    { capture: true },
  );
  return {
    draw,
    enliven,
    end() {
      notWanted();
      first?.stop();
      live?.end();
    },
  };
}

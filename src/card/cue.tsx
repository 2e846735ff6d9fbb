import { type JSX, render } from 'preact';
import type { PlannedCue } from '../advise/cue-plan';
import { exercises as exerciseWords } from '../guide/words/en';
import { Figure } from '../ui/figure/figure';
import { Icon } from '../ui/icons';
import * as words from '../ui/words/en';
import { exercises, tips } from './card-guide.static';
import styles from './cue.css?inline';
import { type CueBox, cueHome, liftOf } from './cue-place';

export interface CuePortsOnPage {
  readonly doc: Document;
  readonly video: HTMLVideoElement;
  /** The element around the video with the page's own controls in it; null when there is none. */
  player(): Element | null;
  /** Captions on the screen; null when none show. */
  captions(): Element | null;
  readonly position: 'bottom' | 'top';
  readonly onDismiss: () => void;
  readonly onPopped: () => void;
}

export interface CueFace {
  show(cue: PlannedCue): void;
  /** Share of its time that is left, 1 to 0. */
  tick(left: number): void;
  hide(): void;
}

/** How long the cue takes to fade, in milliseconds; then its host leaves the page. */
const FADE = 200;

/** The words of a cue: what comes, and one line of form. */
export function sayCue({ exercise }: PlannedCue): { title: string; line: string } {
  const tip = exercises[exercise].tips[0] ?? 'press';
  return { title: words.cue.next(exerciseWords[exercise].plural), line: tips[tip].title };
}

/** The cue over the player. Its host is on the page only while it shows. */
export function makeCueFace(ports: CuePortsOnPage, signal: AbortSignal): CueFace {
  const { doc, video } = ports;
  let host: HTMLElement | null = null;
  let mount: HTMLElement | null = null;
  let bar: HTMLElement | null = null;
  let leaving = 0;
  let life: AbortController | null = null;

  /** Puts the host where it is painted now, and keeps it off controls and captions. */
  const settle = (): void => {
    if (!host || !mount) return;
    const home = cueHome(doc, video, ports.player());
    const inside = home.mode === 'inside';
    const box = (inside ? home.parent : video).getBoundingClientRect();
    const place = inside
      ? 'position:absolute;inset:0;z-index:58'
      : `position:fixed;inset:auto;left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px;overflow:hidden`;
    host.style.cssText =
      `all:initial;display:block;pointer-events:none;border:0;padding:0;margin:0;background:none;${place}`.replaceAll(
        ';',
        '!important;',
      );
    if (host.parentNode !== home.parent) home.parent.append(host);
    if (!inside) {
      // Shown again after every change of fullscreen, or the video would cover it.
      host.popover = 'manual';
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    } else if (host.popover) {
      host.popover = null;
    }
    mount.classList.toggle('full', home.full);
    const cue = mount.querySelector<HTMLElement>('.cue');
    if (!cue) return;
    const captions = ports.captions()?.getBoundingClientRect() ?? null;
    const shown: CueBox | null = captions && captions.width > 0 && captions.height > 0 ? captions : null;
    cue.style.setProperty('--lift', `${Math.round(liftOf(box, shown, home.full, cue.offsetHeight))}px`);
  };

  const remove = (): void => {
    doc.defaultView?.clearTimeout(leaving);
    life?.abort();
    if (mount) render(null, mount);
    host?.remove();
    host = null;
    mount = null;
    bar = null;
  };
  signal.addEventListener('abort', remove);

  return {
    show(cue) {
      remove();
      life = new AbortController();
      host = doc.createElement('div');
      const root = host.attachShadow({ mode: 'closed' });
      const style = doc.createElement('style');
      style.textContent = styles;
      mount = doc.createElement('div');
      mount.className = 'stand';
      mount.dataset.qb = 'cue';
      root.append(style, mount);
      // The player's own clicks (play, pause) and keys must not fire from here.
      for (const type of ['click', 'dblclick', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress']) {
        mount.addEventListener(type, (event) => event.stopPropagation());
      }
      render(
        <Cue cue={cue} position={ports.position} onDismiss={ports.onDismiss} onPopped={ports.onPopped} />,
        mount,
      );
      bar = mount.querySelector('.left i');
      settle();
      doc.addEventListener('fullscreenchange', settle, { signal: life.signal });
      doc.defaultView?.addEventListener('resize', settle, { signal: life.signal, passive: true });
      doc.defaultView?.addEventListener('scroll', settle, { signal: life.signal, passive: true, capture: true });
    },
    tick(left) {
      if (bar) bar.style.transform = `scaleX(${Math.min(1, Math.max(0, left)).toFixed(4)})`;
    },
    hide() {
      if (!mount) return;
      mount.querySelector('.cue')?.classList.add('gone');
      leaving = doc.defaultView?.setTimeout(remove, FADE) ?? 0;
    },
  };
}

function Cue({
  cue,
  position,
  onDismiss,
  onPopped,
}: {
  cue: PlannedCue;
  position: 'bottom' | 'top';
  onDismiss: () => void;
  onPopped: () => void;
}): JSX.Element {
  const { title, line } = sayCue(cue);
  const { tips: order } = exercises[cue.exercise];
  const { move } = tips[order[0] ?? 'press'];
  return (
    <div
      class={position === 'top' ? 'cue top' : 'cue'}
      role="status"
      lang="en"
      dir="ltr"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDismiss();
      }}
    >
      <Figure move={move} size="m" ratio={1.75} sit crop />
      <div class="say">
        <small>{title}</small>
        <b>{line}</b>
      </div>
      <div class="left">
        <i />
      </div>
      <div class="acts">
        <button type="button" onClick={onPopped}>
          {words.card.popped}
        </button>
        <button type="button" aria-label={words.cue.dismiss} onClick={onDismiss}>
          <Icon name="close" size={18} />
        </button>
      </div>
    </div>
  );
}

import type { PlannedCue } from '../advise/cue-plan';
import own from './cue.css?inline';
import { cues, dismiss as dismissWord, lang, popped as poppedWord } from './cue-guide.static';
import type { CueParts } from './cue-handoff';
import { type CueBox, cueHome, liftOf } from './cue-place';

export interface CueFacePorts extends CueParts {
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
/** The player's own clicks (play, pause) and keys must not fire from the cue. */
const KEPT = ['click', 'dblclick', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress'];

/** The cue over the player. Its host is on the page only while it shows. */
export function makeCueFace(ports: CueFacePorts, signal: AbortSignal): CueFace {
  const { doc, video } = ports;
  const win = doc.defaultView ?? window;
  let host: HTMLElement | null = null;
  let stand: HTMLElement | null = null;
  let bar: HTMLElement | null = null;
  let leaving = 0;
  let life: AbortController | null = null;

  /** Puts the host where it is painted now, and keeps it off controls and captions. */
  const settle = (): void => {
    if (!host || !stand) return;
    const home = cueHome(doc, video, ports.player());
    const inside = home.mode === 'inside';
    const box = (inside ? home.parent : video).getBoundingClientRect();
    const place = inside
      ? 'position:absolute;inset:0;z-index:58'
      : `position:fixed;inset:auto;left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px;overflow:hidden`;
    host.style.cssText =
      `all:initial;display:block;pointer-events:none;border:0;padding:0;margin:0;background:none;${place};`.replaceAll(
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
    stand.classList.toggle('full', home.full);
    const cue = stand.querySelector<HTMLElement>('.cue');
    if (!cue) return;
    const captions = ports.captions()?.getBoundingClientRect() ?? null;
    const shown: CueBox | null = captions && captions.width > 0 && captions.height > 0 ? captions : null;
    cue.style.setProperty('--lift', `${Math.round(liftOf(box, shown, home.full, cue.offsetHeight))}px`);
  };

  const remove = (): void => {
    win.clearTimeout(leaving);
    life?.abort();
    host?.remove();
    host = null;
    stand = null;
    bar = null;
  };
  signal.addEventListener('abort', remove);

  return {
    show(planned) {
      remove();
      life = new AbortController();
      host = doc.createElement('div');
      const root = host.attachShadow({ mode: 'closed' });
      const style = doc.createElement('style');
      style.textContent = ports.styles + own;
      stand = doc.createElement('div');
      stand.className = 'stand';
      stand.dataset.qb = 'cue';
      for (const type of KEPT) stand.addEventListener(type, (event) => event.stopPropagation());
      const { cue, line } = drawCue(doc, planned, ports);
      bar = line;
      stand.append(cue);
      root.append(style, stand);
      settle();
      doc.addEventListener('fullscreenchange', settle, { signal: life.signal });
      win.addEventListener('resize', settle, { signal: life.signal, passive: true });
      win.addEventListener('scroll', settle, { signal: life.signal, passive: true, capture: true });
    },
    tick(left) {
      if (bar) bar.style.transform = `scaleX(${Math.min(1, Math.max(0, left)).toFixed(4)})`;
    },
    hide() {
      if (!stand) return;
      stand.querySelector('.cue')?.classList.add('gone');
      leaving = win.setTimeout(remove, FADE);
    },
  };
}

function drawCue(
  doc: Document,
  planned: PlannedCue,
  { position, drawFigure, onDismiss, onPopped }: CueFacePorts,
): { cue: HTMLElement; line: HTMLElement } {
  const add = <K extends keyof HTMLElementTagNameMap>(to: Element, name: K, text = ''): HTMLElementTagNameMap[K] => {
    const element = doc.createElement(name);
    element.textContent = text;
    to.append(element);
    return element;
  };
  const { title, line } = cues[planned.exercise];
  const cue = doc.createElement('div');
  cue.className = position === 'top' ? 'cue top' : 'cue';
  cue.setAttribute('role', 'status');
  cue.lang = lang;
  const figure = add(cue, 'div');
  figure.className = 'fig';
  drawFigure(planned.exercise, figure);
  const say = add(cue, 'div');
  say.className = 'say';
  add(say, 'small', title);
  add(say, 'b', line);
  const left = add(cue, 'div');
  left.className = 'left';
  const bar = add(left, 'i');
  const acts = add(cue, 'div');
  acts.className = 'acts';
  const popped = add(acts, 'button', poppedWord);
  popped.addEventListener('click', onPopped);
  const dismiss = add(acts, 'button', '\u2715');
  dismiss.setAttribute('aria-label', dismissWord);
  dismiss.addEventListener('click', onDismiss);
  for (const button of [popped, dismiss]) button.type = 'button';
  cue.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onDismiss();
  });
  return { cue, line: bar };
}

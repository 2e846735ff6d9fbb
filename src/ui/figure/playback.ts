import { smooth } from './vector';

/** One loop: out, hold, a slower way back, rest. In ms, and in shares of a loop. */
const LOOP = 5200;
const LOOPS = 3;
const OUT = 0.34;
const HELD = 0.48;
const BACK = 0.84;

export interface Moment {
  /** 0 is the start of the movement, 1 its teaching frame. */
  readonly t: number;
  readonly done: boolean;
}

/**
 * Where a figure is after it has played for `ms`. It sets off from the teaching frame, which is what the still
 * shows, and comes to rest there after three loops, so that neither end jumps.
 */
export function playbackAt(ms: number): Moment {
  if (ms >= LOOP * LOOPS) return { t: 1, done: true };
  const x = (ms / LOOP + OUT) % 1;
  const t = x < OUT ? smooth(x / OUT) : x < HELD ? 1 : x < BACK ? 1 - smooth((x - HELD) / (BACK - HELD)) : 0;
  return { t, done: false };
}

/**
 * Calls `step` on every animation frame with the ms played, starting at `from`, until it returns false or the
 * returned function is called. Nothing runs, and no time passes, while the document is hidden.
 */
export function run(view: Window, from: number, step: (ms: number) => boolean): () => void {
  let ms = from;
  let last: number | undefined;
  let request = 0;
  const frame = (now: number): void => {
    ms += now - (last ?? now);
    last = now;
    if (step(ms)) request = view.requestAnimationFrame(frame);
    else stop();
  };
  const sync = (): void => {
    view.cancelAnimationFrame(request);
    last = undefined;
    if (!view.document.hidden) request = view.requestAnimationFrame(frame);
  };
  const stop = (): void => {
    view.cancelAnimationFrame(request);
    view.document.removeEventListener('visibilitychange', sync);
  };
  view.document.addEventListener('visibilitychange', sync);
  sync();
  return stop;
}

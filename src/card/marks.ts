import { clock } from '../advise/clock';
import type { TimelineMoment } from '../ui/timeline';

const STYLE = `:host{all:initial}
i{position:absolute;bottom:1px;width:4px;height:11px;margin-left:-2px;border-radius:2px;background:#8fe0cc;box-shadow:0 0 0 1.5px rgb(0 0 0/.55)}
i.past{background:#c9cfcc}
b{position:absolute;bottom:20px;left:50%;translate:-50% 0;padding:4px 10px;border-radius:6px;background:rgb(16 19 18/.92);font:500 13px/18px system-ui,sans-serif;white-space:nowrap;color:#fff;display:none}
i.near b{display:block}
@media (forced-colors:active){i{background:Highlight}}`;
/** A pointer this near to a mark, in px, shows its label. */
const NEAR = 8;

export interface Marks {
  /** Draws the marks; `duration` in seconds, null while it is not known. */
  draw(moments: readonly TimelineMoment[], duration: number | null, position: number): void;
  remove(): void;
}

/**
 * Marks on the page's own progress bar. They take no clicks: the bar stays the page's; the label shows while the
 * pointer passes on it.
 */
export function makeMarks(bar: Element, signal: AbortSignal): Marks {
  const doc = bar.ownerDocument;
  const host = doc.createElement('div');
  host.style.cssText =
    'all:initial!important;position:absolute!important;inset:0!important;pointer-events:none!important;z-index:60!important';
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = STYLE;
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort());
  life.signal.addEventListener('abort', () => host.remove());

  bar.addEventListener(
    'pointermove',
    (event) => {
      const { left } = bar.getBoundingClientRect();
      const x = (event as PointerEvent).clientX - left;
      for (const mark of root.querySelectorAll<HTMLElement>('i')) {
        mark.classList.toggle('near', Math.abs(mark.offsetLeft + 2 - x) <= NEAR);
      }
    },
    { signal: life.signal, passive: true },
  );
  bar.addEventListener(
    'pointerleave',
    () => {
      for (const mark of root.querySelectorAll('i')) mark.classList.remove('near');
    },
    { signal: life.signal, passive: true },
  );

  return {
    draw(moments, duration, position) {
      if (duration === null || moments.length === 0) {
        host.remove();
        return;
      }
      root.replaceChildren(
        style,
        ...moments.map(({ at, label }) => {
          const mark = doc.createElement('i');
          mark.style.left = `${(Math.min(1, at / duration) * 100).toFixed(3)}%`;
          mark.classList.toggle('past', at < position);
          const text = doc.createElement('b');
          text.textContent = `${clock(at)}  ${label}`;
          mark.append(text);
          return mark;
        }),
      );
      if (host.parentNode !== bar) bar.append(host);
    },
    remove: () => life.abort(),
  };
}

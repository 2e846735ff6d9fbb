import { useEffect, useId, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { askBackground } from '../platform/door';
import type { Lent, LentGlobal, More } from './more-handoff';

let more: More | null = null;
/** Under way; null when it is here, was never asked for, or did not come and may be asked for again. */
let coming: Promise<unknown> | null = null;
const waiting = new Set<() => void>();

const lent: Lent = {
  ...{ Fragment, jsx, jsxs, useEffect, useId, useLayoutEffect, useMemo, useReducer, useRef, useState },
  onMore(come) {
    more = come;
    for (const tell of waiting) tell();
    waiting.clear();
  },
};

/** Brings the rest of the card into this frame. Ask as soon as somebody may want it: it takes a moment to come. */
export function bringMore(): void {
  if (more || coming) return;
  // Each time: a card of a later injection may have left its own there.
  (globalThis as LentGlobal).quietBackLent = lent;
  coming = askBackground('more', null).finally(() => {
    coming = null;
  });
}

/** The rest of the card once it is here; asks for it when `wanted`, and draws anew when it comes. */
export function useMore(wanted: boolean): More | null {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const drawnWith = more;
  useEffect(() => {
    if (!wanted || drawnWith) return undefined;
    const tell = (): void => redraw(undefined);
    // Effects run a while after the drawing: it may have come in between.
    if (more) {
      tell();
      return undefined;
    }
    waiting.add(tell);
    bringMore();
    return () => {
      waiting.delete(tell);
    };
  }, [wanted, drawnWith]);
  return wanted ? drawnWith : null;
}

/*
 * What `preact` is to the bundle that comes after the card's: the card's own (build/lent-preact.ts sees to it). A second
 * preact could not draw into the first one's tree, and would weigh more than all that the bundle shows.
 */
import type { Lent, LentGlobal } from './more-handoff';

export const { Fragment, jsx, jsxs, useEffect, useId, useLayoutEffect, useMemo, useReducer, useRef, useState } = (
  globalThis as LentGlobal
).quietBackLent as Lent;

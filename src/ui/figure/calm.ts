/** Whether the reader asked for less motion, as the browser keeps it. */
export const calmQuery = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the reader asked for less motion. */
export const isCalm = (): boolean => calmQuery().matches;

/** Tells when the reader asks for less motion, or for all of it again. */
export const onCalm = (change: () => void, signal: AbortSignal): void =>
  calmQuery().addEventListener('change', change, { signal });

const query = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the reader asked for less motion. */
export const isCalm = (): boolean => query().matches;

/** Tells when the reader asks for less motion, or for all of it again. */
export const onCalm = (change: () => void, signal: AbortSignal): void =>
  query().addEventListener('change', change, { signal });

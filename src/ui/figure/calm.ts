/** Whether the reader asked for less motion, as the browser keeps it. */
export const calmQuery = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

import type { Box } from './vector';

/** A view box: y points down. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Room above a figure that sits, in cm. */
const HEADROOM = 4;

/** The view of a figure whose floor is the bottom edge: wide or high enough for its box. */
export function sit({ x0, x1, y1 }: Box, ratio: number, floor = 0, headroom = HEADROOM): View {
  const w = Math.max(x1 - x0 + 8, (y1 + headroom - floor) * ratio);
  return { x: (x0 + x1 - w) / 2, y: -floor - w / ratio, w, h: w / ratio };
}

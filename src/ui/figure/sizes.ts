/** Optical sizes: the same body, drawn for the distance it is seen from. s to 90 px, m to 200 px, l above. */
export type FigureSize = 's' | 'm' | 'l';

/** In cm: `fat` thickens each side, `band` is the mark on the low back, `halo` the cut line, `pad` the margin. */
export const sizes = {
  s: { fat: 1, band: 7, floor: 2.6, halo: 2.6, pad: 6, arrow: 5 },
  m: { fat: 0.35, band: 5.2, floor: 1.5, halo: 1.7, pad: 9, arrow: 4.2 },
  l: { fat: 0, band: 4.4, floor: 0.9, halo: 1.1, pad: 12, arrow: 3.4 },
} as const satisfies Record<FigureSize, object>;

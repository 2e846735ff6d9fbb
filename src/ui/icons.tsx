import type { JSX } from 'preact';
import { MARK_GLYPH } from './mark-glyph';

/** 20 px line icons, 1.6 stroke, round joins, as the design draws them. */
const LINES = {
  down: 'M5.5 8l4.5 4.5L14.5 8',
  up: 'M5.5 12l4.5-4.5 4.5 4.5',
  left: 'M12 5.5L7.5 10l4.5 4.5',
  right: 'M8 5.5l4.5 4.5L8 14.5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  check: 'M4.5 10.6l3.6 3.6 7.4-8',
  search: 'M9 14.2A5.2 5.2 0 109 3.8a5.2 5.2 0 000 10.4zM12.8 12.8l3.7 3.7',
  gear: 'M3.5 6.5h7M14.5 6.5h2M3.5 13.5h2M9.5 13.5h7M12.5 8.5a2 2 0 100-4 2 2 0 000 4zM7.5 15.5a2 2 0 100-4 2 2 0 000 4z',
  back: 'M9 5l-5 5 5 5M4.5 10H16',
  /** Three dots, more options: rings of no inside at this stroke. */
  dots: 'M4.6 9.3a.7.7 0 100 1.4.7.7 0 000-1.4zM10 9.3a.7.7 0 100 1.4.7.7 0 000-1.4zM15.4 9.3a.7.7 0 100 1.4.7.7 0 000-1.4z',
} as const;
export type IconName = keyof typeof LINES;

/** Those that turn with the direction of the text. */
const TURNS: readonly IconName[] = ['left', 'right', 'back'];

/** A line icon; decorative, so the button around it carries the name. Its stroke is in controls.css. `size` in px. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }): JSX.Element {
  return (
    <svg
      class={TURNS.includes(name) ? 'i stroke flip' : 'i stroke'}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={LINES[name]} />
    </svg>
  );
}

/** The mark: head, back on the floor, one leg up; the floor is the accent. `size` in px. */
export function Mark({ size = 20 }: { size?: number }): JSX.Element {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={MARK_GLYPH.body} fill="currentColor" />
      <path d={MARK_GLYPH.floor} fill="var(--qb-accent)" />
    </svg>
  );
}

const SIGNS = {
  stop: {
    fill: 'danger',
    shape: 'M7.2 1.5h7.6l5.7 5.7v7.6l-5.7 5.7H7.2l-5.7-5.7V7.2z',
    stroke: 'M11 6.2v6M11 15.7v.01',
  },
  rest: {
    fill: 'danger',
    shape: 'M7.2 1.5h7.6l5.7 5.7v7.6l-5.7 5.7H7.2l-5.7-5.7V7.2z',
    stroke: 'M8.6 7.2v7.6M13.4 7.2v7.6',
  },
  see: {
    fill: 'danger',
    shape: 'M6 1.5h10A4.5 4.5 0 0120.5 6v10a4.5 4.5 0 01-4.5 4.5H6A4.5 4.5 0 011.5 16V6A4.5 4.5 0 016 1.5z',
    stroke: 'M11 6.2v9.6M6.2 11h9.6',
  },
  go: {
    fill: 'accent',
    shape: 'M11 1.5a9.5 9.5 0 100 19 9.5 9.5 0 000-19z',
    stroke: 'M6.7 11.4l3 3 5.6-6.2',
  },
  ease: {
    fill: 'caution',
    shape: 'M11 1.8c.5 0 1 .3 1.2.7l8 14.8c.5 1-.1 2.1-1.2 2.1H3c-1.1 0-1.7-1.1-1.2-2.1l8-14.8c.2-.4.7-.7 1.2-.7z',
    stroke: 'M7.8 12.2l3.2 3.2 3.2-3.2M11 8.2v7',
  },
} as const;

/**
 * The sign of an outcome: an octagon stops (two bars: rest; an exclamation mark: act now), a square with a cross sends
 * to somebody who can help, a triangle eases, a circle goes on. Shape says it as well as colour.
 */
export function Sign({ kind, size = 22 }: { kind: keyof typeof SIGNS; size?: number }): JSX.Element {
  const { fill, shape, stroke } = SIGNS[kind];
  return (
    <svg class="i" width={size} height={size} viewBox="0 0 22 22" fill="none" aria-hidden="true">
      <path d={shape} fill={`var(--qb-${fill})`} />
      <path
        d={stroke}
        stroke={`var(--qb-on-${fill})`}
        stroke-width="2.1"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

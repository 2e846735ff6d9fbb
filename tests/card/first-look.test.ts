import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainPreact } from '../../build/plain-preact';
import { staticModules } from '../../build/static-modules';
import type { Drawing, FirstLook } from '../../src/platform/messages';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { UNITS } from '../../src/ui/figure/pack';
import { sizes } from '../../src/ui/figure/sizes';

const root = fileURLToPath(new URL('../..', import.meta.url));

const LOOK: FirstLook = {
  finding: {
    level: 'named',
    score: 10,
    exercises: ['leg-raise'],
    moments: [
      { at: 225, exercise: 'leg-raise', label: '<b>raises</b>' },
      { at: 440, exercise: 'leg-raise', label: '' },
    ],
    why: [],
  },
  show: 'card',
  settings: DEFAULT_SETTINGS,
  notes: { hidden: false, quiet: false, snoozedUntil: 0, marks: [] },
  theme: 'light',
  ground: 'rgb(1, 2, 3)',
  floating: false,
  kind: 'video',
  siteName: 'youtube.com',
  visitKey: 'youtube:1',
  width: 360,
  video: { duration: 900, currentTime: 90 },
  far: false,
  calm: false,
};
const PLAY = 'Play the movement';

/** As the background has it: bundled without preact, and run where there is neither window nor document. */
describe('the first look of the card, in the background', () => {
  let drawCard: (look: FirstLook) => Drawing;
  let drawFigure: (exercise: string) => Drawing;
  beforeAll(async () => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: ['src/card/first-look.plain.tsx'],
      bundle: true,
      write: false,
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'silent',
      plugins: [plainPreact([staticModules])],
    });
    const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
    ({ drawCard, drawFigure } = await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`));
  });
  /** As it comes out of a message: Chromium sends JSON. */
  const draw = (change: Partial<FirstLook> = {}): Drawing =>
    drawCard(JSON.parse(JSON.stringify({ ...LOOK, ...change })));

  it('has what was found, a tip with its picture, and the moments on a line', () => {
    expect(typeof window).toBe('undefined');
    const { html, styles } = draw();
    expect(html).toContain('<h2 id="P0-0">Leg raises at 3:45 and 7:20</h2>');
    expect(html).toContain('1 of 10');
    expect(html).toContain('class="qf-trace"');
    expect(html).toContain('aria-label="Go to 3:45, leg raises"');
    expect(html).toContain('<i class="head">');
    expect(html).not.toMatch(/<[^>]* style=/);
    expect(styles).toContainEqual({ '--at': '10%' });
    expect(styles).toContainEqual({ left: '25%' });
    expect(styles).toContainEqual({ '--host': 'rgb(1, 2, 3)' });
  });

  it.each([
    ['a length that is not known yet', { video: { currentTime: 3 } }, '<div class="tl"></div>'],
    ['a stream without an end', { video: { duration: null, currentTime: 3 } }, '<div class="rule"></div>'],
    ['no video', { video: null }, '<div class="rule"></div>'],
  ])('tells %s', (_, change, line) => {
    const { html } = draw(change);
    expect(html).toContain(line);
    expect(html).not.toContain('Go to 3:45');
  });

  it('has the moments of a video in a frame, and nobody knows where that is', () => {
    const { html } = draw({ video: null, far: true });
    expect(html).toContain('Go to 3:45, leg raises');
    expect(html).not.toContain('class="head"');
  });

  it('offers nothing that moves to who asked for less motion', () => {
    expect(draw().html).toContain(PLAY);
    expect(draw({ calm: true }).html).not.toContain(PLAY);
  });

  it('is a note for a guess, a line where it was closed, and a chip where it floats', () => {
    const note = draw({ show: 'note' }).html;
    expect(note).toContain('This looks like a core workout');
    expect(note).not.toContain('1 of 10');
    const closed = draw({
      settings: { ...DEFAULT_SETTINGS, sites: { 'youtube.com': { on: true, collapsed: true, cues: true } } },
    }).html;
    expect(closed).toContain('class="qb-card line"');
    expect(closed).toContain('3:45, 7:20');
    expect(draw({ floating: true }).html).toContain('class="chip"');
  });

  it('draws the lines of its figures as wide as the whole card does', () => {
    const css = readFileSync(new URL('../../src/card/card.css', import.meta.url), 'utf8');
    for (const size of ['m', 'l'] as const) {
      const { halo, floor } = sizes[size];
      const rule = new RegExp(`\\.still-${size} \\{\\s*--qf-halo-w: (.*);\\s*--w: (.*);`).exec(css);
      expect(rule?.slice(1).map(Number)).toEqual(
        [halo * UNITS, floor * 1.15 * UNITS].map((w) => expect.closeTo(w, 3)),
      );
    }
    const { html } = draw();
    expect(html.match(/<svg class="qf[^"]*"/g)?.every((svg) => /still-[ml]"/.test(svg))).toBe(true);
  });

  it('draws the figure of a cue', () => {
    const { html, styles } = drawFigure('leg-raise');
    expect(html).toMatch(/^<svg class="qf still-m" viewBox=.*<path .*<\/svg>$/);
    expect(styles).toEqual([]);
  });
});

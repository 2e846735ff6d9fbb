import { arm as armFlesh } from './body';
import { blob, type Cap, curve, disc, open, P, place, ribbon, wind } from './paths';
import type { Skeleton, SolvedArm, SolvedLeg, SolvedLimb } from './solve';
import { add, direction, len, lookUp, mix, nth, sub, turn, type V } from './vector';

/** What a size changes in the drawing, in cm. */
export interface Weight {
  /** Thickens the body on each side. */
  readonly fat: number;
  /** Depth of the mark on the low back. */
  readonly band: number;
}

/** Path data of a leg: `cut` is what parts it from what lies behind; `shin` and `lower` are drawn again over a tight bend. */
export interface LegPaths {
  readonly skin: string;
  readonly cloth: string;
  readonly cut: string;
  readonly shin: string;
  readonly lower: string;
}
export interface ArmPaths {
  readonly skin: string;
  readonly sleeve: string;
  readonly cut: string;
}
export interface Drawing {
  readonly legN: LegPaths;
  readonly legF: LegPaths;
  readonly armN: ArmPaths;
  readonly armF: ArmPaths;
  readonly trunk: string;
  readonly seat: string;
  readonly neck: string;
  readonly head: string;
  readonly hair: string;
  /** The crescent along the skin of the low back. */
  readonly band: string;
  /** The space between the low back and the floor; empty while there is none. */
  readonly gap: string;
}

type Flesh = readonly V[];
interface Span {
  readonly from?: number;
  readonly to?: number;
  /** Number of pieces that the edge is drawn in. */
  readonly steps: number;
  readonly start?: Cap;
  readonly end?: Cap;
  /** Extra thickness on each side. */
  readonly grow?: number;
}

/** Part of a limb: from `a` along `angle` for `length`, cut to the span from 0 to 1. */
function part(a: V, angle: number, length: number, front: Flesh, back: Flesh, span: Span): string {
  const { from = 0, to = 1, steps, start = 'round', end = 'round', grow = 0 } = span;
  const f: V[] = [];
  const b: V[] = [];
  for (let i = 0; i <= steps; i++) {
    const u = from + ((to - from) * i) / steps;
    const c = add(a, turn([0, -length * u], angle));
    f.push(add(c, turn([lookUp(front, u) + grow, 0], angle)));
    b.push(add(c, turn([-(lookUp(back, u) + grow), 0], angle)));
  }
  return ribbon(f, b, start, end);
}

const upper = (l: SolvedLimb): number => len(sub(l.mid, l.root));
const lower = (l: SolvedLimb): number => len(sub(l.end, l.mid));

function drawLeg(l: SolvedLeg, k: Skeleton, fat: number): LegPaths {
  const { thighF, thighB, shankF, shankB, foot: sole } = k.spine.form;
  const thigh = (from: number): string => part(l.root, l.a1, upper(l), thighF, thighB, { steps: 5, from, grow: fat });
  const shank = (span: Span): string =>
    part(l.mid, l.a2, lower(l), shankF, shankB, { ...span, grow: fat + (span.grow ?? 0) });
  const foot = blob(sole.map((v) => l.foot([v[0] + Math.sign(v[0] - 4) * fat * 0.3, v[1]])));
  const knee = disc(l.mid, 5.45 + fat);
  const shin = shank({ steps: 6, to: 0.84, end: 'flat', grow: 0.2 });
  return {
    skin: shank({ steps: 4, from: 0.5, start: 'flat' }) + foot,
    cloth: thigh(0) + knee + shin,
    cut: thigh(0.5) + knee + shank({ steps: 6 }) + foot,
    shin,
    lower: shank({ steps: 5, from: 0.22, start: 'flat' }) + foot,
  };
}

function drawArm(m: SolvedArm, fat: number): ArmPaths {
  const shape = armFlesh[m.hand];
  const hand = blob(shape.map((v) => add(m.end, turn([v[0] + Math.sign(v[0]) * fat * 0.6, v[1] * m.hs], m.a3))));
  const up = (span: Span): string =>
    part(m.root, m.a1, upper(m), armFlesh.upperF, armFlesh.upperB, { ...span, grow: fat + (span.grow ?? 0) });
  const fore = part(m.mid, m.a2, lower(m), armFlesh.foreF, armFlesh.foreB, { steps: 5, grow: fat });
  const below = disc(m.mid, 3.8 + fat) + fore + hand;
  return {
    skin: up({ steps: 5 }) + below,
    sleeve: up({ steps: 4, to: 0.5, end: 'flat', grow: 0.55 }),
    cut: up({ steps: 5, from: 0.3 }) + below,
  };
}

const flanks = [4, 9, 14, 19, 24, 29, 34, 38, 42, 46];
const spineUp = [46, 42, 38, 34, 29, 24, 19, 15, 11, 7, 3];

function trunkOutline({ spine }: Skeleton): {
  readonly front: V[];
  readonly back: V[];
  readonly belly: V[];
  readonly buttock: V[];
} {
  return {
    front: flanks.map(spine.front),
    back: spineUp.map(spine.back),
    belly: spine.form.pelvisFront.map(spine.pelvis),
    buttock: spine.form.pelvisBack.map(spine.pelvis),
  };
}

const headCorners: readonly V[] = [
  [-10, 7],
  [0, 16.5],
  [11, 4],
  [7, -6],
  [-7, 13],
  [7, 13],
];
/** Points that span the body, to frame it without drawing it. */
export function extent(k: Skeleton): V[] {
  const { front, back, belly, buttock } = trunkOutline(k);
  const legs = [k.legN, k.legF].flatMap((l) => [l.tip, l.heel, l.mid]);
  const arms = [k.armN, k.armF].flatMap((m) => [m.tip, m.mid, m.end]);
  const head = headCorners.map((v) => add(k.atlas, turn(v, k.headAngle)));
  return [...front, ...back, ...buttock, ...belly, ...legs, ...arms, ...head];
}

function drawBand({ spine }: Skeleton, depth: number): string {
  const outer: V[] = [];
  const inner: V[] = [];
  for (let i = 0; i <= 10; i++) {
    const u = i / 10;
    const s = mix(-3, 21, u);
    const z = spine.at(Math.max(0, s));
    const skin = add(z.p, turn([-lookUp(spine.form.back, z.s), Math.min(0, s)], z.a));
    outer.push(skin);
    inner.push(add(skin, turn([depth * Math.sin(Math.PI * u) ** 0.75, 0], z.a)));
  }
  const [start, end] = [nth(outer, 0), nth(outer, 10)];
  return `${open(outer)}${curve([end, ...inner.slice(1, 10).reverse(), start])}Z`;
}

function drawNeck(k: Skeleton, fat: number): string {
  const [from, to] = [k.spine.c7.p, k.atlas];
  const angle = direction(sub(to, from));
  const side = k.pose.view === 'side';
  // biome-ignore format: a table reads best as one
  const front: Flesh = side ? [[0, 6.4], [0.5, 5.2], [1, 5]] : [[0, 6], [1, 5]];
  // biome-ignore format: a table reads best as one
  const back: Flesh = side ? [[0, 4.6], [0.5, 4.7], [1, 5.4]] : [[0, 6], [1, 5]];
  return part(add(from, turn([0, 4], angle)), angle, len(sub(to, from)) + 6, front, back, { steps: 4, grow: fat });
}

function drawGap(k: Skeleton, buttock: readonly V[]): string {
  if (k.gap <= 0.4) return '';
  const edge = [...buttock.slice(0, 2).reverse(), ...[0, 4, 8, 12, 16, 20, 25, 30].map(k.spine.back)];
  const [first, last] = [nth(edge, 0), nth(edge, -1)];
  return `M${P([first[0], 0])}L${P(first)}${curve(edge)}L${P([last[0], 0])}Z`;
}

/** Every part of a body as path data. */
export function draw(k: Skeleton, { fat, band }: Weight): Drawing {
  const { spine } = k;
  const { front, back, belly, buttock } = trunkOutline(k);
  const waist = 5.4;
  const seat = wind([
    ...[waist, 3].map(spine.front),
    ...belly,
    ...buttock.toReversed(),
    ...[2, waist].map(spine.back),
  ]);
  return {
    legN: drawLeg(k.legN, k, fat),
    legF: drawLeg(k.legF, k, fat),
    armN: drawArm(k.armN, fat),
    armF: drawArm(k.armF, fat),
    trunk: blob([...belly.toReversed(), ...front, ...back, ...buttock]),
    seat: `${open(seat)}Z`,
    neck: drawNeck(k, fat),
    head: place(spine.form.head, k.atlas, k.headAngle),
    hair: place(spine.form.hair, k.atlas, k.headAngle),
    band: drawBand(k, band),
    gap: drawGap(k, buttock),
  };
}

import type { Limb, Pose } from '../../guide/poses';
import { type FullPose, fill } from './pose';
import { solve } from './solve';
import { mix } from './vector';

/** Mixes every number that both have, at any depth; all else is as in `a`. */
function blend<T>(a: T, b: T, t: number): T;
function blend(a: unknown, b: unknown, t: number): unknown {
  if (typeof a === 'number' && typeof b === 'number') return mix(a, b, t);
  if (Array.isArray(a) && Array.isArray(b)) return a.map((x, i) => blend(x, b[i], t));
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) || Array.isArray(b)) return a;
  const other = new Map(Object.entries(b));
  return Object.fromEntries(Object.entries(a).map(([key, x]) => [key, blend(x, other.get(key), t)]));
}

const limbs = ['armN', 'armF', 'legN', 'legF'] as const satisfies readonly Limb[];

/**
 * `p` with a limb that reaches for a target turned into the angles that this takes in `pose`, its foot or hand too:
 * a foot that leaves the floor would else stay level with it.
 */
function bake(p: FullPose, pose: Pose, limb: Limb, other: FullPose): FullPose {
  const { a1, a2, a3 } = solve(pose)[limb];
  const upper = a1 - p.base;
  const last = a3 - a2;
  if (limb === 'armN' || limb === 'armF') {
    const hand = other[limb].palm === undefined && { wrist: last, palm: undefined };
    return { ...p, [limb]: { ...p[limb], to: undefined, ...hand, shoulder: upper, elbow: a2 - a1 } };
  }
  const foot = other[limb].sole === undefined && { ankle: last, sole: undefined };
  return { ...p, [limb]: { ...p[limb], to: undefined, ...foot, hip: upper, knee: a1 - a2 } };
}

/**
 * The poses between two poses, for t from 0 to 1: every number is mixed. A limb that reaches at one end only is
 * turned into angles first, and so is a head that rests at one end only; where the supports differ, so is the trunk,
 * and only the shared supports stay. `late` above 1 holds the low back and lets it give way near the end.
 */
export function between(from: Pose, to: Pose, late = 1): (t: number) => Pose {
  let [a, b] = [fill(from), fill(to)];
  const { ground } = b;
  if (a.ground.join() !== ground.join() || (a.level === undefined) !== (b.level === undefined)) {
    a = { ...a, ground: a.ground.filter((g) => ground.includes(g)), level: undefined, tilt: solve(from).tilt };
    b = { ...b, level: undefined, tilt: solve(to).tilt };
  }
  if (a.headRest !== b.headRest) {
    a = { ...a, headRest: false, neck: solve(from).neck };
    b = { ...b, neck: solve(to).neck };
  }
  for (const limb of limbs) {
    if (a[limb].to && !b[limb].to) a = bake(a, from, limb, b);
    if (b[limb].to && !a[limb].to) b = bake(b, to, limb, a);
  }
  const [p, q] = [a, b];
  return (t) => ({
    ...blend(p, q, t),
    lumbar: mix(p.lumbar, q.lumbar, t ** late),
    headOver: p.headOver || (q.headOver && t > 0.55),
  });
}

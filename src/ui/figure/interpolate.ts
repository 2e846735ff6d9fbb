import type { Pose, Support, Target } from '../../guide/poses';
import { type FullArm, type FullLeg, fill } from './pose';
import { solve } from './solve';
import { mix, mix2 } from './vector';

const same = (a: readonly Support[], b: readonly Support[]): boolean => a.join() === b.join();

/** Mixes two numbers that may be absent; the first stands where either is. */
const mixIf = (a: number | undefined, b: number | undefined, t: number): number | undefined =>
  a === undefined || b === undefined ? a : mix(a, b, t);
const mixTo = (a: Target | undefined, b: Target | undefined, t: number): Target | undefined =>
  a && b && !('of' in a) && !('of' in b) ? mix2(a, b, t) : a;

/** A limb that reaches for a target, as the angles that this takes in `p`. */
function bakeArm(p: Pose, limb: 'armN' | 'armF'): FullArm {
  const k = solve(p);
  const { a1, a2 } = k[limb];
  return { ...k.pose[limb], to: undefined, shoulder: a1 - p.base, elbow: a2 - a1 };
}
function bakeLeg(p: Pose, limb: 'legN' | 'legF'): FullLeg {
  const k = solve(p);
  const { a1, a2 } = k[limb];
  return { ...k.pose[limb], to: undefined, hip: a1 - p.base, knee: a1 - a2 };
}

function mixArms(a: FullArm, b: FullArm, t: number): FullArm {
  return {
    ...a,
    shoulder: mix(a.shoulder, b.shoulder, t),
    elbow: mix(a.elbow, b.elbow, t),
    wrist: mix(a.wrist, b.wrist, t),
    palm: mixIf(a.palm, b.palm, t),
    hs: mix(a.hs, b.hs, t),
    fs: mix2(a.fs, b.fs, t),
    to: mixTo(a.to, b.to, t),
  };
}
function mixLegs(a: FullLeg, b: FullLeg, t: number): FullLeg {
  return {
    ...a,
    hip: mix(a.hip, b.hip, t),
    knee: mix(a.knee, b.knee, t),
    ankle: mix(a.ankle, b.ankle, t),
    sole: mixIf(a.sole, b.sole, t),
    fs: mix2(a.fs, b.fs, t),
    to: mixTo(a.to, b.to, t),
  };
}

/**
 * The poses between two poses, for t from 0 to 1: every number is mixed. A limb that reaches at one end only is
 * turned into angles first, and so is a head that rests at one end only; where the supports differ, so is the trunk,
 * and only the shared supports stay.
 * `late` above 1 holds the low back and lets it give way near the end.
 */
export function between(from: Pose, to: Pose, late = 1): (t: number) => Pose {
  let [a, b] = [fill(from), fill(to)];
  if (!same(a.ground, b.ground) || (a.level === undefined) !== (b.level === undefined)) {
    const shared = a.ground.filter((g) => b.ground.includes(g));
    a = { ...a, ground: shared, level: undefined, tilt: solve(from).tilt };
    b = { ...b, level: undefined, tilt: solve(to).tilt };
  }
  if (a.headRest !== b.headRest) {
    a = { ...a, headRest: false, neck: solve(from).neck };
    b = { ...b, headRest: false, neck: solve(to).neck };
  }
  for (const limb of ['armN', 'armF'] as const) {
    if (a[limb].to && !b[limb].to) a = { ...a, [limb]: bakeArm(from, limb) };
    if (b[limb].to && !a[limb].to) b = { ...b, [limb]: bakeArm(to, limb) };
  }
  for (const limb of ['legN', 'legF'] as const) {
    if (a[limb].to && !b[limb].to) a = { ...a, [limb]: bakeLeg(from, limb) };
    if (b[limb].to && !a[limb].to) b = { ...b, [limb]: bakeLeg(to, limb) };
  }
  const [p, q] = [a, b];
  return (t) => ({
    ...p,
    tilt: mix(p.tilt, q.tilt, t),
    level: mixIf(p.level, q.level, t),
    lumbar: mix(p.lumbar, q.lumbar, t ** late),
    thorax: mix(p.thorax, q.thorax, t),
    neck: mix(p.neck, q.neck, t),
    head: mix(p.head, q.head, t),
    headOver: p.headOver || (q.headOver && t > 0.55),
    pin: p.pin && q.pin ? { at: p.pin.at, x: mix(p.pin.x, q.pin.x, t), y: mixIf(p.pin.y, q.pin.y, t) } : p.pin,
    armN: mixArms(p.armN, q.armN, t),
    armF: mixArms(p.armF, q.armF, t),
    legN: mixLegs(p.legN, q.legN, t),
    legF: mixLegs(p.legF, q.legF, t),
  });
}

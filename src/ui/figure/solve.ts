import type { Pin, Pose, Support, Target } from '../../guide/poses';
import { bone } from './body';
import { type FullArm, type FullLeg, type FullPose, fill } from './pose';
import { raiseSpine, type Spine } from './spine';
import { add, clamp, corner, direction, len, mix, mix2, smoothstep, sub, turn, type V } from './vector';

/** A limb on the skeleton. Centimetres, y up; `a1`, `a2`, `a3` are the world angles of its three parts. */
export interface SolvedLimb {
  readonly root: V;
  readonly mid: V;
  readonly end: V;
  /** Tip of the toes or of the fingers. */
  readonly tip: V;
  readonly a1: number;
  readonly a2: number;
  readonly a3: number;
}
export interface SolvedLeg extends SolvedLimb {
  readonly heel: V;
  /** A point in the frame of the foot. */
  foot(v: V): V;
}
export interface SolvedArm extends SolvedLimb {
  readonly grip: V;
  readonly hand: 'open' | 'fist';
  readonly hs: number;
}

interface Body {
  readonly pose: FullPose;
  readonly hip: V;
  readonly spine: Spine;
  readonly legN: SolvedLeg;
  readonly legF: SolvedLeg;
  readonly armN: SolvedArm;
  readonly armF: SolvedArm;
}
export interface Skeleton extends Body {
  readonly tilt: number;
  /** Angle of the neck beyond its share of the head's turn. */
  readonly neck: number;
  /** Top of the neck, and the angle of the head. */
  readonly atlas: V;
  readonly headAngle: number;
  /** How far the low back stands off the floor, in cm. Below 1.6 reads as down, above 3.6 as lifted; 0 unless lying. */
  readonly gap: number;
}

/**
 * Angles of two bones from `root` that reach `to`. `bend` 1: the middle joint leads (knee); -1: it trails (elbow).
 * Out of reach it stays at the height of `to` and gives up distance, so that a planted foot never floats.
 */
function reach(root: V, to: V, l1: number, l2: number, bend: 1 | -1): [number, number] {
  const far = l1 + l2 - 0.1;
  let v = sub(to, root);
  if (len(v) > far && Math.abs(v[1]) < far) v = [Math.sign(v[0]) * Math.sqrt(far * far - v[1] ** 2), v[1]];
  const d = clamp(len(v), Math.abs(l1 - l2) + 0.5, l1 + l2 - 0.05);
  const a1 = direction(v) + bend * corner(l1, d, l2);
  return [a1, a1 - bend * (180 - corner(l1, l2, d))];
}

type Legs = Pick<Body, 'spine'> & Partial<Pick<Body, 'legN' | 'legF'>>;
function locate(to: Target, on: Legs): V {
  if (!('of' in to)) return to;
  if (to.of === 'pelvis') return on.spine.pelvis(to.d);
  const leg = on[to.of];
  if (!leg) throw new Error(`${to.of} reaches for itself`);
  return to.seg === 'thigh'
    ? add(mix2(leg.root, leg.mid, to.at), turn(to.d, leg.a1))
    : add(mix2(leg.mid, leg.end, to.at), turn(to.d, leg.a2));
}

function poseLeg(leg: FullLeg, at: V, on: Legs, base: number): SolvedLeg {
  const root = on.spine.pelvis(at);
  const [l1, l2] = [bone.thigh * leg.fs[0], bone.shank * leg.fs[1]];
  const [a1, a2] = leg.to
    ? reach(root, locate(leg.to, on), l1, l2, leg.bend)
    : [base + leg.hip, base + leg.hip - leg.knee];
  const mid = add(root, turn([0, -l1], a1));
  const end = add(mid, turn([0, -l2], a2));
  const a3 = leg.sole ?? a2 + leg.ankle;
  const foot = (v: V): V => add(end, turn(v, a3));
  return { root, mid, end, a1, a2, a3, foot, tip: foot([17, -5]), heel: foot([-5, -5.5]) };
}

function poseArm(arm: FullArm, at: V, on: Legs, pose: FullPose): SolvedArm {
  const lift = pose.view === 'side' ? smoothstep(80, 185, arm.shoulder) * 5.5 : 0; // the girdle rises with the arm
  const place = on.spine.at(bone.shoulderAt);
  const root = add(place.p, turn(add(at, [0, lift]), place.a));
  const [l1, l2] = [bone.upperArm * arm.fs[0], bone.foreArm * arm.fs[1]];
  const [a1, a2] = arm.to
    ? reach(root, locate(arm.to, on), l1, l2, arm.bend)
    : [pose.base + arm.shoulder, pose.base + arm.shoulder + arm.elbow];
  const mid = add(root, turn([0, -l1], a1));
  const end = add(mid, turn([0, -l2], a2));
  const a3 = arm.palm ?? a2 + arm.wrist;
  const along = (d: number): V => add(end, turn([0, -d], a3));
  return { root, mid, end, a1, a2, a3, hand: arm.hand, hs: arm.hs, grip: along(6), tip: along(bone.hand * arm.hs) };
}

function build(pose: FullPose, tilt: number, hip: V): Body {
  const spine = raiseSpine(pose, tilt, hip);
  const f = spine.form;
  const legF = poseLeg(pose.legF, f.hipF, { spine }, pose.base);
  const legN = poseLeg(pose.legN, f.hipN, { spine, legF }, pose.base);
  const on = { spine, legF, legN };
  const armF = poseArm(pose.armF, f.shoulderF, on, pose);
  const armN = poseArm(pose.armN, f.shoulderN, on, pose);
  return { pose, hip, ...on, armF, armN };
}

const thoraxRange = Array.from({ length: 26 }, (_, i) => 20 + i);
/** Height of the lowest point of a part. */
export const lowest: Record<Support, (k: Body) => number> = {
  pelvis: ({ spine }) => Math.min(...spine.form.pelvisBack.map((v) => spine.pelvis(v)[1])),
  thorax: ({ spine }) => Math.min(...thoraxRange.map((s) => spine.back(s)[1])),
  kneeN: (k) => k.legN.mid[1] - 5.6,
  kneeF: (k) => k.legF.mid[1] - 5.6,
  shinN: (k) => Math.min(k.legN.mid[1] - 5.4, k.legN.end[1] - 3.3),
  footF: (k) => Math.min(...k.spine.form.foot.map((v) => k.legF.foot(v)[1])),
  elbowF: (k) => k.armF.mid[1] - 3.9,
};

const pinned: Record<Pin['at'], (k: Body) => V> = {
  c7: (k) => k.spine.c7.p,
  kneeN: (k) => k.legN.mid,
  kneeF: (k) => k.legF.mid,
  elbowF: (k) => k.armF.mid,
  gripN: (k) => k.armN.grip,
};

/** The x within [lo, hi] where `f`, which rises or falls throughout, is 0. */
function bisect(f: (x: number) => number, lo: number, hi: number): number {
  const rises = f(hi) > f(lo);
  let [a, b] = [lo, hi];
  for (let i = 0; i < 22; i++) {
    const m = (a + b) / 2;
    if (f(m) > 0 === rises) b = m;
    else a = m;
  }
  return (a + b) / 2;
}

/** Where `f` is 0, by the secant rule from about `x`. */
function secant(f: (x: number) => number, x: number): number {
  let [x0, x1] = [x - 4, x + 4];
  let [f0, f1] = [f(x0), f(x1)];
  for (let i = 0; i < 16 && Math.abs(f1) > 0.005; i++) {
    const next = clamp(x1 - (f1 * (x1 - x0)) / (f1 - f0 || 1e-6), x1 - 12, x1 + 12);
    [x0, f0, x1] = [x1, f1, next];
    f1 = f(x1);
  }
  return x1;
}

function solveTilt(pose: FullPose): number {
  const at = (tilt: number): Body => build(pose, tilt, [0, 0]);
  const [first, second] = pose.ground;
  if (first && second) {
    return secant((x) => {
      const k = at(x);
      return lowest[first](k) - lowest[second](k);
    }, pose.tilt);
  }
  const { level, tilt } = pose;
  if (first && level) {
    return bisect(
      (x) => {
        const k = at(x);
        return k.armN.root[1] - lowest[first](k) - level;
      },
      tilt - 40,
      tilt + 40,
    );
  }
  return tilt;
}

/** Flesh gives a little, so a support sinks this far into the floor. */
const sinks = (first: Support | undefined): number => (first === 'pelvis' || first === 'thorax' ? 1 : 0.2);

/** Stands the body of a pose on the floor, and turns the trunk until its supports meet it. */
export function solve(from: Pose): Skeleton {
  const pose = fill(from);
  const { base, ground, pin } = pose;
  const tilt = solveTilt(pose);
  const loose = build(pose, tilt, [0, 0]);
  const held = pin ? pinned[pin.at](loose) : loose.hip;
  const floor = ground.length ? -sinks(ground[0]) - Math.min(...ground.map((g) => lowest[g](loose))) : 0;
  const k = build(pose, tilt, [(pin?.x ?? 0) - held[0], pin?.y == null ? floor : pin.y - held[1]]);

  const { c7, back } = k.spine;
  const headAngle = base + pose.head;
  const forward = pose.view === 'side' ? 1.2 : 0;
  const atlas = (neck: number): V => add(c7.p, turn([forward, bone.neck], mix(c7.a, headAngle, 0.5) + neck)); // the neck takes half the turn
  const occiput = (neck: number): number => add(atlas(neck), turn([-9, 6.6], headAngle))[1];
  const neck = pose.headRest ? bisect((x) => occiput(x) + 0.3, -45, 45) : pose.neck;
  const lying = ground.length > 0 && base === 90 && pose.view === 'side';
  const gap = lying ? Math.max(...[4, 7, 10, 13].map((s) => back(s)[1])) : 0;
  return { ...k, tilt, neck, atlas: atlas(neck), headAngle, gap };
}

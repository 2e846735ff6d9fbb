/**
 * Poses of the figure, as joint angles. Centimetres on an adult of 170 cm; x points right, y points up, the floor
 * is y = 0; degrees, counter-clockwise. A limb's angle is measured from `base`, not from the tilting pelvis, so
 * `hip: 36` lying down is a leg 36° above the floor however the back moves.
 */

export type V = readonly [x: number, y: number];

/** N is the near side of the body, F the far side. */
export type Limb = 'armN' | 'armF' | 'legN' | 'legF';

/** Where a hand or foot stays: a point of the floor, or a point that rides on a leg or on the pelvis. */
export type Target =
  | V
  | { readonly of: 'pelvis'; readonly d: V }
  | {
      readonly of: 'legN' | 'legF';
      /** `thigh`; without it, the shank. */
      readonly seg?: 'thigh';
      /** 0 at the upper end of the bone, 1 at the lower. */
      readonly at: number;
      readonly d: V;
    };

export interface ArmPose {
  readonly shoulder?: number;
  readonly elbow?: number;
  readonly wrist?: number;
  /** Solved by reaching; `shoulder` and `elbow` are then ignored. */
  readonly to?: Target;
  /** Which way the elbow goes while reaching: -1 trails (default), 1 leads. */
  readonly bend?: 1 | -1;
  /** The hand's angle in the world; without it, `wrist` turns the hand from the forearm. */
  readonly palm?: number;
  readonly hand?: 'open' | 'fist';
  /** Foreshortening of the upper arm and the forearm: 1 lies in the picture, 0 points at the viewer. */
  readonly fs?: V;
  /** Foreshortening of the hand. */
  readonly hs?: number;
}

export interface LegPose {
  readonly hip?: number;
  readonly knee?: number;
  readonly ankle?: number;
  /** Solved by reaching; `hip` and `knee` are then ignored. */
  readonly to?: Target;
  /** Which way the knee goes while reaching: 1 leads (default), -1 trails. */
  readonly bend?: 1 | -1;
  /** The sole's angle in the world; 0 is flat on the floor. Without it, `ankle` turns the foot from the shank. */
  readonly sole?: number;
  /** Foreshortening of the thigh and the shank. */
  readonly fs?: V;
}

/** A part whose lowest point rests on the floor. */
export type Support = 'pelvis' | 'thorax' | 'kneeN' | 'kneeF' | 'shinN' | 'footF' | 'elbowF';

export interface Pin {
  readonly at: 'c7' | 'kneeN' | 'kneeF' | 'elbowF' | 'gripN';
  readonly x: number;
  /** Without it the height comes from `ground`. */
  readonly y?: number;
}

export interface Pose {
  /** `face`: seen from the front; "forward" in every frame is then the person's upper side. */
  readonly view?: 'side' | 'face';
  /** Direction of the body's axis: 0 stands facing right, 90 lies with the head left, -90 is on all fours. */
  readonly base: number;
  /** Extra turn of the trunk. Solved, and ignored, with two supports or with `level`. */
  readonly tilt?: number;
  /** Curve of the low back: positive arches, 0 is flat, negative rounds. Neutral 25 to 34. */
  readonly lumbar: number;
  /** Curve of the upper back. Neutral 26 to 32. */
  readonly thorax: number;
  readonly neck?: number;
  /** Angle of the head from `base`. */
  readonly head?: number;
  /** Lets the head down until it meets the floor. */
  readonly headRest?: boolean;
  /** Paints the head above the near arm. */
  readonly headOver?: boolean;
  readonly ground?: readonly Support[];
  /** Height of the near shoulder above the floor, on all fours. */
  readonly level?: number;
  /** The point that must not slide. */
  readonly pin?: Pin;
  readonly armN?: ArmPose;
  readonly armF?: ArmPose;
  readonly legN?: LegPose;
  readonly legF?: LegPose;
}

/** Elbows out to the sides, hands on the lower ribs: it keeps the low back in sight. */
const onRibs: ArmPose = { shoulder: -3, elbow: 62, fs: [0.52, 0.5], wrist: -64, hs: 0.66 };
const back = {
  base: 90,
  ground: ['pelvis', 'thorax'],
  thorax: 26,
  lumbar: 2,
  headRest: true,
  armN: onRibs,
  armF: onRibs,
  pin: { at: 'c7', x: -56 },
} satisfies Pose;
const planted: LegPose = { to: [43, 6.5], sole: 0 };
const plantedF: LegPose = { to: [47, 6.5], sole: 0 };
const overHip: LegPose = { hip: 92, knee: 92, ankle: -8 };
const overHipF: LegPose = { hip: 88, knee: 90, ankle: -8 };
const armUp: ArmPose = { shoulder: 92, elbow: 3 };

export const lieLegsUp: Pose = {
  ...back,
  lumbar: 0,
  legN: { hip: 86, knee: 4, ankle: -16 },
  legF: { hip: 82, knee: 4, ankle: -16 },
};
export const lieLegsLow: Pose = {
  ...back,
  legN: { hip: 36, knee: 3, ankle: -24 },
  legF: { hip: 40, knee: 3, ankle: -24 },
};
export const lieLegsArched: Pose = {
  ...back,
  lumbar: 46,
  thorax: 30,
  legN: { hip: 11, knee: 2, ankle: -26 },
  legF: { hip: 15, knee: 2, ankle: -26 },
};
export const hook: Pose = { ...back, lumbar: 3, legN: planted, legF: plantedF };
export const hookNeutral: Pose = { ...back, lumbar: 25, thorax: 28, legN: planted, legF: plantedF };
export const hookFlat: Pose = { ...back, lumbar: -4, legN: planted, legF: plantedF };
export const tabletop: Pose = { ...back, lumbar: 1, legN: overHip, legF: overHipF };
export const heelDown: Pose = { ...back, legN: { hip: 41, knee: 90, ankle: -4 }, legF: overHipF };
export const singleLow: Pose = { ...back, lumbar: 3, legN: { hip: -5, knee: 0, ankle: -16 }, legF: planted };
export const singleUp: Pose = { ...back, lumbar: 0, legN: { hip: 62, knee: 2, ankle: -10 }, legF: planted };
export const bugStart: Pose = { ...tabletop, armN: armUp, armF: { shoulder: 87, elbow: 3 } };
export const bugEnd: Pose = {
  ...back,
  armN: armUp,
  armF: { shoulder: 158, elbow: 4 },
  legN: { hip: 24, knee: 10, ankle: -18 },
  legF: overHipF,
};
const onShin: ArmPose = { to: { of: 'legN', at: 0.24, d: [7.4, 0] }, hand: 'fist', wrist: -64, hs: 0.9 };
export const hugKnee: Pose = {
  ...back,
  lumbar: -6,
  legN: { hip: 122, knee: 126, ankle: -12 },
  legF: plantedF,
  armN: onShin,
  armF: { ...onShin, to: { of: 'legN', at: 0.3, d: [7.4, 0] } },
};
export const bridgeDown: Pose = {
  ...back,
  lumbar: 8,
  legN: planted,
  legF: plantedF,
  armN: { shoulder: -8, elbow: 6, palm: 92 },
  armF: { shoulder: -4, elbow: 4, palm: 92 },
};
export const bridge: Pose = {
  ...bridgeDown,
  ground: ['thorax'],
  tilt: 31,
  lumbar: 16,
  thorax: 30,
  armN: { shoulder: -3, elbow: 2, palm: 92 },
  armF: { shoulder: -3, elbow: 4, palm: 92 },
};

const fromBar = {
  base: 0,
  pin: { at: 'gripN', x: 0, y: 0 },
  tilt: 4,
  lumbar: 26,
  thorax: 22,
  head: -6,
  armN: { shoulder: 184, elbow: -3, hand: 'fist' },
  armF: { shoulder: 179, elbow: 2, hand: 'fist' },
} satisfies Pose;
export const hang: Pose = {
  ...fromBar,
  legN: { hip: 2, knee: 3, ankle: -28 },
  legF: { hip: 6, knee: 5, ankle: -28 },
};
export const hangKnees: Pose = {
  ...fromBar,
  tilt: 15,
  lumbar: 6,
  legN: { hip: 98, knee: 100, ankle: -18 },
  legF: { hip: 92, knee: 97, ankle: -18 },
};
export const hangLegs: Pose = {
  ...fromBar,
  tilt: 15,
  lumbar: 6,
  legN: { hip: 88, knee: 3, ankle: -24 },
  legF: { hip: 83, knee: 3, ankle: -24 },
};

const shinsPin: Pin = { at: 'kneeN', x: -24 };
export const fours: Pose = {
  base: -90,
  tilt: 8,
  level: 54,
  lumbar: 26,
  thorax: 30,
  head: -4,
  ground: ['shinN'],
  pin: shinsPin,
  armN: { to: [25, 2.8], palm: 88 },
  armF: { to: [28, 2.8], palm: 88 },
  legN: { hip: 90, knee: 90, ankle: -80 },
  legF: { hip: 87, knee: 87, ankle: -80 },
};
export const foursRound: Pose = { ...fours, level: 54.2, lumbar: -22, thorax: 43, head: -52 };
export const foursSag: Pose = { ...fours, lumbar: 46, thorax: 14, head: 14 };
export const birdStart: Pose = { ...fours, ground: ['kneeF'], pin: { at: 'kneeF', x: -24 }, lumbar: 22 };
export const bird: Pose = {
  ...birdStart,
  head: 0,
  armF: { shoulder: 176, elbow: 3, palm: 90 },
  legN: { hip: 4, knee: 4, ankle: -10 },
};
export const childPose: Pose = {
  base: -90,
  tilt: 17,
  lumbar: -14,
  thorax: 30,
  head: -12,
  neck: 6,
  headOver: true,
  ground: ['shinN'],
  pin: shinsPin,
  armN: { to: [36, 2.8], palm: 90 },
  armF: { to: [37, 2.8], palm: 90 },
  legN: { hip: 154, knee: 156, ankle: -84 },
  legF: { hip: 152, knee: 154, ankle: -84 },
};

const onHip: ArmPose = { to: { of: 'legF', seg: 'thigh', at: 0.74, d: [7.4, 0] }, wrist: 26, hs: 0.85 };
const front: LegPose = { to: [30, 6.5], sole: 0 };
export const halfKneel: Pose = {
  base: 0,
  ground: ['kneeN'],
  pin: { at: 'kneeN', x: -14 },
  tilt: -2,
  lumbar: 36,
  thorax: 32,
  legN: { hip: 0, knee: 91, ankle: -74 },
  legF: front,
  armN: onHip,
  armF: onHip,
};
export const halfKneelEnd: Pose = {
  ...halfKneel,
  tilt: 10,
  lumbar: 14,
  thorax: 28,
  legN: { hip: -20, knee: 70, ankle: -74 },
};

export const sidePlank: Pose = {
  view: 'face',
  base: 90,
  lumbar: 0,
  thorax: 0,
  ground: ['elbowF', 'footF'],
  pin: { at: 'elbowF', x: -50 },
  armF: { shoulder: -90, elbow: -90, fs: [1, 0.5], hs: 0.6, hand: 'fist' },
  armN: { to: { of: 'pelvis', d: [17, 8] }, bend: 1, hs: 0.6 },
  legN: { hip: -22 },
  legF: { hip: -16 },
};
export const sidePlankSag: Pose = {
  ...sidePlank,
  tilt: 10,
  lumbar: -24,
  thorax: -14,
  legN: { hip: -12 },
  legF: { hip: -6 },
};

const armsDown = { armN: bridgeDown.armN, armF: bridgeDown.armF };
/** On the floor, out to the sides: they keep the lifting hips in sight. */
const armWide: ArmPose = { shoulder: -16, elbow: 6, fs: [0.4, 0.38], hs: 0.5 };
export const tabletopArmsWide: Pose = { ...tabletop, armN: armWide, armF: armWide };
export const hipsCurled: Pose = {
  ...tabletopArmsWide,
  ground: ['thorax'],
  tilt: 56,
  lumbar: -36,
  thorax: 30,
  legN: { hip: 128, knee: 108, ankle: -8 },
  legF: { hip: 124, knee: 106, ankle: -8 },
};
export const softLegsUp: Pose = {
  ...back,
  lumbar: 0,
  legN: { hip: 86, knee: 10, ankle: -16 },
  legF: { hip: 84, knee: 12, ankle: -16 },
};
export const oneLegLow: Pose = { ...softLegsUp, lumbar: 2, legN: { hip: 24, knee: 7, ankle: -22 } };
export const heelAway: Pose = { ...hook, legN: { to: [73, 7.2], sole: 34 } };
const behindThigh: ArmPose = { to: { of: 'legN', seg: 'thigh', at: 0.42, d: [-2.5, 0] }, hand: 'fist', wrist: 20 };
export const holdThigh: Pose = {
  ...back,
  lumbar: 4,
  legN: { hip: 98, knee: 78, ankle: -8 },
  legF: { hip: -5, knee: 0, ankle: -16 },
  armN: behindThigh,
  armF: behindThigh,
};
export const holdThighStraight: Pose = { ...holdThigh, legN: { hip: 84, knee: 8, ankle: -4 } };
export const oneKneeUp: Pose = {
  ...back,
  lumbar: 6,
  legN: planted,
  legF: { hip: -5, knee: 0, ankle: -16 },
  ...armsDown,
};
export const curledUp: Pose = { ...oneKneeUp, headRest: false, thorax: 54, head: -28 };

const onPads: ArmPose = { shoulder: 2, elbow: 88, hand: 'fist' };
const inChair = {
  base: 0,
  pin: { at: 'elbowF', x: 0, y: 121 },
  tilt: 4,
  lumbar: 18,
  thorax: 18,
  armN: onPads,
  armF: onPads,
} satisfies Pose;
export const chairHang: Pose = {
  ...inChair,
  legN: { hip: 4, knee: 6, ankle: -26 },
  legF: { hip: 8, knee: 8, ankle: -26 },
};
export const chairKnees: Pose = {
  ...inChair,
  tilt: 18,
  lumbar: 4,
  legN: { hip: 96, knee: 92, ankle: -14 },
  legF: { hip: 92, knee: 90, ankle: -14 },
};

export const kneesPlank: Pose = {
  ...sidePlank,
  ground: ['elbowF', 'kneeF'],
  legN: { hip: -26, knee: -42, fs: [1, 0.55] },
  legF: { hip: -20, knee: -36, fs: [1, 0.55] },
};
export const kneesPlankSag: Pose = {
  ...kneesPlank,
  tilt: 10,
  lumbar: -34,
  thorax: -14,
  legN: { hip: -10, knee: -26, fs: [1, 0.55] },
  legF: { hip: -4, knee: -20, fs: [1, 0.55] },
};

export const clamClosed: Pose = {
  view: 'face',
  base: 90,
  lumbar: 0,
  thorax: 0,
  ground: ['pelvis', 'thorax'],
  pin: { at: 'c7', x: -50 },
  armF: { shoulder: 176, elbow: 0 },
  armN: { to: { of: 'pelvis', d: [17, 8] }, bend: 1, hs: 0.6 },
  legF: { to: [64, 6], fs: [0.7, 0.7] },
  legN: { to: [64, 14], fs: [0.72, 0.72] },
};
export const clamOpen: Pose = { ...clamClosed, legN: { to: [64, 14], fs: [0.98, 0.94] } };

export const rollStart: Pose = {
  view: 'face',
  base: 90,
  lumbar: 0,
  thorax: 0,
  pin: { at: 'c7', x: -50, y: 50 },
  armN: { shoulder: 85, elbow: 88 },
  armF: { shoulder: -85, elbow: -88 },
  legN: { to: [48, 56], bend: -1, sole: 90, fs: [0.55, 0.5] },
  legF: { to: [48, 44], bend: -1, sole: 90, fs: [0.55, 0.5] },
};
export const rollSide: Pose = {
  ...rollStart,
  legN: { to: [48, 56], bend: -1, sole: 90, fs: [0.92, 0.88] },
  legF: { to: [48, 44], bend: -1, sole: 90, fs: [0.92, 0.88] },
};

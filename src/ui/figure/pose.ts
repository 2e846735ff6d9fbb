import type { ArmPose, LegPose, Limb, Pose, V } from '../../guide/poses';

export type FullArm = Required<Omit<ArmPose, 'to' | 'palm'>> & Pick<ArmPose, 'to' | 'palm'>;
export type FullLeg = Required<Omit<LegPose, 'to' | 'sole'>> & Pick<LegPose, 'to' | 'sole'>;
type Optional = 'pin' | 'level';
/** A pose with every number filled in. */
export type FullPose = Required<Omit<Pose, Limb | Optional>> &
  Pick<Pose, Optional> & {
    readonly armN: FullArm;
    readonly armF: FullArm;
    readonly legN: FullLeg;
    readonly legF: FullLeg;
  };

const straight: V = [1, 1];
const restArm: FullArm = { shoulder: 0, elbow: 8, wrist: 0, bend: -1, hand: 'open', fs: straight, hs: 1 };
const restLeg: FullLeg = { hip: 0, knee: 0, ankle: 0, bend: 1, fs: straight };

export const fill = (p: Pose): FullPose => ({
  view: 'side',
  tilt: 0,
  neck: 0,
  head: 0,
  headRest: false,
  headOver: false,
  ground: [],
  ...p,
  armN: { ...restArm, ...p.armN },
  armF: { ...restArm, ...p.armF },
  legN: { ...restLeg, ...p.legN },
  legF: { ...restLeg, ...p.legF },
});

import type { Pose, V } from './poses';
import * as pose from './poses';
import type { MoveId } from './types';

export type Prop = 'bar' | 'chair' | 'mat';

/** A movement of the figure, from `a` to `b` and back. `b` is the teaching frame, the one that stills show. */
export interface Move {
  readonly a: Pose;
  readonly b: Pose;
  /**
   * Colour of the low back. `gap`: the geometry decides, green while the back is down, red when it lifts.
   * A pair: how green it is at `a` and at `b`. Absent: the low back is out of sight.
   */
  readonly mark?: 'gap' | V;
  /** What the arrow follows, always from `a` to `b`; `tuck`, `roll` and `up` are arrows of their own. */
  readonly trace?: 'legN' | 'kneeN' | 'head' | 'tuck' | 'roll' | 'up';
  /** The first of the 24 steps that the arrow shows; 3 by default. */
  readonly traceFrom?: number;
  /** Above 1, the low back holds at first and gives way near the end. */
  readonly late?: number;
  /** A bar to hang from, a captain's chair, or a mat seen from above. */
  readonly prop?: Prop;
}

const given: V = [0, 1];

export const moves: Record<MoveId, Move> = {
  'leg-raise': { a: pose.lieLegsUp, b: pose.lieLegsLow, mark: 'gap', trace: 'legN', traceFrom: 7 },
  'leg-raise-arch': { a: pose.lieLegsUp, b: pose.lieLegsArched, late: 3, mark: 'gap', trace: 'legN', traceFrom: 7 },
  'bent-raise': { a: pose.hook, b: pose.tabletop, mark: 'gap', trace: 'kneeN' },
  'single-raise': { a: pose.singleLow, b: pose.singleUp, mark: 'gap', trace: 'legN' },
  'dead-bug': { a: pose.bugStart, b: pose.bugEnd, mark: 'gap', trace: 'legN' },
  'heel-tap': { a: pose.tabletop, b: pose.heelDown, mark: 'gap', trace: 'legN' },
  'pelvic-tilt': { a: pose.hookNeutral, b: pose.hookFlat, mark: given, trace: 'tuck' },
  'knee-to-chest': { a: pose.hook, b: pose.hugKnee, mark: given, trace: 'kneeN' },
  bridge: { a: pose.bridgeDown, b: pose.bridge, mark: given, trace: 'up' },
  'hang-knee': { a: pose.hang, b: pose.hangKnees, mark: given, trace: 'kneeN', traceFrom: 11, prop: 'bar' },
  'hang-leg': { a: pose.hang, b: pose.hangLegs, mark: given, trace: 'legN', prop: 'bar' },
  'cat-camel': { a: pose.foursSag, b: pose.foursRound, mark: given },
  'bird-dog': { a: pose.birdStart, b: pose.bird, mark: [1, 1], trace: 'legN' },
  child: { a: pose.fours, b: pose.childPose, mark: given },
  'side-plank': { a: pose.sidePlankSag, b: pose.sidePlank, mark: given },
  'reverse-crunch': { a: pose.tabletopArmsWide, b: pose.hipsCurled, mark: [1, 1], trace: 'kneeN' },
  'alternate-lower': { a: pose.softLegsUp, b: pose.oneLegLow, mark: 'gap', trace: 'legN' },
  'heel-slide': { a: pose.hook, b: pose.heelAway, mark: 'gap', trace: 'kneeN' },
  'knee-rolls': { a: pose.rollStart, b: pose.rollSide, trace: 'roll', prop: 'mat' },
  'hamstring-stretch': { a: pose.holdThigh, b: pose.holdThighStraight, mark: 'gap', trace: 'legN' },
  'chair-knee': { a: pose.chairHang, b: pose.chairKnees, mark: given, trace: 'kneeN', traceFrom: 15, prop: 'chair' },
  'side-plank-knees': { a: pose.kneesPlankSag, b: pose.kneesPlank, mark: given },
  'curl-up': { a: pose.oneKneeUp, b: pose.curledUp, mark: 'gap', trace: 'head' },
  clamshell: { a: pose.clamClosed, b: pose.clamOpen, trace: 'kneeN' },
  'hip-flexor': { a: pose.halfKneel, b: pose.halfKneelEnd, mark: given },
};

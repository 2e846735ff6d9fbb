import { bone, type Form, form } from './body';
import type { FullPose } from './pose';
import { add, clamp, lookUp, nth, turn, type V } from './vector';

/** A place on the spine: `s` cm from the sacrum, the point, and the angle of the body's axis there. */
export interface Place {
  readonly s: number;
  readonly p: V;
  readonly a: number;
}

export interface Spine {
  readonly form: Form;
  /** Angle of the pelvis. */
  readonly a: number;
  readonly places: readonly Place[];
  at(s: number): Place;
  /** Skin in front of and behind the spine. */
  front(s: number): V;
  back(s: number): V;
  /** A point in the frame of the pelvis. */
  pelvis(v: V): V;
  /** Where the neck starts. */
  readonly c7: Place;
}

const whole = bone.lumbar + bone.thorax;
/** Bend of one centimetre of an arc: weighted by a sine, so that it fades where the two arcs meet. */
const bend = (curve: number, x: number, length: number): number =>
  (curve * (Math.PI / 2) * Math.sin((Math.PI * x) / length)) / length;

/** The spine on a hip at `hip`: it leaves the sacrum, arches by `lumbar`, then rounds by `thorax`. */
export function raiseSpine(pose: FullPose, tilt: number, hip: V): Spine {
  const flesh = form[pose.view];
  const pelvisAngle = pose.base + tilt;
  const pelvis = (v: V): V => add(hip, turn(v, pelvisAngle));
  const places: Place[] = [];
  let p = pelvis(flesh.s1);
  let a = pelvisAngle - flesh.sacral;
  places.push({ s: 0, p, a });
  for (let s = 1; s <= whole; s++) {
    const middle = s - 0.5;
    const k =
      middle < bone.lumbar
        ? bend(pose.lumbar, middle, bone.lumbar)
        : -bend(pose.thorax, middle - bone.lumbar, bone.thorax);
    p = add(p, turn([0, 1], a + k / 2));
    a += k;
    places.push({ s, p, a });
  }
  const at = (s: number): Place => nth(places, clamp(Math.round(s), 0, whole));
  const skin = (s: number, knots: readonly V[], sign: 1 | -1): V => {
    const place = at(s);
    return add(place.p, turn([sign * lookUp(knots, place.s), 0], place.a));
  };
  return {
    form: flesh,
    a: pelvisAngle,
    places,
    at,
    front: (s) => skin(s, flesh.front, 1),
    back: (s) => skin(s, flesh.back, -1),
    pelvis,
    c7: at(whole),
  };
}

import { describe, expect, it } from 'vitest';
import { moves } from '../../../src/guide/moves';
import { MOVE_IDS } from '../../../src/guide/types';
import { bone } from '../../../src/ui/figure/body';
import { extent } from '../../../src/ui/figure/draw';
import { frameAt, STEPS } from '../../../src/ui/figure/frames';
import { lowest, type Skeleton, solve } from '../../../src/ui/figure/solve';
import { len, sub } from '../../../src/ui/figure/vector';

const arms = ['armN', 'armF'] as const;
const legs = ['legN', 'legF'] as const;
const times = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
const whole = (fs: readonly number[]): boolean => fs.every((f) => f === 1);

describe.each(MOVE_IDS)('%s', (id) => {
  const film: readonly (readonly [number, Skeleton])[] = times.map((t) => [t, frameAt(id, t)]);

  it('goes from one pose to another', () => {
    const { a, b } = moves[id];
    expect(a).not.toEqual(b);
    for (const [t, pose] of [
      [0, a],
      [1, b],
    ] as const) {
      const want = extent(solve(pose));
      extent(frameAt(id, t)).forEach((p, i) => {
        const q = want[i];
        expect(q && len(sub(p, q)), `point ${i} at ${t}`).toBeLessThan(1);
      });
    }
  });

  it('keeps the length of every bone', () => {
    for (const [t, k] of film) {
      for (const limb of legs) {
        const { fs } = k.pose[limb];
        expect(len(sub(k[limb].mid, k[limb].root)), `${limb} thigh at ${t}`).toBeCloseTo(bone.thigh * fs[0], 6);
        expect(len(sub(k[limb].end, k[limb].mid)), `${limb} shank at ${t}`).toBeCloseTo(bone.shank * fs[1], 6);
      }
      for (const limb of arms) {
        const { fs } = k.pose[limb];
        expect(len(sub(k[limb].mid, k[limb].root)), `${limb} upper at ${t}`).toBeCloseTo(bone.upperArm * fs[0], 6);
        expect(len(sub(k[limb].end, k[limb].mid)), `${limb} fore at ${t}`).toBeCloseTo(bone.foreArm * fs[1], 6);
      }
    }
  });

  it('bends no joint further than a body can', () => {
    const within = (x: number, lo: number, hi: number, what: string): void => {
      expect(x, what).toBeGreaterThanOrEqual(lo);
      expect(x, what).toBeLessThanOrEqual(hi);
    };
    for (const [t, k] of film) {
      within(k.pose.lumbar, -40, 50, `low back at ${t}`);
      within(k.pose.thorax, -20, 60, `upper back at ${t}`);
      // the picture shows a limb that points at the viewer at another angle than it has
      for (const limb of legs) {
        if (!whole(k.pose[limb].fs)) continue;
        within(k[limb].a1 - k[limb].a2, 0, 160, `knee of ${limb} at ${t}`);
        within(k[limb].a1 - k.spine.a, -35, 140, `hip of ${limb} at ${t}`);
        within(k[limb].a3 - k[limb].a2, -85, 30, `ankle of ${limb} at ${t}`); // -80: kneeling on the top of the foot
      }
      for (const limb of arms) {
        if (!whole(k.pose[limb].fs) || k.pose.view === 'face') continue;
        within(k[limb].a2 - k[limb].a1, -5, 155, `elbow of ${limb} at ${t}`);
        within(k[limb].a1 - k.spine.at(bone.shoulderAt).a, -45, 205, `shoulder of ${limb} at ${t}`);
      }
    }
  });

  it('rests its supports on the floor', () => {
    for (const [t, k] of film) {
      for (const part of k.pose.ground) {
        const sink = part === 'pelvis' || part === 'thorax' ? 1 : 0.2; // flesh gives
        expect(Math.abs(lowest[part](k) + sink), `${part} at ${t}`).toBeLessThan(0.5);
      }
    }
  });

  it('sinks into no floor', () => {
    if (moves[id].prop === 'bar') return;
    for (const [t, k] of film) expect(Math.min(...extent(k).map((p) => p[1])), `at ${t}`).toBeGreaterThan(-3);
  });

  it('keeps planted hands and feet where they are', () => {
    for (const [t, k] of film) {
      for (const limb of [...arms, ...legs]) {
        const { to } = k.pose[limb];
        if (!to || 'of' in to) continue;
        const slip = sub(k[limb].end, to);
        expect(Math.abs(slip[0]), `${limb} along the floor at ${t}`).toBeLessThan(4);
        expect(Math.abs(slip[1]), `${limb} off the floor at ${t}`).toBeLessThan(0.5);
      }
    }
  });

  it('moves without a jump', () => {
    film.reduce<Skeleton | undefined>((before, [t, k]) => {
      if (before) {
        const old = extent(before);
        extent(k).forEach((p, i) => {
          const q = old[i];
          expect(q && len(sub(p, q)), `point ${i} at ${t}`).toBeLessThan(7);
        });
      }
      return k;
    }, undefined);
  });
});

describe('what each movement shows', () => {
  const gaps = (id: 'leg-raise' | 'leg-raise-arch'): number[] => times.map((t) => frameAt(id, t).gap);

  it('keeps the back down through a leg raise', () => {
    expect(Math.max(...gaps('leg-raise'))).toBeLessThan(1.6);
  });

  it('lifts the back where the legs go too low, and only near the end', () => {
    expect(frameAt('leg-raise-arch', 1).gap).toBeGreaterThan(3.6);
    expect(frameAt('leg-raise-arch', 0.5).gap).toBeLessThan(1.6);
  });

  it.each(MOVE_IDS.filter((id) => moves[id].mark === 'gap' && id !== 'leg-raise-arch'))(
    '%s keeps the back down',
    (id) => {
      for (const t of times) expect(frameAt(id, t).gap, `at ${t}`).toBeLessThan(1.6);
    },
  );

  it.each(['hang-knee', 'hang-leg'] as const)('%s keeps both hands on the bar', (id) => {
    for (const t of times) {
      const { armN, armF } = frameAt(id, t);
      expect(len(armN.grip)).toBeLessThan(0.01);
      expect(Math.abs(armF.grip[1])).toBeLessThan(0.5);
    }
  });

  it('keeps forearms on the pads and the back on the rest', () => {
    for (const t of times) {
      const { armN, armF, spine } = frameAt('chair-knee', t);
      for (const arm of [armN, armF]) {
        expect(arm.mid[1] - 3.8, `elbow at ${t}`).toBeCloseTo(117, 0);
        expect(Math.abs(arm.end[1] - arm.mid[1]), `forearm at ${t}`).toBeLessThan(1);
      }
      expect(spine.back(30)[0], `back at ${t}`).toBeLessThan(-10);
      expect(spine.back(30)[0], `back at ${t}`).toBeGreaterThan(-13);
    }
  });

  it('slides the heel along the floor', () => {
    for (const t of times) {
      const k = frameAt('heel-slide', t);
      const low = Math.min(...k.spine.form.foot.map((v) => k.legN.foot(v)[1]));
      expect(Math.abs(low), `at ${t}`).toBeLessThan(1);
    }
  });

  it('holds the thigh from behind while the knee straightens', () => {
    for (const t of times) {
      const { armN, legN } = frameAt('hamstring-stretch', t);
      const share = len(sub(armN.end, legN.root)) / bone.thigh;
      expect(share, `at ${t}`).toBeGreaterThan(0.35);
      expect(share, `at ${t}`).toBeLessThan(0.6);
      expect(armN.tip[0], `the fingers reach behind the thigh at ${t}`).toBeGreaterThan(legN.root[0]);
    }
  });

  it('keeps the feet together while the clamshell opens', () => {
    for (const t of times) {
      const { legN, legF } = frameAt('clamshell', t);
      expect(len(sub(legN.end, legF.end)), `at ${t}`).toBeLessThan(9);
    }
    const { legN, legF } = frameAt('clamshell', 1);
    expect(legN.mid[1] - legF.mid[1]).toBeGreaterThan(20);
  });

  it('lifts the hips in a bridge, a reverse crunch and a side plank from the knees', () => {
    for (const id of ['bridge', 'reverse-crunch', 'side-plank-knees'] as const) {
      expect(frameAt(id, 1).hip[1] - frameAt(id, 0).hip[1], id).toBeGreaterThan(8);
    }
  });

  it('lifts the head a little in a curl-up, and the low back not at all', () => {
    const lift = frameAt('curl-up', 1).atlas[1] - frameAt('curl-up', 0).atlas[1];
    expect(lift).toBeGreaterThan(4);
    expect(lift).toBeLessThan(20);
  });
});

import { describe, expect, it } from 'vitest';
import { cueAt, nextCue, planCues } from '../../src/advise/cue-plan';
import type { Moment } from '../../src/detect/types';

const at = (seconds: number, exercise: Moment['exercise'] = 'leg-raise'): Moment => ({
  at: seconds,
  exercise,
  label: '',
});

describe('planCues', () => {
  it('comes the lead before each moment, within its bounds', () => {
    expect(planCues([at(225)], 8)).toEqual([{ start: 217, at: 225, exercise: 'leg-raise' }]);
    expect(planCues([at(225)], 1)[0]?.start).toBe(222);
    expect(planCues([at(225)], 99)[0]?.start).toBe(210);
    expect(planCues([at(5)], 8)[0]?.start).toBe(0);
  });
  it('keeps a minute between cues and lets neighbours and the very first second be', () => {
    const plan = planCues(
      [at(0), at(100), at(130), at(159), at(161), at(300, 'bicycle-crunch'), at(400, 'scissors')],
      8,
    );
    expect(plan.map((cue) => cue.at)).toEqual([100, 161, 400]);
  });
});

describe('cueAt', () => {
  const plan = planCues([at(100), at(200)], 8);
  it('is due from its start until its moment', () => {
    expect(cueAt(plan, 91.9)).toBeNull();
    expect(cueAt(plan, 92)?.at).toBe(100);
    expect(cueAt(plan, 99.9)?.at).toBe(100);
    expect(cueAt(plan, 100)).toBeNull();
  });
  it('knows the next', () => {
    expect(nextCue(plan, 92)?.at).toBe(200);
    expect(nextCue(plan, 192)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, planRoutine, ROUTINE_IDS, repAt } from '../../src/advise/routine-plan';
import {
  backMove,
  bookmarkOf,
  isOver,
  passTime,
  resumeSession,
  type SessionAt,
  skipMove,
  startSession,
} from '../../src/advise/routine-session';
import type { Dose } from '../../src/guide/dose';
import { routine } from '../../src/guide/routine';

const plan = planRoutine();
const total = plan.reduce((sum, { seconds }) => sum + seconds, 0) * 1000;

describe('the plan of a session', () => {
  it('has all moves in the guide’s order, each with time to get ready first', () => {
    expect([...new Set(plan.map(({ move }) => move))]).toEqual(ROUTINE_IDS);
    expect(ROUTINE_IDS).toHaveLength(11);
    for (const id of ROUTINE_IDS) {
      const steps = plan.filter(({ move }) => move === id);
      expect(steps[0]?.phase, id).toBe('ready');
      expect(
        steps.filter(({ phase }) => phase === 'ready'),
        id,
      ).toHaveLength(1);
      expect(['hold', 'work'], id).toContain(steps.at(-1)?.phase);
    }
  });

  it('never has two efforts without something between them', () => {
    plan.forEach(({ phase }, i) => {
      if (phase === 'hold' || phase === 'work') expect(['hold', 'work']).not.toContain(plan[i - 1]?.phase);
    });
  });

  it('turns over between sides, lets go between holds, and rests between sets', () => {
    for (let i = 2; i < plan.length; i++) {
      const [before, between, after] = [plan[i - 2], plan[i - 1], plan[i]];
      if (!before || !between || !after?.round || between.phase === 'ready') continue;
      const changes = before.side !== after.side;
      const held = after.phase === 'hold';
      expect(between.phase).toBe(changes && (held || after.side === 'right') ? 'change' : held ? 'again' : 'rest');
      expect(between.seconds).toBeGreaterThanOrEqual(between.phase === 'rest' ? 15 : 3);
    }
    expect(new Set(plan.map(({ phase }) => phase)).size).toBe(6);
  });

  it.each(ROUTINE_IDS)('%s keeps to its dose, at the low end', (id) => {
    const { dose }: { dose: Dose } = routine[id];
    const efforts = plan.filter(({ move, phase }) => move === id && (phase === 'hold' || phase === 'work'));
    const sides = dose.eachSide ? 2 : 1;
    const holds = efforts.filter(({ phase }) => phase === 'hold');
    if (holds.length > 0) {
      expect(efforts).toHaveLength((dose.reps?.[0] ?? 0) * sides);
      const seconds = dose.breaths ? null : dose.holdSeconds?.[0];
      for (const hold of holds) {
        if (dose.breaths) expect(hold.seconds / dose.breaths[0]).toBeGreaterThanOrEqual(4);
        else expect(hold.seconds).toBe(seconds);
      }
    } else {
      expect(efforts).toHaveLength((dose.sets?.[0] ?? 1) * sides);
      for (const { reps, seconds } of efforts) {
        expect(reps).toBe(dose.reps?.[0]);
        expect(seconds / reps).toBeGreaterThan(dose.holdSeconds?.[0] ?? 2);
      }
    }
    const count = (side: 'left' | 'right'): number => efforts.filter((step) => step.side === side).length;
    expect(count('left')).toBe(count('right'));
    expect(count('left') > 0).toBe(dose.eachSide);
  });

  it('fits into a quarter of an hour or so', () => {
    expect(minutesOf(plan)).toBeGreaterThanOrEqual(10);
    expect(minutesOf(plan)).toBeLessThanOrEqual(20);
  });

  it('counts reps from one to the last', () => {
    const work = plan.find(({ reps }) => reps > 0);
    if (!work) throw new Error('no reps in the plan');
    expect(repAt(work, work.seconds * 1000)).toBe(1);
    expect(repAt(work, work.seconds * 500)).toBe(Math.floor(work.reps / 2) + 1);
    expect(repAt(work, 1)).toBe(work.reps);
    expect(repAt({ ...work, reps: 0 }, 10)).toBe(0);
  });
});

const anywhere = fc
  .integer({ min: 0, max: total - 1 })
  .map((ms): SessionAt => passTime(plan, startSession(plan), ms));

describe('a session', () => {
  it('is over after exactly its time, whatever the ticks', () => {
    expect(isOver(plan, passTime(plan, startSession(plan), total - 1))).toBe(false);
    expect(isOver(plan, passTime(plan, startSession(plan), total))).toBe(true);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40_000 }), { maxLength: 60 }), (ticks) => {
        const sum = ticks.reduce((a, b) => a + b, 0);
        const bit = ticks.reduce((now, ms) => passTime(plan, now, ms), startSession(plan));
        if (sum < total) expect(bit).toEqual(passTime(plan, startSession(plan), sum));
        else expect(isOver(plan, bit)).toBe(true);
      }),
    );
  });

  it('skips to the start of the next move, and over after the last', () => {
    expect(plan[skipMove(plan, startSession(plan)).at]).toMatchObject({ move: 'R2', phase: 'ready' });
    expect(isOver(plan, skipMove(plan, startSession(plan, 'R11')))).toBe(true);
  });

  it('goes back to the start of this move, then of the one before, and no further', () => {
    const inside = passTime(plan, startSession(plan, 'R5'), 20_000);
    const start = backMove(plan, inside);
    expect(start).toEqual(startSession(plan, 'R5'));
    expect(backMove(plan, start)).toEqual(startSession(plan, 'R4'));
    expect(backMove(plan, startSession(plan))).toEqual(startSession(plan));
  });

  it('comes back to where it stopped, to the second', () => {
    fc.assert(
      fc.property(anywhere, (now) => {
        const back = resumeSession(plan, bookmarkOf(plan, now));
        if (back === null) expect(now).toEqual(startSession(plan));
        else {
          expect(back.at).toBe(now.at);
          expect(Math.abs(back.left - now.left)).toBeLessThanOrEqual(1000);
        }
      }),
    );
  });

  it('forgets its place once it is over, and does not trust a place that is not there', () => {
    expect(bookmarkOf(plan, passTime(plan, startSession(plan), total))).toBeNull();
    expect(bookmarkOf(plan, startSession(plan))).toBeNull();
    expect(resumeSession(plan, null)).toBeNull();
    expect(resumeSession(plan, { move: 'R99', step: 0, left: 3 })).toBeNull();
    expect(resumeSession(plan, { move: 'R1', step: 500, left: 3 })).toBeNull();
    expect(resumeSession(plan, { move: 'R2', step: -1, left: 3 })).toBeNull();
    // One step further than the move has: that is another move by now.
    const steps = plan.filter(({ move }) => move === 'R1').length;
    expect(resumeSession(plan, { move: 'R1', step: steps, left: 3 })).toBeNull();
    expect(resumeSession(plan, { move: 'R1', step: steps - 1, left: 3 })).not.toBeNull();
    expect(resumeSession(plan, { move: 'R1', step: 1, left: 9_999 })?.left).toBe(plan[1] && plan[1].seconds * 1000);
  });
});

import type { Dose } from '../guide/dose';
import { type RoutineId, type RoutineKind, routine } from '../guide/routine';

/** ready: get into place. hold and work: the exercise. change, again and rest: between. */
export type Phase = 'ready' | 'hold' | 'work' | 'change' | 'again' | 'rest';
export type Side = 'left' | 'right';

/** One stretch of time of a session, with one thing to do. */
export interface PlanStep {
  readonly move: RoutineId;
  readonly phase: Phase;
  readonly seconds: number;
  /** null: the move has no sides. */
  readonly side: Side | null;
  /** Which repetition of a hold, or which set of reps; null outside of hold and work. */
  readonly round: { readonly at: number; readonly of: number } | null;
  /** Reps to count within a `work`; 0 elsewhere. */
  readonly reps: number;
  /** A hold measured in breaths rather than by the clock. */
  readonly breaths: boolean;
}

export const ROUTINE_IDS = Object.keys(routine) as RoutineId[];

/** Seconds: to lie down and read, to turn over, to let go, to rest between sets. Our judgement; no source says. */
const READY = 12;
const CHANGE = 5;
const AGAIN = 4;
const REST = 20;
/** Seconds of a slow breath, and of a rep besides its hold. */
const BREATH = 6;
const REP = 3;
const PLAIN_REP = 4;
/** A dose of so few repetitions is a row of holds; a longer one is counted. */
const MOST_HOLDS = 4;

const SIDES: readonly Side[] = ['left', 'right'];

function secondsPerRep({ holdSeconds }: Dose, kind: RoutineKind): number {
  if (!holdSeconds) return PLAIN_REP;
  // Cat–camel and the like hold at both ends.
  return kind === 'mobility' ? 2 * holdSeconds[0] : holdSeconds[0] + REP;
}

function planMove(move: RoutineId): PlanStep[] {
  const { dose, kind }: { dose: Dose; kind: RoutineKind } = routine[move];
  const times = dose.reps?.[0] ?? 1;
  const held = dose.breaths !== undefined || (dose.holdSeconds !== undefined && times <= MOST_HOLDS);
  const rounds = held ? times : (dose.sets?.[0] ?? 1);
  const seconds = dose.breaths
    ? dose.breaths[0] * BREATH
    : held
      ? (dose.holdSeconds?.[0] ?? 0)
      : times * secondsPerRep(dose, kind);
  const plain = { move, side: null, round: null, reps: 0, breaths: false };
  const steps: PlanStep[] = [{ ...plain, phase: 'ready', seconds: READY }];
  for (let at = 1; at <= rounds; at++) {
    for (const side of dose.eachSide ? SIDES : [null]) {
      const last = steps.at(-1);
      if (last && last.phase !== 'ready') {
        const turns = side === 'right' || (held && side !== null);
        if (turns) steps.push({ ...plain, phase: 'change', seconds: CHANGE, side });
        else if (held) steps.push({ ...plain, phase: 'again', seconds: AGAIN });
        else steps.push({ ...plain, phase: 'rest', seconds: REST, side });
      }
      steps.push({
        move,
        phase: held ? 'hold' : 'work',
        seconds,
        side,
        round: { at, of: rounds },
        reps: held ? 0 : times,
        breaths: dose.breaths !== undefined,
      });
    }
  }
  return steps;
}

/** A whole session: every move at the low end of its dose, which is where to start. */
export function planRoutine(moves: readonly RoutineId[] = ROUTINE_IDS): PlanStep[] {
  return moves.flatMap(planMove);
}

/** How long a plan takes, in whole minutes, rounded up. */
export function minutesOf(plan: readonly PlanStep[]): number {
  return Math.ceil(plan.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
}

/** Which rep is due, from 1, when so many milliseconds of a `work` are left; 0 outside of one. */
export function repAt({ reps, seconds }: PlanStep, left: number): number {
  if (reps === 0) return 0;
  const done = Math.floor(((seconds * 1000 - left) / (seconds * 1000)) * reps);
  return Math.min(reps, Math.max(0, done) + 1);
}

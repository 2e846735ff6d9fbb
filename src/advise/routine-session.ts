import type { RoutineId } from '../guide/routine';
import type { PlanStep } from './routine-plan';

/** Where a session is: a step of its plan and the milliseconds left of it. At the plan's length it is over. */
export interface SessionAt {
  readonly at: number;
  readonly left: number;
}

/** The same in terms that outlive a change of the plan: a move, a step within it, seconds left. */
export interface Bookmark {
  readonly move: string;
  readonly step: number;
  readonly left: number;
}

const startOf = (plan: readonly PlanStep[], at: number): SessionAt => ({ at, left: (plan[at]?.seconds ?? 0) * 1000 });

/** The beginning, or the beginning of one move. */
export function startSession(plan: readonly PlanStep[], move?: RoutineId): SessionAt {
  return startOf(plan, Math.max(0, move ? plan.findIndex((step) => step.move === move) : 0));
}

/** Whether every step is done. */
export function isOver(plan: readonly PlanStep[], { at }: SessionAt): boolean {
  return at >= plan.length;
}

/**
 * The session after some time.
 * @param ms passed since; however much that is, no step is left out
 */
export function passTime(plan: readonly PlanStep[], { at, left }: SessionAt, ms: number): SessionAt {
  let now = { at, left: left - ms };
  while (now.left <= 0 && now.at < plan.length) {
    const next = startOf(plan, now.at + 1);
    now = now.at + 1 < plan.length ? { at: next.at, left: next.left + now.left } : next;
  }
  return now;
}

/** The start of the next move; over, after the last. */
export function skipMove(plan: readonly PlanStep[], { at }: SessionAt): SessionAt {
  const move = plan[at]?.move;
  const next = plan.findIndex((step, i) => i > at && step.move !== move);
  return startOf(plan, next < 0 ? plan.length : next);
}

/** The start of this move; where that is already, the start of the one before. */
export function backMove(plan: readonly PlanStep[], { at }: SessionAt): SessionAt {
  const here = plan[Math.min(at, plan.length - 1)]?.move;
  const start = plan.findIndex((step) => step.move === here);
  if (at > start || start <= 0) return startOf(plan, Math.max(0, start));
  const before = plan[start - 1]?.move;
  return startOf(
    plan,
    Math.max(
      0,
      plan.findIndex((step) => step.move === before),
    ),
  );
}

/** What to remember of a session; null when there is nothing to come back to. */
export function bookmarkOf(plan: readonly PlanStep[], { at, left }: SessionAt): Bookmark | null {
  const step = plan[at];
  if (!step || (at === 0 && left === step.seconds * 1000)) return null;
  const first = plan.findIndex(({ move }) => move === step.move);
  return { move: step.move, step: at - first, left: Math.ceil(left / 1000) };
}

/** The session a bookmark stands for; null when the plan has no such place any more. */
export function resumeSession(plan: readonly PlanStep[], bookmark: Bookmark | null): SessionAt | null {
  if (!bookmark) return null;
  const first = plan.findIndex(({ move }) => move === bookmark.move);
  const at = first + bookmark.step;
  const step = plan[at];
  if (first < 0 || !step || step.move !== bookmark.move || bookmark.step < 0) return null;
  return { at, left: Math.min(step.seconds, Math.max(1, bookmark.left)) * 1000 };
}

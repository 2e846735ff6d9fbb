import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanStep } from '../advise/routine-plan';
import { backMove, isOver, passTime, type SessionAt, skipMove } from '../advise/routine-session';

/** How often the clock is looked at, in milliseconds. It counts what really passed, however late it looks. */
const TICK = 200;

export interface Session {
  readonly now: SessionAt;
  readonly running: boolean;
  /** It paused by itself because the page was out of sight. */
  readonly away: boolean;
  readonly over: boolean;
  pause(): void;
  go(): void;
  skip(): void;
  back(): void;
}

/** Runs a session's clock. It stops while nobody can see it: a tab left behind must not run through the moves. */
export function useSession(plan: readonly PlanStep[], start: SessionAt): Session {
  const [now, setNow] = useState(start);
  const [running, setRunning] = useState(true);
  const [away, setAway] = useState(false);
  const over = isOver(plan, now);
  const at = useRef(now);
  at.current = now;

  useEffect(() => {
    if (!running || over) return undefined;
    let last = performance.now();
    const timer = setInterval(() => {
      const time = performance.now();
      setNow(passTime(plan, at.current, time - last));
      last = time;
    }, TICK);
    const hide = (): void => {
      if (!document.hidden) return;
      setRunning(false);
      setAway(true);
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [plan, running, over]);
  useScreenOn(running && !over);

  return {
    now,
    running: running && !over,
    away,
    over,
    pause: () => setRunning(false),
    go() {
      setRunning(true);
      setAway(false);
    },
    skip: () => setNow(skipMove(plan, now)),
    back: () => setNow(backMove(plan, now)),
  };
}

/** Keeps the screen from going dark in the middle of a hold, where the browser can. */
function useScreenOn(on: boolean): void {
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return undefined;
    const lock = navigator.wakeLock.request('screen').catch(() => null);
    return () => void lock.then((held) => held?.release());
  }, [on]);
}

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { planRoutine } from '../advise/routine-plan';
import { bookmarkOf, resumeSession, type SessionAt, startSession } from '../advise/routine-session';
import type { RoutineId } from '../guide/routine';
import type { RoutineKept } from '../settings/routine-kept';
import { Overview } from './overview';
import { SessionView } from './session-view';
import { Sheet } from './sheet';

interface RoutineAppProps {
  readonly kept: RoutineKept;
  /** Figures may move. */
  readonly motion: boolean;
  readonly onKeep: (kept: RoutineKept) => void;
}

/** The guided routine: an overview to start from, the session, and the sheet that is printed. */
export function RoutineApp({ motion, onKeep, ...first }: RoutineAppProps): JSX.Element {
  const plan = useMemo(() => planRoutine(), []);
  const [kept, setKept] = useState(first.kept);
  /** `count`: the same place twice is two sessions. */
  const [run, setRun] = useState<{ start: SessionAt | null; count: number }>({ start: null, count: 0 });
  const { start } = run;
  const setStart = (next: SessionAt | null): void => setRun(({ count }) => ({ start: next, count: count + 1 }));
  const main = useRef<HTMLElement>(null);
  const came = useRef(false);
  const resumable = resumeSession(plan, kept.bookmark);
  const keep = (patch: Partial<RoutineKept>): void => {
    const next = { ...kept, ...patch };
    setKept(next);
    onKeep(next);
  };
  // Whoever ends a session is back at the top of the overview.
  useEffect(() => {
    if (!start && came.current) main.current?.querySelector<HTMLElement>('h1')?.focus();
    came.current = start !== null;
  }, [start]);

  return (
    <div class="routine">
      <main ref={main}>
        {start ? (
          <SessionView
            plan={plan}
            start={start}
            motion={motion}
            voice={kept.voice}
            onVoice={(voice) => keep({ voice })}
            onAt={(now) => keep({ bookmark: bookmarkOf(plan, now) })}
            onAgain={() => setStart(startSession(plan))}
            onEnd={() => setStart(null)}
            key={run.count}
          />
        ) : (
          <Overview
            plan={plan}
            resumable={resumable}
            voice={kept.voice}
            onVoice={(voice) => keep({ voice })}
            onStart={(move?: RoutineId) => setStart(startSession(plan, move))}
            onResume={() => setStart(resumable)}
          />
        )}
      </main>
      <Sheet />
    </div>
  );
}

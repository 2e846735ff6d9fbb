import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type PlanStep, ROUTINE_IDS, repAt } from '../advise/routine-plan';
import type { SessionAt } from '../advise/routine-session';
import { routine } from '../guide/routine';
import { moves } from '../guide/words/en/moves';
import { routine as routineWords } from '../guide/words/en/routine';
import { FigurePlayer } from '../ui/figure/figure-player';
import { Switch } from '../ui/switch';
import { hush, speak } from '../ui/voice';
import * as words from '../ui/words/en';
import { useSession } from './use-session';

interface SessionViewProps {
  readonly plan: readonly PlanStep[];
  readonly start: SessionAt;
  readonly motion: boolean;
  readonly voice: boolean;
  readonly onVoice: (voice: boolean) => void;
  /** A new step, a pause, or the page about to go: remember this place. */
  readonly onAt: (now: SessionAt) => void;
  readonly onAgain: () => void;
  readonly onEnd: () => void;
}

const text = words.routine;

/** What a step asks for, in a line: said aloud, announced, and shown under the name. */
function sayStep({ phase, side, round, breaths, reps }: PlanStep): string {
  const which = round && round.of > 1 ? (reps > 0 ? text.setOf : text.timeOf)(round.at, round.of) : null;
  return [text.phase[phase], side && text.side[side], breaths ? text.breathe : null, which]
    .filter(Boolean)
    .join(', ');
}

/** One session, readable from across the room. The line the figure lies on shortens as the step goes by. */
export function SessionView(props: SessionViewProps): JSX.Element {
  const { plan, onAt, onEnd, voice } = props;
  const session = useSession(plan, props.start);
  const { now, running, over } = session;
  const step = plan[now.at];
  const main = useRef<HTMLButtonElement>(null);
  const latest = useRef(now);
  latest.current = now;
  const keep = useRef(onAt);
  keep.current = onAt;

  // The one button that matters has the focus: Space pauses and goes on.
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  useEffect(() => keep.current(latest.current), [now.at, running]);
  useEffect(() => {
    const leave = (): void => keep.current(latest.current);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  useEffect(() => {
    if (!voice || !running || !step) return undefined;
    speak(window, `${step.phase === 'ready' ? `${routineWords[step.move].name}. ` : ''}${sayStep(step)}.`, 'en');
    return () => hush(window);
  }, [voice, running, step]);

  if (over || !step) return <Done {...props} />;
  const move = routineWords[step.move];
  const next = plan.slice(now.at).find((later) => later.move !== step.move);
  const seconds = Math.ceil(now.left / 1000);
  const rep = repAt(step, now.left);
  const resting = step.phase === 'rest' || step.phase === 'change' || step.phase === 'again';
  return (
    <section class={resting ? 'session resting' : 'session'} aria-labelledby="move">
      <div class="sbar">
        <span>{text.moveOf(ROUTINE_IDS.indexOf(step.move) + 1, ROUTINE_IDS.length)}</span>
        <Voice voice={voice} onVoice={props.onVoice} />
        <button type="button" class="btn plain" onClick={onEnd}>
          {text.stop}
        </button>
      </div>
      <h1 id="move">{move.name}</h1>
      <p class="phase">{sayStep(step)}</p>
      <div class="big">
        <FigurePlayer
          key={step.move}
          move={routine[step.move].move}
          size="l"
          ratio={2.2}
          sit
          trace
          alt={moves[routine[step.move].move].alt}
          autoplay={props.motion}
          playLabel={words.card.play}
          pauseLabel={words.card.pause}
        />
        <div class="left">
          <i style={{ transform: `scaleX(${(now.left / (step.seconds * 1000)).toFixed(4)})` }} />
        </div>
      </div>
      <div class="clock">
        <p class="secs" role="timer" aria-label={text.secondsLeft(seconds)}>
          {seconds}
        </p>
        {rep > 0 && <p class="rep">{text.rep(rep, step.reps)}</p>}
        {!running && <p class="rep">{session.away ? text.away : text.paused}</p>}
      </div>
      {step.phase === 'ready' ? (
        <ol class="steps">
          {move.steps.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : (
        <p class="caution">{move.caution}</p>
      )}
      <div class="keys">
        <button type="button" class="btn" onClick={session.back}>
          {text.back}
        </button>
        <button type="button" class="btn solid" ref={main} onClick={running ? session.pause : session.go}>
          {running ? text.pause : text.go}
        </button>
        <button type="button" class="btn" onClick={session.skip}>
          {text.skip}
        </button>
      </div>
      <p class="next">{next ? text.next(routineWords[next.move].name) : ''}</p>
      <p class="qb-vh" role="status">
        {`${move.name}. ${sayStep(step)}.`}
      </p>
    </section>
  );
}

/** Spoken words on or off; where the browser has no voice it says so. */
export function Voice({ voice, onVoice }: { voice: boolean; onVoice: (voice: boolean) => void }): JSX.Element {
  const can = 'speechSynthesis' in window;
  return (
    <span class="voice" title={can ? text.voiceHelp : text.noVoice}>
      {text.voice}
      {can ? <Switch on={voice} label={text.voice} onChange={onVoice} /> : <small>{text.noVoice}</small>}
    </span>
  );
}

function Done({ onAgain, onEnd }: SessionViewProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="session done">
      <h1 tabIndex={-1} ref={heading}>
        {text.done}
      </h1>
      <p class="phase">{text.doneBody}</p>
      <div class="big">
        <FigurePlayer
          move="child"
          size="l"
          ratio={2.2}
          sit
          alt={moves.child.alt}
          playLabel={words.card.play}
          pauseLabel={words.card.pause}
        />
        <div class="left" />
      </div>
      <div class="keys">
        <button type="button" class="btn solid" onClick={onEnd}>
          {words.check.close}
        </button>
        <button type="button" class="btn" onClick={onAgain}>
          {text.again}
        </button>
      </div>
    </section>
  );
}

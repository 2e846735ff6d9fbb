import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answers, asksBlow, type Danger, isDanger, type Outcome, outcomeOf, UNANSWERED } from '../advise/triage';
import { type Ask, BlowQuestion, NerveQuestion, PainQuestion } from './check-questions';
import { Sign } from './icons';
import { type CheckSigns, Stop } from './stop';
import * as words from './words/en';

interface CheckProps {
  /** The id of the heading, for the region that it names. Without one, the place around names the check. */
  readonly headingId?: string;
  readonly signs: CheckSigns;
  /** The tip to carry on with, and what an easier version looks like. */
  readonly tip?: ComponentChildren;
  readonly easier?: ComponentChildren;
  /** "Where did you feel it?", for who asks why it popped. */
  readonly felt?: ComponentChildren;
  readonly onDone: () => void;
  readonly onEasier?: () => void;
  readonly onSigns?: () => void;
  /** Once, when the outcome first becomes a danger: the page's video is asked to pause. */
  readonly onStop?: () => void;
}

/** An arrow key that passes over a red answer does not stop the session; staying on it this long does. In ms. */
export const ARROW_PATIENCE = 600;

/** "It popped": two questions, a third where it matters, one answer. Nothing is stored. */
export function Check(props: CheckProps): JSX.Element {
  const { onStop } = props;
  const [answers, setAnswers] = useState<Answers>(UNANSWERED);
  const [settled, setSettled] = useState<Answers>(UNANSWERED);
  const stopped = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const outcome = outcomeOf(settled);
  const danger = isDanger(outcome) ? outcome : null;

  const ask: Ask = (patch, by) => {
    const next = { ...answers, ...patch };
    setAnswers(next);
    if (by === 'press' || !isDanger(outcomeOf(next))) setSettled(next);
  };
  useEffect(() => {
    if (answers === settled) return undefined;
    const timer = setTimeout(setSettled, ARROW_PATIENCE, answers);
    return () => clearTimeout(timer);
  }, [answers, settled]);
  // Whoever opens the check lands in it, and a stop, or a graver one, is where they land next.
  useEffect(() => {
    if (danger || props.headingId) heading.current?.focus();
  }, [danger, props.headingId]);
  useEffect(() => {
    if (!danger) return;
    if (!stopped.current) onStop?.();
    stopped.current = true;
  }, [danger, onStop]);

  if (danger) {
    return (
      <Stop
        key={danger}
        {...props}
        outcome={danger}
        answers={answers}
        heading={heading}
        onAsk={ask}
        onAgain={() => {
          setAnswers(UNANSWERED);
          setSettled(UNANSWERED);
        }}
      />
    );
  }
  return (
    <div class="check">
      {props.headingId && (
        <h2 id={props.headingId} tabIndex={-1} ref={heading}>
          {words.check.title}
        </h2>
      )}
      <PainQuestion answers={answers} onAsk={ask} />
      <NerveQuestion answers={answers} onAsk={ask} />
      {asksBlow(settled) && <BlowQuestion answers={answers} onAsk={ask} />}
      <div role="status">{outcome && !isDanger(outcome) && <Answer {...props} outcome={outcome} />}</div>
    </div>
  );
}

function Answer({
  outcome,
  tip,
  easier,
  felt,
  onDone,
  onEasier,
  onStop,
}: CheckProps & { outcome: Exclude<Outcome, Danger> }): JSX.Element {
  const { title, body } = words.check.outcome[outcome];
  const [why, setWhy] = useState(false);
  const goesOn = outcome === 'carry-on';
  return (
    <div class="outcome">
      <Sign kind={goesOn ? 'go' : 'ease'} />
      <h3>{title}</h3>
      <p>{body}</p>
      {goesOn ? tip : easier}
      <div class="acts">
        <button type="button" class="btn solid" onClick={goesOn || !onEasier ? onDone : onEasier}>
          {goesOn || !onEasier ? words.check.back : words.check.useThis}
        </button>
        {goesOn && felt && (
          <button type="button" class="btn plain" aria-expanded={why} onClick={() => setWhy(!why)}>
            {words.check.why}
          </button>
        )}
        {!goesOn && (
          <button
            type="button"
            class="btn plain"
            onClick={() => {
              onStop?.();
              onDone();
            }}
          >
            {words.check.stopToday}
          </button>
        )}
      </div>
      {goesOn && why && <div class="why-felt">{felt}</div>}
    </div>
  );
}

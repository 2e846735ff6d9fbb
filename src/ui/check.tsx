import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Answers, type Hurt, type Nerve, type Outcome, outcomeOf } from '../advise/triage';
import { Sign } from './icons';
import { Seg } from './seg';
import * as words from './words/en';

interface CheckProps {
  /** The id of the heading, for the region that it names. Without one, the place around names the check. */
  readonly headingId?: string;
  /** Signs that need emergency help, and signs to have seen; shown with a stop, never behind a tap. */
  readonly emergency: readonly string[];
  readonly see: readonly string[];
  /** What an easier version looks like, for the outcome that asks for one. */
  readonly easier?: ComponentChildren;
  readonly onDone: () => void;
  readonly onWhy?: () => void;
  readonly onEasier?: () => void;
  readonly onSigns?: () => void;
  /** Once, when the outcome first becomes a stop: the page's video is asked to pause. */
  readonly onStop?: () => void;
}

const SIGN: Record<Outcome, 'go' | 'ease' | 'stop'> = { 'carry-on': 'go', easier: 'ease', stop: 'stop' };
const HURT: readonly Hurt[] = ['no', 'ache', 'pain'];
const NERVE: readonly Nerve[] = ['no', 'yes'];

/** "It popped": two questions, one answer. Nothing is stored. */
export function Check(props: CheckProps): JSX.Element {
  const { onStop } = props;
  const [answers, setAnswers] = useState<Answers>({ hurt: null, nerve: null });
  const id = useId();
  const outcome = outcomeOf(answers);
  const stopped = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const stops = outcome === 'stop';
  // Whoever opens the check lands in it, and a stop is where they land next.
  useEffect(() => {
    if (stops || props.headingId) heading.current?.focus();
  }, [stops, props.headingId]);
  useEffect(() => {
    if (!stops) return;
    if (!stopped.current) onStop?.();
    stopped.current = true;
  }, [outcome, onStop]);

  if (outcome === 'stop')
    return <Stop {...props} heading={heading} onAgain={() => setAnswers({ hurt: null, nerve: null })} />;
  const { hurtAnswers, nerveAnswers } = words.check;
  return (
    <div class="check">
      {props.headingId && (
        <h2 id={props.headingId} tabIndex={-1} ref={heading}>
          {words.check.title}
        </h2>
      )}
      <div class="q">
        <p id={`${id}-hurt`}>{words.check.hurt}</p>
        <Seg
          role="radio"
          labelledBy={`${id}-hurt`}
          options={HURT.map((value, i) => ({ value, label: hurtAnswers[i] ?? value }))}
          value={answers.hurt}
          onChange={(hurt) => setAnswers({ ...answers, hurt })}
        />
      </div>
      <div class="q">
        <p id={`${id}-nerve`}>{words.check.nerve}</p>
        <Seg
          role="radio"
          labelledBy={`${id}-nerve`}
          options={NERVE.map((value, i) => ({ value, label: nerveAnswers[i] ?? value }))}
          value={answers.nerve}
          onChange={(nerve) => setAnswers({ ...answers, nerve })}
        />
      </div>
      <div role="status">{outcome && <Answer {...props} outcome={outcome} />}</div>
    </div>
  );
}

function Answer({
  outcome,
  easier,
  onDone,
  onWhy,
  onEasier,
}: CheckProps & { outcome: 'carry-on' | 'easier' }): JSX.Element {
  const { title, body } = words.check.outcome[outcome];
  return (
    <div class="outcome">
      <Sign kind={SIGN[outcome]} />
      <h3>{title}</h3>
      <p>{body}</p>
      {outcome === 'easier' && easier}
      <div class="acts">
        {outcome === 'carry-on' ? (
          <>
            <button type="button" class="btn solid" onClick={onDone}>
              {words.check.back}
            </button>
            {onWhy && (
              <button type="button" class="btn plain" onClick={onWhy}>
                {words.check.why}
              </button>
            )}
          </>
        ) : (
          onEasier && (
            <button type="button" class="btn solid" onClick={onEasier}>
              {words.check.useThis}
            </button>
          )
        )}
      </div>
    </div>
  );
}

function Stop({
  emergency,
  see,
  onDone,
  onSigns,
  onAgain,
  heading,
  headingId,
}: CheckProps & { heading: preact.Ref<HTMLHeadingElement>; onAgain: () => void }): JSX.Element {
  const { title, body } = words.check.outcome.stop;
  return (
    <div class="stopcard" role="alert">
      <div class="sign">
        <Sign kind="stop" size={28} />
        <h2 id={headingId} tabIndex={-1} ref={heading}>
          {title}
        </h2>
      </div>
      <p>{body}</p>
      <h3 class="now">{words.check.emergency}</h3>
      <ul class="list-dash urgent">
        {emergency.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <h3>{words.check.see}</h3>
      <ul class="list-dash">
        {see.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class="btn solid" onClick={onDone}>
          {words.check.keepPaused}
        </button>
        {onSigns && (
          <button type="button" class="btn plain" onClick={onSigns}>
            {words.check.allSigns}
          </button>
        )}
        <button type="button" class="btn plain" onClick={onAgain}>
          {words.check.again}
        </button>
      </div>
    </div>
  );
}

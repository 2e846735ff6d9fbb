import type { JSX, Ref } from 'preact';
import { type Answers, asksBlow, type Danger } from '../advise/triage';
import { type Ask, BlowQuestion, NerveQuestion } from './check-questions';
import { Sign } from './icons';
import * as words from './words/en';

/** What the check says of warning signs, from the guide. */
export interface CheckSigns {
  /** All signs that need emergency help: never behind a tap. */
  readonly emergency: readonly string[];
  /** Signs to have looked at, the likeliest of them. */
  readonly see: readonly string[];
  /** What to do in an emergency. */
  readonly now: string;
  /** What to do with nerve signs in one leg, and after a small knock. */
  readonly oneLeg: string;
  readonly knock: string;
}

interface StopProps {
  readonly headingId?: string;
  readonly signs: CheckSigns;
  readonly outcome: Danger;
  readonly answers: Answers;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onAsk: Ask;
  readonly onAgain: () => void;
  readonly onDone: () => void;
  readonly onSigns?: () => void;
}

const SIGN = { rest: 'rest', soon: 'see', emergency: 'stop' } as const;

/**
 * The check's answer where the session ends. What is still unanswered is asked here, below what to do: it can only
 * make the answer graver. Every emergency sign is in sight.
 */
export function Stop(props: StopProps): JSX.Element {
  const { outcome, answers, signs, headingId, heading, onAsk, onDone, onSigns, onAgain } = props;
  const { title, body } = words.check.outcome[outcome];
  const says = {
    rest: [body],
    soon: [
      body,
      ...(answers.nerve === 'one-leg' ? [signs.oneLeg] : []),
      ...(answers.blow === 'knock' ? [signs.knock] : []),
    ],
    emergency: [signs.now],
  }[outcome];
  const open = outcome === 'rest';
  return (
    <div class="stopcard">
      <div role="alert">
        <div class="sign">
          <Sign kind={SIGN[outcome]} size={28} />
          <h2 id={headingId} tabIndex={-1} ref={heading}>
            {title}
          </h2>
        </div>
        {says.map((text) => (
          <p key={text} class={outcome === 'emergency' ? 'do' : undefined}>
            {text}
          </p>
        ))}
      </div>
      {(open || (outcome === 'soon' && asksBlow(answers))) && (
        <div class="more">
          <h3>{words.check.more}</h3>
          {open && <NerveQuestion answers={answers} onAsk={onAsk} />}
          {asksBlow(answers) && <BlowQuestion answers={answers} onAsk={onAsk} />}
        </div>
      )}
      <h3 class="now">{words.check.emergency}</h3>
      <ul class="list-dash urgent">
        {signs.emergency.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {outcome === 'emergency' && answers.nerve === 'yes' && (
        <div class="narrow">
          <p>{words.check.narrow}</p>
          <button type="button" class="btn" onClick={() => onAsk({ nerve: 'one-leg' }, 'press')}>
            {words.check.onlyOneLeg}
          </button>
        </div>
      )}
      {outcome !== 'emergency' && (
        <>
          <h3>{words.check.see}</h3>
          <ul class="list-dash">
            {signs.see.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </>
      )}
      <div class="acts">
        <button type="button" class="btn solid" onClick={onDone}>
          {words.check.close}
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

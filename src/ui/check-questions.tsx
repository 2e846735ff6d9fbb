import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Answers, Blow, Nerve, Pain } from '../advise/triage';
import { Seg } from './seg';
import * as words from './words/en';

/** Answers a question. by: an arrow key passes over answers, a press means one. */
export type Ask = (patch: Partial<Answers>, by: 'key' | 'press') => void;

interface QuestionProps {
  readonly answers: Answers;
  readonly onAsk: Ask;
}

function Question<T extends string>({
  text,
  options,
  value,
  onAnswer,
}: {
  text: string;
  options: Readonly<Record<T, string>>;
  value: T | null;
  onAnswer: (value: T, by: 'key' | 'press') => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="q">
      <p id={id}>{text}</p>
      <Seg
        role="radio"
        labelledBy={id}
        options={(Object.keys(options) as T[]).map((answer) => ({ value: answer, label: options[answer] }))}
        value={value}
        onChange={onAnswer}
      />
    </div>
  );
}

/** The first question. */
export function PainQuestion({ answers, onAsk }: QuestionProps): JSX.Element {
  return (
    <Question<Pain>
      text={words.check.pain}
      options={words.check.painAnswers}
      value={answers.pain}
      onAnswer={(pain, by) => onAsk({ pain }, by)}
    />
  );
}

/** Asked again where a stop already stands: the answer may make it graver. */
export function NerveQuestion({ answers, onAsk }: QuestionProps): JSX.Element {
  return (
    <Question<Exclude<Nerve, 'one-leg'>>
      text={words.check.nerve}
      options={words.check.nerveAnswers}
      value={answers.nerve === 'one-leg' ? 'yes' : answers.nerve}
      onAnswer={(nerve, by) => onAsk({ nerve }, by)}
    />
  );
}

/** Asked only where the answer may make an emergency of it. */
export function BlowQuestion({ answers, onAsk }: QuestionProps): JSX.Element {
  return (
    <Question<Blow>
      text={words.check.blow}
      options={words.check.blowAnswers}
      value={answers.blow}
      onAnswer={(blow, by) => onAsk({ blow }, by)}
    />
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CauseId } from '../guide/causes';
import * as words from './words/en';

export interface FeltQuestionText {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
}
export interface CauseText {
  readonly name: string;
  readonly mechanism: string;
  readonly check: string;
}

interface WhereFeltProps {
  readonly questions: readonly FeltQuestionText[];
  /** The likely causes for the answers so far: question id to answer id. */
  readonly causesFor: (felt: Readonly<Record<string, string>>) => readonly CauseId[];
  readonly texts: Readonly<Partial<Record<CauseId, CauseText>>>;
  /** What follows a cause: its evidence. */
  readonly after?: (id: CauseId) => ComponentChildren;
}

/** After a harmless pop: where it was felt, and what that points to. A clue, and said to be one. */
export function WhereFelt({ questions, causesFor, texts, after }: WhereFeltProps): JSX.Element {
  const [felt, setFelt] = useState<Readonly<Record<string, string>>>({});
  const likely = causesFor(felt);
  return (
    <>
      {questions.map((question) => (
        <Choice
          key={question.id}
          question={question}
          value={felt[question.id] ?? null}
          onChange={(answer) => setFelt({ ...felt, [question.id]: answer })}
        />
      ))}
      <div class="likely" role="status">
        {likely.length > 0 && (
          <p class="clue">
            <b>{likely.length === 1 ? words.check.likely : words.check.likelyOneOf}.</b> {words.check.clue}
          </p>
        )}
        {likely.map((id) => {
          const text = texts[id];
          return (
            text && (
              <div key={id}>
                <h4>{text.name}</h4>
                <p>{text.mechanism}</p>
                <p>
                  <b>{words.check.tryIt}.</b> {text.check}
                </p>
                {after?.(id)}
              </div>
            )
          );
        })}
      </div>
    </>
  );
}

/** A question whose answers are too long for a row of segments: plain radio buttons, one a line. */
function Choice({
  question: { question, answers },
  value,
  onChange,
}: {
  question: FeltQuestionText;
  value: string | null;
  onChange: (answer: string) => void;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{question}</legend>
      {answers.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

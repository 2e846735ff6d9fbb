import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icons';

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: readonly string[];
}

interface FaqListProps {
  readonly questions: readonly Question[];
  /** What follows an answer: its evidence. */
  readonly after?: (id: string) => ComponentChildren;
  /** The id of a question on its page, for links to it. */
  readonly idOf?: (id: string) => string;
}

/** Questions that open in place. */
export function FaqList({ questions, after, idOf }: FaqListProps): JSX.Element {
  return (
    <div class="faqs">
      {questions.map(({ id, question, answer }) => (
        <details class="faq" key={id} id={idOf?.(id)}>
          <summary>
            <span>{question}</span>
            <Icon name="down" />
          </summary>
          <div class="a">
            {answer.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {after?.(id)}
          </div>
        </details>
      ))}
    </div>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icons';

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: readonly string[];
}

interface FaqListProps {
  readonly questions: readonly Question[];
  /** Opens these at first. */
  readonly open?: (id: string) => boolean;
  /** How a text is shown; the search marks its words here. */
  readonly show?: (text: string) => ComponentChildren;
  /** What follows an answer: its evidence. */
  readonly after?: (id: string) => ComponentChildren;
}

/** Questions that open in place. */
export function FaqList({ questions, open, show = (text) => text, after }: FaqListProps): JSX.Element {
  return (
    <div class="faqs">
      {questions.map(({ id, question, answer }) => (
        <details class="faq" key={`${id}${open?.(id)}`} open={open?.(id)}>
          <summary>
            <span>{show(question)}</span>
            <Icon name="down" />
          </summary>
          <div class="a">
            {answer.map((paragraph) => (
              <p key={paragraph}>{show(paragraph)}</p>
            ))}
            {after?.(id)}
          </div>
        </details>
      ))}
    </div>
  );
}

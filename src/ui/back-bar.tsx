import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icons';
import * as words from './words/en';

/** The head of a view inside a view: a way back and a title, which takes the focus when it opens. */
export function BackBar({ title, onBack }: { title: string; onBack: () => void }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="backbar">
      <button type="button" class="icon" aria-label={words.card.back} onClick={onBack}>
        <Icon name="back" />
      </button>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
    </div>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MoveId } from '../guide/types';
import { Figure } from './figure/figure';
import { useCalm } from './figure/use-calm';
import { Icon } from './icons';
import * as words from './words/en';

/** The movement that shows what to avoid, for those where the difference is the lesson. */
export const WRONG_FORM: Readonly<Partial<Record<MoveId, MoveId>>> = { 'leg-raise': 'leg-raise-arch' };

interface RightWrongProps {
  readonly right: MoveId;
  readonly wrong: MoveId;
  readonly altOf: (move: MoveId) => string | undefined;
  /** Plays as soon as it appears: for a tip that the reader has opened. */
  readonly autoplay?: boolean;
}

/** Right and wrong form beside each other, the same size and in step, with a tick and a cross. One button for both. */
export function RightWrong({ right, wrong, altOf, autoplay = false }: RightWrongProps): JSX.Element {
  const calm = useCalm(true);
  const [play, setPlay] = useState(autoplay);
  return (
    <div class="rightwrong">
      {(['right', 'wrong'] as const).map((form) => (
        <figure class={form} key={form}>
          <figcaption>
            <Icon name={form === 'right' ? 'check' : 'close'} size={16} />
            {words.form[form]}
          </figcaption>
          <Figure
            move={form === 'right' ? right : wrong}
            size="m"
            ratio={1.9}
            sit
            trace
            alt={altOf(form === 'right' ? right : wrong)}
            play={play}
            onRest={() => setPlay(false)}
          />
        </figure>
      ))}
      {!calm && (
        <button
          type="button"
          class="qf-toggle"
          aria-label={play ? words.card.pause : words.card.play}
          onClick={() => setPlay(!play)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={play ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M5 3l8 5-8 5z'} />
          </svg>
        </button>
      )}
    </div>
  );
}

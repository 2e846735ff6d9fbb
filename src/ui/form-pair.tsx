import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MoveId } from '../guide/types';
import type { FigureProps } from './figure/figure';
import { Toggle } from './figure/player';
import { useCalm } from './figure/use-calm';
import { Icon } from './icons';
import * as words from './words/en';

export interface FormPairProps {
  readonly right: MoveId;
  readonly wrong: MoveId;
  readonly altOf: (move: MoveId) => string | undefined;
  /** What draws the figures. */
  readonly draw: ComponentType<FigureProps>;
  /** Plays as soon as it appears: for a tip that the reader has opened. */
  readonly autoplay?: boolean;
}

/** Right and wrong form beside each other, the same size and in step, with a tick and a cross. One button for both. */
export function FormPair({ right, wrong, altOf, draw: Draw, autoplay = false }: FormPairProps): JSX.Element {
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
          <Draw
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
        <Toggle
          playing={play}
          playLabel={words.card.play}
          pauseLabel={words.card.pause}
          onPress={() => setPlay(!play)}
        />
      )}
    </div>
  );
}

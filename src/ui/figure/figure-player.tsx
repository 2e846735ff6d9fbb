import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Figure, type FigureProps } from './figure';
import { useCalm } from './use-calm';

export interface FigurePlayerProps extends Omit<FigureProps, 'play'> {
  readonly playLabel: string;
  readonly pauseLabel: string;
  /** Plays as soon as it appears: for a tip that the reader has opened. */
  readonly autoplay?: boolean;
}

/** A figure with the button that pauses and plays it; no button where the reader asked for less motion. */
export function FigurePlayer(props: FigurePlayerProps): JSX.Element {
  const { playLabel, pauseLabel, autoplay = false, onRest, ...figure } = props;
  const calm = useCalm(true);
  const [play, setPlay] = useState(autoplay);
  const rested = (): void => {
    setPlay(false);
    onRest?.();
  };
  return (
    <div class="qf-player">
      <Figure {...figure} play={play} onRest={rested} />
      {!calm && (
        <button
          type="button"
          class="qf-toggle"
          aria-label={play ? pauseLabel : playLabel}
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

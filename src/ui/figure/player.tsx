import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FigureProps } from './figure';
import { useCalm } from './use-calm';

interface ToggleProps {
  readonly playing: boolean;
  readonly playLabel: string;
  readonly pauseLabel: string;
  readonly onPress: () => void;
}

/** The button that pauses and plays what moves. */
export function Toggle({ playing, playLabel, pauseLabel, onPress }: ToggleProps): JSX.Element {
  return (
    <button type="button" class="qf-toggle" aria-label={playing ? pauseLabel : playLabel} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={playing ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M5 3l8 5-8 5z'} />
      </svg>
    </button>
  );
}

export interface PlayerProps extends Omit<FigureProps, 'play'> {
  /** What draws the figure. */
  readonly draw: ComponentType<FigureProps>;
  readonly playLabel: string;
  readonly pauseLabel: string;
  /** Plays as soon as it appears: for a tip that the reader has opened. */
  readonly autoplay?: boolean;
}

/** A figure with the button that pauses and plays it; no button where the reader asked for less motion. */
export function Player(props: PlayerProps): JSX.Element {
  const { draw: Draw, playLabel, pauseLabel, autoplay = false, onRest, ...figure } = props;
  const calm = useCalm(true);
  const [play, setPlay] = useState(autoplay);
  const rested = (): void => {
    setPlay(false);
    onRest?.();
  };
  return (
    <div class="qf-player">
      <Draw {...figure} play={play} onRest={rested} />
      {!calm && (
        <Toggle playing={play} playLabel={playLabel} pauseLabel={pauseLabel} onPress={() => setPlay(!play)} />
      )}
    </div>
  );
}

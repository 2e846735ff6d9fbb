import type { JSX } from 'preact';
import { Figure } from './figure';
import { Player, type PlayerProps } from './player';

export type FigurePlayerProps = Omit<PlayerProps, 'draw'>;

/** A figure with its button, for pages that carry what draws it. */
export const FigurePlayer = (props: FigurePlayerProps): JSX.Element => <Player {...props} draw={Figure} />;

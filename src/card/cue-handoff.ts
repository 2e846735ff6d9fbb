import type { ExerciseId } from '../guide/types';
import type { Site } from '../sites/types';
import type { CardRequest, CardUpdate } from './handoff';

/** What the card lends to the cues. */
export interface CueParts {
  /** Its own, for their tokens and the figure's rules. */
  readonly styles: string;
  /** Draws an exercise's figure into an element, a moment later. */
  drawFigure(exercise: ExerciseId, into: Element): void;
}

export interface CueContext extends CueParts {
  readonly site: Site;
  readonly siteName: string;
  readonly doc: Document;
  readonly win: Window;
  readonly onPopped: () => void;
  /** The exercise of the family that each line of text names; null: none. */
  readonly names: CardRequest['names'];
}

export interface CuesOnPage {
  /** Something about the visit changed. */
  update(now: CardUpdate): void;
}

export type StartCues = (context: CueContext, first: CardUpdate, signal: AbortSignal) => CuesOnPage;

/** Where the cue bundle leaves itself for the card, in the isolated world they share. */
export interface CueGlobal {
  quietBack_cue?: StartCues;
}

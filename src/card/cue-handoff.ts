import type { ExerciseId } from '../guide/types';
import type { Site } from '../sites/types';
import type { CardRequest, CardUpdate } from './handoff';

/** What the card lends to the cues, so that their bundle carries neither words nor preact nor the figure. */
export interface CueParts {
  /** Tokens and the figure's rules. */
  readonly styles: string;
  readonly lang: string;
  readonly words: { readonly popped: string; readonly dismiss: string };
  /** What comes, and one line of form. */
  say(exercise: ExerciseId): { title: string; line: string };
  /** The exercise's name, for a mark's label. */
  nameOf(exercise: ExerciseId): string;
  drawFigure(exercise: ExerciseId, into: HTMLElement): void;
}

export interface CueContext {
  readonly site: Site;
  readonly siteName: string;
  readonly doc: Document;
  readonly win: Window;
  readonly parts: CueParts;
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

import type { ComponentChildren, JSX } from 'preact';
import type { MoveId } from '../guide/types';
import { Figure } from './figure/figure';
import * as words from './words/en';

export interface StepText {
  readonly name: string;
  readonly line: string;
  /** When to move to the next harder and to the next easier step. */
  readonly up: string;
  readonly down: string;
}

interface LadderStepProps {
  readonly move: MoveId;
  readonly alt: string | undefined;
  readonly text: StepText;
  /** Between the gist and when to move: how to do it. */
  readonly children?: ComponentChildren;
  /** Last: its evidence. */
  readonly after?: ComponentChildren;
}

/** One step of the ladder: its picture, its gist, and when to move up or down from it. */
export function LadderStep({ move, alt, text, children, after }: LadderStepProps): JSX.Element {
  return (
    <div class="step">
      <Swap move={move} alt={alt} name={text.name} line={text.line} />
      {children}
      <dl>
        <dt>{words.ladder.up}</dt>
        <dd>{text.up}</dd>
        <dt>{words.ladder.down}</dt>
        <dd>{text.down}</dd>
      </dl>
      {after}
    </div>
  );
}

/** A picture beside a name and a line: what to do now, at a glance. */
export function Swap({
  move,
  alt,
  name,
  line,
}: {
  move: MoveId;
  alt: string | undefined;
  name: string;
  line: string;
}): JSX.Element {
  return (
    <div class="swap">
      <Figure move={move} size="m" ratio={1.45} crop alt={alt} />
      <p>
        <b>{name}</b>
        {line}
      </p>
    </div>
  );
}

import type { JSX } from 'preact';
import type { MoveId } from '../guide/types';
import { moves } from '../guide/words/en/moves';
import { Figure } from '../ui/figure/figure';

/** Names and texts in two columns. */
export function Facts({ rows }: { rows: readonly (readonly [name: string, text: string])[] }): JSX.Element {
  return (
    <dl class="facts">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A movement's teaching frame, on a line of the page. */
export function Still({ move }: { move: MoveId }): JSX.Element {
  return (
    <div class="f">
      <Figure move={move} size="m" ratio={2} sit trace alt={moves[move].alt} />
    </div>
  );
}

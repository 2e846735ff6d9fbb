import { type TipId, tips } from '../guide/tips';
import type { MoveId } from '../guide/types';
import * as en from '../guide/words/en';
import { WRONG_FORM } from '../ui/wrong-form';

/** A tip as the card shows it. */
export interface CardTip {
  readonly move: MoveId;
  readonly title: string;
  readonly body: string;
}

/** Runs while building, as all here: a card carries what comes of it. */
export function cardTip(id: TipId): CardTip {
  const { title, body } = en.tips[id];
  return { move: tips[id].move, title, body };
}

/** What the pictures of tips show, in words. */
export const altsOf = (shown: readonly CardTip[]): Readonly<Partial<Record<MoveId, string>>> =>
  Object.fromEntries(
    shown.flatMap(({ move }) => [move, WRONG_FORM[move] ?? move]).map((move) => [move, en.moves[move].alt]),
  );

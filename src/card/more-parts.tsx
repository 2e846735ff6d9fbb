import type { JSX } from 'preact';
import type { LadderId } from '../guide/ladder';
import { LadderStep, Swap } from '../ui/ladder-step';
import { WhereFelt } from '../ui/where-felt';
import { EvidenceLink } from './evidence-link';
import { felt, steps, stepTexts } from './more-guide.static';

/** One easier version: its picture, its gist, when to move up or down from it, and the way to its evidence. */
export function Easier({ id }: { id: LadderId }): JSX.Element | null {
  const step = steps[id];
  if (!step) return null;
  return (
    <LadderStep
      move={step.move}
      alt={stepTexts[step.move]}
      text={step}
      after={<EvidenceLink hash={`ladder-${id}`} />}
    />
  );
}

/** An easier version as an answer: its picture and its gist. */
export function EasierNow({ id }: { id: LadderId }): JSX.Element | null {
  const step = steps[id];
  return step ? <Swap {...step} alt={stepTexts[step.move]} /> : null;
}

/** Where a harmless pop was felt, and what that points to. */
export function Felt(): JSX.Element {
  return (
    <WhereFelt
      questions={felt.questions}
      causesFor={({ where = '' }) => felt.causesOf[where] ?? []}
      texts={felt.causes}
      after={(id) => <EvidenceLink hash={`cause-${id}`} />}
    />
  );
}

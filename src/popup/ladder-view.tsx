// What both need is one chunk then, instead of one for each way to need it.
import './open-popup';
import type { JSX } from 'preact';
import { LADDER_STEPS, placeOnLadder } from '../advise/ladder';
import type { Finding } from '../detect/types';
import { type LadderId, ladder } from '../guide/ladder';
import { ladderRules } from '../guide/ladder-rules';
import { ladderRules as ruleWords, ladder as stepWords } from '../guide/words/en/ladder';
import { moves as moveWords } from '../guide/words/en/moves';
import { BackBar } from '../ui/back-bar';
import { EvidenceMore } from '../ui/evidence-more';
import { LadderStep } from '../ui/ladder-step';
import * as words from '../ui/words/en';

const RULES = Object.keys(ladderRules) as (keyof typeof ladderRules)[];

/** The steps below the exercise on this page, the nearest first, and when to move between them. */
export default function LadderView({
  finding,
  onBack,
}: {
  finding: Finding | null;
  onBack: () => void;
}): JSX.Element {
  const { at, easier } = placeOnLadder(finding?.exercises[0]);
  return (
    <>
      <BackBar title={words.card.easier} onBack={onBack} />
      {at && <p class="onladder">{words.ladder.here(stepWords[at].name, ladder[at].step, LADDER_STEPS)}</p>}
      {easier.map((id, i) => (
        <Step key={id} id={id} nearest={i === 0} />
      ))}
      <h2>{words.ladder.rules}</h2>
      <ul class="list-dash rules">
        {RULES.map((id) => (
          <li key={id}>
            {ruleWords[id]}
            <EvidenceMore entry={ladderRules[id]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Step({ id, nearest }: { id: LadderId; nearest: boolean }): JSX.Element {
  const { move, step } = ladder[id];
  const text = stepWords[id];
  return (
    <section class="ladderstep" aria-label={text.name}>
      <h2>{nearest ? words.ladder.below(step) : words.ladder.step(step)}</h2>
      <LadderStep move={move} alt={moveWords[move].alt} text={text} after={<EvidenceMore entry={ladder[id]} />}>
        <p class="how">
          {text.setup} {text.how}
        </p>
        <p class="how">{text.dose}.</p>
      </LadderStep>
    </section>
  );
}

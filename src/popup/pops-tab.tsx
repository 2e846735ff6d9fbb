// What both need is one chunk then, instead of one for each way to need it.
import './open-popup';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FELT_QUESTIONS, likelyCauses } from '../advise/likely-causes';
import { easierThan, tipsFor } from '../advise/tips';
import { causes } from '../guide/causes';
import { ladder } from '../guide/ladder';
import { tips } from '../guide/tips';
import { causes as causeWords } from '../guide/words/en/causes';
import { ladder as ladderWords } from '../guide/words/en/ladder';
import { moves as moveWords } from '../guide/words/en/moves';
import { tips as tipWords } from '../guide/words/en/tips';
import { Check } from '../ui/check';
import { checkSigns, feltQuestions } from '../ui/check-texts';
import { EvidenceMore } from '../ui/evidence-more';
import { Swap } from '../ui/ladder-step';
import { RedFlags } from '../ui/red-flags';
import { WhereFelt } from '../ui/where-felt';
import LadderView from './ladder-view';
import type { TabProps } from './tabs';

const SIGNS = checkSigns();
const QUESTIONS = feltQuestions(FELT_QUESTIONS);

/** It popped: the check, and every sign that asks for help below it. */
export default function PopsTab({ finding, onTab, onStop }: TabProps): JSX.Element {
  const [laddering, setLaddering] = useState(false);
  const [easier] = easierThan(finding?.exercises[0]);
  const [tip = 'press'] = tipsFor(finding);
  const { move } = tips[tip];
  if (laddering) return <LadderView finding={finding} onBack={() => setLaddering(false)} />;
  return (
    <>
      <Check
        signs={SIGNS}
        tip={<Swap move={move} alt={moveWords[move].alt} name={tipWords[tip].title} line={tipWords[tip].line} />}
        easier={
          easier && (
            <Swap
              move={ladder[easier].move}
              alt={moveWords[ladder[easier].move].alt}
              name={ladderWords[easier].name}
              line={ladderWords[easier].line}
            />
          )
        }
        felt={
          <WhereFelt
            questions={QUESTIONS}
            causesFor={likelyCauses}
            texts={causeWords}
            after={(id) => <EvidenceMore entry={causes[id]} />}
          />
        }
        onDone={() => onTab('prevent')}
        onEasier={() => setLaddering(true)}
        onStop={onStop}
      />
      <RedFlags heading="h2" />
    </>
  );
}

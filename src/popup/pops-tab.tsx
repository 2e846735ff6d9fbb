import type { JSX } from 'preact';
import { easierThan } from '../advise/tips';
import { EMERGENCY_FLAGS, FIRST_FLAGS_TO_SEE } from '../advise/warnings';
import type { Finding } from '../detect/types';
import { ladder } from '../guide/ladder';
import { ladder as ladderWords, moves as moveWords, redFlags } from '../guide/words/en';
import { Check } from '../ui/check';
import { Figure } from '../ui/figure/figure';
import { RedFlags } from '../ui/red-flags';
import type { Tab } from './popup-app';

interface PopsProps {
  readonly finding: Finding | null;
  readonly onTab: (tab: Tab) => void;
  readonly onStop: () => void;
}

/** It popped: the check, and every sign that asks for help below it. */
export function PopsTab({ finding, onTab, onStop }: PopsProps): JSX.Element {
  const [easier] = easierThan(finding?.exercises[0]);
  return (
    <>
      <Check
        emergency={EMERGENCY_FLAGS.map((id) => redFlags[id].sign)}
        see={FIRST_FLAGS_TO_SEE.map((id) => redFlags[id].sign)}
        easier={
          easier && (
            <div class="swap">
              <Figure
                move={ladder[easier].move}
                size="m"
                ratio={1.45}
                crop
                alt={moveWords[ladder[easier].move].alt}
              />
              <p>
                <b>{ladderWords[easier].name}</b>
                {ladderWords[easier].line}
              </p>
            </div>
          )
        }
        onDone={() => onTab('prevent')}
        onWhy={() => onTab('faq')}
        onStop={onStop}
      />
      <RedFlags heading="h2" />
    </>
  );
}

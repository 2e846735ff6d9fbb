import type { JSX } from 'preact';
import { askBackground } from '../platform/door';
import { Check } from '../ui/check';
import { FaqList } from '../ui/faq-list';
import { Swap } from '../ui/ladder-step';
import * as words from '../ui/words/en';
import { EvidenceLink } from './evidence-link';
import { easier, moveTexts, questions, signs, tipLines, tipOrder, tips } from './more-guide.static';
import type { PageProps } from './more-handoff';
import { Easier, EasierNow, Felt } from './more-parts';

/** Questions, easier versions, or the check: what takes the card's place under its first line. */
export function MorePage({ card, page, headingId, heading, onGo }: PageProps): JSX.Element {
  const exercise = card.finding.exercises[0] ?? 'leg-raise';
  const steps = easier[exercise];
  if (page === 'check') {
    const [first = 'press'] = tipOrder[exercise];
    const { move, title } = tips[first];
    return (
      <Check
        headingId={headingId}
        signs={signs}
        tip={<Swap move={move} alt={moveTexts[move]} name={title} line={tipLines[first]} />}
        easier={steps[0] && <EasierNow id={steps[0]} />}
        felt={<Felt />}
        onDone={() => onGo('tips')}
        onEasier={() => onGo('easier')}
        onSigns={() => void askBackground('openPage', { page: 'panel', hash: 'flags' })}
        onStop={() => (card.video ?? card.far)?.pause()}
      />
    );
  }
  return (
    <>
      <h2 id={headingId} tabIndex={-1} ref={heading}>
        {page === 'faq' ? words.card.questions : words.card.easier}
      </h2>
      {page === 'faq' ? (
        <div class="scroll">
          <FaqList questions={questions} after={(of) => <EvidenceLink hash={`faq-${of}`} />} />
        </div>
      ) : (
        <div class="easier">
          {steps.map((step) => (
            <Easier id={step} key={step} />
          ))}
        </div>
      )}
    </>
  );
}

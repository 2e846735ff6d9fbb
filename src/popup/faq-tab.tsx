// What both need is one chunk then, instead of one for each way to need it.
import './open-popup';
import type { JSX } from 'preact';
import { type FaqId, faq } from '../guide/faq';
import { faq as faqWords } from '../guide/words/en/faq';
import { EvidenceMore } from '../ui/evidence-more';
import { FaqList } from '../ui/faq-list';
import { Finder } from '../ui/finder';

const QUESTIONS = (Object.keys(faq) as FaqId[]).map((id) => ({ id, ...faqWords[id] }));

/** All questions, and a search over the whole guide. */
export default function FaqTab(): JSX.Element {
  return (
    <Finder>
      <FaqList questions={QUESTIONS} after={(id) => <EvidenceMore entry={faq[id as FaqId]} />} />
    </Finder>
  );
}

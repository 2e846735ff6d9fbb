import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type FaqId, faq } from '../guide/faq';
import { faq as faqWords } from '../guide/words/en';
import { EvidenceMore } from '../ui/evidence-more';
import { FaqList } from '../ui/faq-list';
import { Icon } from '../ui/icons';
import { makeSearch, markTerms } from '../ui/search';
import * as words from '../ui/words/en';

const IDS = Object.keys(faq) as FaqId[];
const QUESTIONS = IDS.map((id) => ({ id, ...faqWords[id] }));

/** All questions, with a search that opens what matches and marks the words. */
export function FaqTab(): JSX.Element {
  const [query, setQuery] = useState('');
  const search = useMemo(() => makeSearch(QUESTIONS), []);
  const asked = query.trim();
  const found = asked === '' ? null : search(asked);
  const shown = found ? QUESTIONS.filter(({ id }) => found.ids.includes(id)) : QUESTIONS;
  const sorted = found ? [...shown].sort((a, b) => found.ids.indexOf(a.id) - found.ids.indexOf(b.id)) : shown;
  return (
    <>
      <div class="find-in">
        <label>
          <Icon name="search" />
          <span class="qb-vh">{words.popup.searchLabel}</span>
          <input
            type="search"
            value={query}
            placeholder={words.popup.searchHint(QUESTIONS.length)}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class="count" role="status">
        {found && (sorted.length > 0 ? words.popup.answers(sorted.length) : words.popup.noAnswer)}
      </p>
      <FaqList
        questions={sorted}
        open={() => found !== null}
        show={(text) =>
          markTerms(text, found?.terms ?? new Set()).map((piece, i) =>
            piece.marked ? <mark key={`${i}`}>{piece.text}</mark> : piece.text,
          )
        }
        after={(id) => <EvidenceMore entry={faq[id as FaqId]} />}
      />
    </>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { EvidenceMore } from './evidence-more';
import { type Hit, makeGuideSearch } from './guide-search';
import { Icon } from './icons';
import { markTerms } from './search';
import * as words from './words/en';

/** So many of the best results are open at once; the others open on demand. */
const OPEN = 3;

/**
 * The guide's search: results under the field as one types, opened in place. Down arrow goes from the field into the
 * results and on, up arrow back, Escape clears.
 * @param children what stands here while nothing is asked
 */
export function Finder({ children }: { children?: ComponentChildren }): JSX.Element {
  const [query, setQuery] = useState('');
  const search = useMemo(makeGuideSearch, []);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const asked = query.trim();
  const found = useMemo(() => (asked === '' ? null : search(asked)), [asked, search]);

  const move = (event: KeyboardEvent): void => {
    const stops: (HTMLElement | null)[] = [
      field.current,
      ...(list.current?.querySelectorAll<HTMLElement>('.faq > summary') ?? []),
    ];
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      setQuery('');
      field.current?.focus();
      return;
    }
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    const stop = next === undefined || !found ? null : stops[next];
    if (!stop) return;
    event.preventDefault();
    stop.focus();
  };

  return (
    <div class="finder" onKeyDown={move}>
      <div class="find-in" role="search">
        <label>
          <Icon name="search" />
          <span class="qb-vh">{words.search.label}</span>
          <input
            type="search"
            ref={field}
            value={query}
            placeholder={words.search.hint}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class="count" role="status">
        {found && (found.hits.length > 0 ? words.search.results(found.hits.length) : words.search.nothing)}
      </p>
      {found ? (
        <div class="faqs" ref={list}>
          {found.hits.map((hit, i) => (
            <Result key={`${hit.id} ${asked}`} hit={hit} open={i < OPEN} terms={found.terms} />
          ))}
        </div>
      ) : (
        children
      )}
    </div>
  );
}

function Result({ hit, open, terms }: { hit: Hit; open: boolean; terms: ReadonlySet<string> }): JSX.Element {
  const show = (text: string): ComponentChildren =>
    markTerms(text, terms).map((piece, i) => (piece.marked ? <mark key={`${i}`}>{piece.text}</mark> : piece.text));
  return (
    <details class="faq" open={open}>
      <summary>
        <span>
          <small>{words.search.kinds[hit.kind]}</small>
          {show(hit.title)}
        </span>
        <Icon name="down" />
      </summary>
      <div class="a">
        {hit.text.map((paragraph) => (
          <p key={paragraph}>{show(paragraph)}</p>
        ))}
        <EvidenceMore entry={hit.entry} />
      </div>
    </details>
  );
}

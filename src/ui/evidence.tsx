import type { JSX } from 'preact';
import { type ClaimId, claims } from '../guide/claims';
import type { GuideEntry } from '../guide/entry';
import { type SourceId, sources } from '../guide/sources';
import type { Source } from '../guide/types';
import { claims as claimWords } from '../guide/words/en/claims';
import { tiers, verdicts } from '../guide/words/en/verdicts';
import * as words from './words/en';

/** One source: its title where one may be shown, otherwise what it is, and a link only where there is a good one. */
export function SourceLine({ id }: { id: SourceId }): JSX.Element {
  const source: Source = sources[id];
  const name = source.title ?? source.about ?? source.org;
  const more = [source.org, source.year, source.type, tiers[source.tier]].filter((part) => part && part !== name);
  return (
    <>
      {source.link ? (
        <a href={source.link} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      <small>{more.join(' · ')}</small>
    </>
  );
}

/** What the guide says, what is known, and the sources, for any entry of the guide. */
export default function Evidence({ entry }: { entry: GuideEntry }): JSX.Element {
  const { label, meaning } = verdicts[entry.verdict];
  return (
    <div class="evidence">
      <p class="verdict">
        <b>{label}.</b> {meaning}
        {/* Without this, a reader takes our own advice for the guide's. */}
        <small>{entry.place === 'beyond' ? words.popup.judgesOurs : words.popup.judgesGuide}</small>
      </p>
      {entry.claims.map((id: ClaimId) => (
        <dl key={id} title={`${id} · ${verdicts[claims[id].verdict].label}`}>
          <dt>{words.popup.guideSays}</dt>
          <dd>{claimWords[id].says}</dd>
          <dt>{words.popup.known}</dt>
          <dd>{claimWords[id].known}</dd>
        </dl>
      ))}
      <ul class="src">
        {entry.sources.map((id: SourceId) => (
          <li key={id}>
            <SourceLine id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { JSX } from 'preact';
import { flagsOf, URGENCIES } from '../advise/warnings';
import { redFlags } from '../guide/red-flags';
import { redFlags as flagWords, urgencies } from '../guide/words/en/red-flags';
import { EvidenceMore } from './evidence-more';
import { Sign } from './icons';

/** Every warning sign, the most urgent first, each with what to do. `heading`: the level that the place calls for. */
export function RedFlags({ heading: Heading }: { heading: 'h2' | 'h3' }): JSX.Element {
  return (
    <>
      {URGENCIES.map((urgency) => (
        <div class="flags" key={urgency}>
          <Heading>
            {urgency === 'emergency' && <Sign kind="stop" size={20} />}
            {urgencies[urgency].label}
          </Heading>
          <p>{urgencies[urgency].action}</p>
          <ul class={urgency === 'emergency' ? 'list-dash urgent' : 'list-dash'}>
            {flagsOf(urgency).map((id) => (
              <li key={id} id={`flag-${id}`} tabIndex={-1}>
                {flagWords[id].sign}
                <small>
                  {flagWords[id].plain} <b>{flagWords[id].action}</b>
                </small>
                <EvidenceMore entry={redFlags[id]} about={flagWords[id].why} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

import type { JSX } from 'preact';
import { type RedFlagId, redFlags } from '../guide/red-flags';
import type { Urgency } from '../guide/types';
import { redFlags as flagWords, urgencies } from '../guide/words/en';
import { Sign } from './icons';

const URGENCIES: readonly Urgency[] = ['emergency', 'soon', 'routine'];

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
            {(Object.keys(redFlags) as RedFlagId[])
              .filter((id) => redFlags[id].urgency === urgency)
              .map((id) => (
                <li key={id}>
                  {flagWords[id].sign}
                  <small>
                    {flagWords[id].plain} <b>{flagWords[id].action}</b>
                  </small>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

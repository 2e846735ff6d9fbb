import type { JSX } from 'preact';
import { type RedFlagId, redFlags } from '../guide/red-flags';
import type { Urgency } from '../guide/types';
import { redFlags as flagWords, urgencies } from '../guide/words/en';
import { Sign } from './icons';

const URGENCIES: readonly Urgency[] = ['emergency', 'soon', 'routine'];

/** Every warning sign, the most urgent first, each with what to do. */
export function RedFlags({ details }: { details: boolean }): JSX.Element {
  return (
    <>
      {URGENCIES.map((urgency) => (
        <div class="flags" key={urgency}>
          <h3>
            {urgency === 'emergency' && <Sign kind="stop" size={20} />}
            {urgencies[urgency].label}
          </h3>
          <p>{urgencies[urgency].action}</p>
          <ul class={urgency === 'emergency' ? 'list-dash urgent' : 'list-dash'}>
            {(Object.keys(redFlags) as RedFlagId[])
              .filter((id) => redFlags[id].urgency === urgency)
              .map((id) => (
                <li key={id}>
                  {flagWords[id].sign}
                  {details && (
                    <small>
                      {flagWords[id].plain} <b>{flagWords[id].action}</b>
                    </small>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

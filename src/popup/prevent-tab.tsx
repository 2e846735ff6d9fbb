import type { JSX } from 'preact';
import { tipsFor } from '../advise/tips';
import { TipRows } from '../ui/tip-rows';
import * as words from '../ui/words/en';
import type { TabProps } from './tabs';

/** The prevention tips, those that fit this page first in each group, and the way to the routine. */
export default function PreventTab({ finding, settings }: TabProps): JSX.Element {
  return (
    <>
      <TipRows ids={tipsFor(finding)} motion={settings.motion} />
      <p class="toroutine">
        <a href="routine.html" target="_blank" rel="noopener">
          {words.routine.open}
        </a>
      </p>
    </>
  );
}

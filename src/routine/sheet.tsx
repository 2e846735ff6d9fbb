import type { JSX } from 'preact';
import { ROUTINE_IDS } from '../advise/routine-plan';
import { routine } from '../guide/routine';
import { routineNotes, routine as routineWords } from '../guide/words/en/routine';
import { disclaimer } from '../guide/words/en/sections';
import { Figure } from '../ui/figure/figure';
import * as words from '../ui/words/en';

/** The guide says 4 to 6 weeks, strength work on 2 or 3 days: one box for each day. */
const WEEKS = [1, 2, 3, 4, 5, 6];
const DAYS = [1, 2, 3];

/** The routine on paper. Nobody sees it on the screen. */
export function Sheet(): JSX.Element {
  return (
    <section class="sheet" aria-hidden="true">
      <h1>{words.routine.sheet}</h1>
      <p>{words.routine.sheetLead}</p>
      <ul class="weeks">
        {WEEKS.map((week) => (
          <li key={week}>
            {words.routine.week(week)}
            {DAYS.map((day) => (
              <i key={day} />
            ))}
          </li>
        ))}
      </ul>
      <ol class="cards">
        {ROUTINE_IDS.map((id, i) => {
          const { name, steps, dose, caution } = routineWords[id];
          return (
            <li key={id}>
              <Figure move={routine[id].move} size="m" ratio={1.7} sit trace />
              <h2>
                {i + 1}. {name}
              </h2>
              <p>
                <b>{dose}.</b>
              </p>
              <p>{steps.join(' ')}</p>
              <p>{caution}</p>
            </li>
          );
        })}
      </ol>
      <p>{routineNotes.soreness}</p>
      <p>{disclaimer}</p>
    </section>
  );
}

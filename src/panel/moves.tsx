import type { JSX } from 'preact';
import { type LadderId, ladder } from '../guide/ladder';
import { type LadderRuleId, ladderRules } from '../guide/ladder-rules';
import { type RoutineId, routine } from '../guide/routine';
import { type RoutineNoteId, routineNotes } from '../guide/routine-notes';
import * as en from '../guide/words/en';
import { EvidenceMore } from '../ui/evidence-more';
import { keys } from '../ui/records';
import * as words from '../ui/words/en';
import { Facts, Still } from './parts';

const label = words.guide.labels;

/** Easier and harder versions, gentlest first. */
export function Ladder(): JSX.Element {
  return (
    <>
      <ul class="list-dash">
        {keys<LadderRuleId>(ladderRules).map((id) => (
          <li key={id}>
            {en.ladderRules[id]}
            <EvidenceMore entry={ladderRules[id]} />
          </li>
        ))}
      </ul>
      {keys<LadderId>(ladder).map((id) => {
        const step = en.ladder[id];
        return (
          <div class="guide-tip" key={id} id={`ladder-${id}`} tabIndex={-1}>
            <Still move={ladder[id].move} />
            <h3>
              {ladder[id].step}. {step.name}
            </h3>
            <Facts
              rows={[
                [label.setup, step.setup],
                [label.how, step.how],
                [label.dose, step.dose],
                [label.up, step.up],
                [label.down, step.down],
              ]}
            />
            <EvidenceMore entry={ladder[id]} />
          </div>
        );
      })}
    </>
  );
}

/** The stretches and strength work, and the way to the guided session. */
export function Routine(): JSX.Element {
  return (
    <>
      <p>
        <a class="toroutine" href="routine.html">
          {words.routine.open}
        </a>
      </p>
      <ul class="list-dash">
        {keys<RoutineNoteId>(routineNotes).map((id) => (
          <li key={id}>
            {en.routineNotes[id]}
            <EvidenceMore entry={routineNotes[id]} />
          </li>
        ))}
      </ul>
      {keys<RoutineId>(routine).map((id) => {
        const move = en.routine[id];
        return (
          <div class="guide-tip" key={id} id={`routine-${id}`} tabIndex={-1}>
            <Still move={routine[id].move} />
            <h3>{move.name}</h3>
            <ol class="steps">
              {move.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <Facts
              rows={[
                [label.dose, move.dose],
                [label.caution, move.caution],
                [label.evidence, move.evidence],
              ]}
            />
            <EvidenceMore entry={routine[id]} />
          </div>
        );
      })}
    </>
  );
}

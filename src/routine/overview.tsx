import type { JSX } from 'preact';
import { minutesOf, type PlanStep, ROUTINE_IDS } from '../advise/routine-plan';
import type { SessionAt } from '../advise/routine-session';
import { type RoutineId, routine } from '../guide/routine';
import { type RoutineNoteId, routineNotes } from '../guide/routine-notes';
import { routineNotes as noteWords, routineKinds, routine as routineWords } from '../guide/words/en/routine';
import { EvidenceMore } from '../ui/evidence-more';
import { Figure } from '../ui/figure/figure';
import { Icon, Mark } from '../ui/icons';
import * as words from '../ui/words/en';
import { Voice } from './session-view';

interface OverviewProps {
  readonly plan: readonly PlanStep[];
  /** Where the last session stopped; null when there is none to take up. */
  readonly resumable: SessionAt | null;
  readonly voice: boolean;
  readonly onVoice: (voice: boolean) => void;
  readonly onStart: (move?: RoutineId) => void;
  readonly onResume: () => void;
}

const text = words.routine;
const NOTES = Object.keys(routineNotes) as RoutineNoteId[];

/** All moves at a glance, and the ways to begin. */
export function Overview({ plan, resumable, voice, onVoice, onStart, onResume }: OverviewProps): JSX.Element {
  const stopped = resumable && plan[resumable.at];
  return (
    <section class="overview">
      <header>
        <span class="brand">
          <Mark />
          {words.name}
        </span>
        <a href="panel.html">{text.guide}</a>
      </header>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.lead(ROUTINE_IDS.length, minutesOf(plan))}</p>
      <div class="begin">
        {stopped ? (
          <>
            <button type="button" class="btn solid" onClick={onResume}>
              {text.resume}
            </button>
            <button type="button" class="btn" onClick={() => onStart()}>
              {text.startOver}
            </button>
          </>
        ) : (
          <button type="button" class="btn solid" onClick={() => onStart()}>
            {text.start}
          </button>
        )}
        <button type="button" class="btn plain" onClick={() => print()}>
          {text.print}
        </button>
        <Voice voice={voice} onVoice={onVoice} />
      </div>
      {stopped && (
        <p class="stopped">
          {text.moveOf(ROUTINE_IDS.indexOf(stopped.move) + 1, ROUTINE_IDS.length)}: {routineWords[stopped.move].name}
        </p>
      )}
      <h2>{text.all(ROUTINE_IDS.length)}</h2>
      <ol class="moves">
        {ROUTINE_IDS.map((id) => (
          <li key={id}>
            <button
              type="button"
              class="moverow"
              title={text.startHere(routineWords[id].name)}
              onClick={() => onStart(id)}
            >
              <Figure move={routine[id].move} size="s" ratio={1.32} sit crop />
              <span class="t">
                <b>{routineWords[id].name}</b>
                <span>
                  {routineKinds[routine[id].kind]}. {routineWords[id].dose}
                </span>
              </span>
              <Icon name="right" />
            </button>
            <EvidenceMore entry={routine[id]} about={routineWords[id].evidence} />
          </li>
        ))}
      </ol>
      <h2>{text.notes}</h2>
      <ul class="list-dash">
        {NOTES.map((id) => (
          <li key={id}>
            {noteWords[id]}
            <EvidenceMore entry={routineNotes[id]} />
          </li>
        ))}
      </ul>
      <p class="small">{words.notMedicalAdvice}.</p>
    </section>
  );
}

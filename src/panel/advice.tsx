import type { JSX } from 'preact';
import { type CauseId, causes } from '../guide/causes';
import { type CueId, cues } from '../guide/cues';
import { type PrecautionId, precautions } from '../guide/precautions';
import { redFlagNote } from '../guide/red-flags';
import { type TipId, tips } from '../guide/tips';
import { type TreatmentId, treatments } from '../guide/treatments';
import * as en from '../guide/words/en';
import { EvidenceMore } from '../ui/evidence-more';
import { keys } from '../ui/records';
import { RedFlags } from '../ui/red-flags';
import { RightWrong, WRONG_FORM } from '../ui/right-wrong';
import * as words from '../ui/words/en';
import { Facts, Still } from './parts';

const label = words.guide.labels;

/** What may pop, one by one. */
export function Causes(): JSX.Element {
  return (
    <>
      {keys<CauseId>(causes).map((id) => {
        const cause = en.causes[id];
        return (
          <div class="guide-tip" key={id} id={`cause-${id}`} tabIndex={-1}>
            <h3>{cause.name}</h3>
            <p>
              <b>{cause.short}.</b> {cause.mechanism}
            </p>
            <Facts
              rows={[
                [label.where, cause.where],
                [label.timing, cause.timing],
                [label.repeats, cause.repeats],
                [label.pain, cause.pain],
                [label.check, cause.check],
                [label.act, cause.act],
              ]}
            />
            <EvidenceMore entry={causes[id]} />
          </div>
        );
      })}
    </>
  );
}

/** The tips, with right and wrong form where that is the lesson. */
export function Prevention(): JSX.Element {
  return (
    <>
      {keys<TipId>(tips).map((id) => {
        const { move } = tips[id];
        const wrong = WRONG_FORM[move];
        return (
          <div class="guide-tip" key={id} id={`tip-${id}`} tabIndex={-1}>
            {wrong ? (
              <RightWrong right={move} wrong={wrong} altOf={(of) => en.moves[of].alt} />
            ) : (
              <Still move={move} />
            )}
            <h3>{en.tips[id].title}</h3>
            <p>{en.tips[id].body}</p>
            <EvidenceMore entry={tips[id]} />
          </div>
        );
      })}
    </>
  );
}

/** One short thing to do during a rep. */
export function Cues(): JSX.Element {
  return (
    <dl class="facts">
      {keys<CueId>(cues).map((id) => (
        <div key={id}>
          <dt>{en.cues[id].text}</dt>
          <dd>
            {en.cues[id].why}
            <EvidenceMore entry={cues[id]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the guide says of treatment and rehabilitation. */
export function Treatment(): JSX.Element {
  return (
    <>
      {keys<TreatmentId>(treatments).map((id) => (
        <div class="guide-tip" key={id} id={`treatment-${id}`}>
          <h3>{en.treatments[id].title}</h3>
          <p>{en.treatments[id].body}</p>
          <EvidenceMore entry={treatments[id]} />
        </div>
      ))}
    </>
  );
}

/** Every warning sign, with what to do. */
export function Flags(): JSX.Element {
  return (
    <>
      <RedFlags heading="h3" />
      <p class="small">{en.redFlagNote}</p>
      <EvidenceMore entry={redFlagNote} />
    </>
  );
}

/** Who takes extra care. */
export function Precautions(): JSX.Element {
  return (
    <dl class="facts">
      {keys<PrecautionId>(precautions).map((id) => (
        <div key={id}>
          <dt>{en.precautions[id].who}</dt>
          <dd>
            {en.precautions[id].advice}
            <EvidenceMore entry={precautions[id]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { type CauseId, causes } from '../guide/causes';
import { type ClaimId, claims } from '../guide/claims';
import { type FaqId, faq } from '../guide/faq';
import { type LadderId, ladder } from '../guide/ladder';
import type { PrecautionId } from '../guide/precautions';
import { type RoutineId, routine } from '../guide/routine';
import { type SourceId, sources } from '../guide/sources';
import { type TipId, tips } from '../guide/tips';
import { type TreatmentId, treatments } from '../guide/treatments';
import type { MoveId } from '../guide/types';
import { video } from '../guide/video';
import * as en from '../guide/words/en';
import Evidence, { SourceLine } from '../ui/evidence';
import { FaqList } from '../ui/faq-list';
import { Figure } from '../ui/figure/figure';
import { FigurePlayer } from '../ui/figure/figure-player';
import { Icon, Mark } from '../ui/icons';
import { RedFlags } from '../ui/red-flags';
import * as words from '../ui/words/en';

const keys = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];
const SECTIONS = keys(words.guide.sections);
type Section = (typeof SECTIONS)[number];
const label = words.guide.labels;

/** The whole guide on one page. */
export function PanelApp({ onSettings }: { onSettings: () => void }): JSX.Element {
  const parts: Record<Section, () => JSX.Element> = {
    overview: Overview,
    causes: Causes,
    prevention: Prevention,
    cues: Cues,
    ladder: Ladder,
    routine: Routine,
    treatment: Treatment,
    faq: Questions,
    flags: Flags,
    precautions: Precautions,
    claims: Claims,
    sources: Sources,
  };
  return (
    <div class="panel">
      <header>
        <span class="brand">
          <Mark />
          {words.name}
        </span>
        <button type="button" class="icon" aria-label={words.popup.settings} onClick={onSettings}>
          <Icon name="gear" />
        </button>
      </header>
      <main class="cols">
        <div class="intro">
          <h1>{words.guide.title}</h1>
          <p class="lead">{words.guide.lead}</p>
        </div>
        <nav class="toc" aria-label={words.guide.contents}>
          <ol>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{words.guide.sections[id]}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div class="body">
          {SECTIONS.map((id) => {
            const Part = parts[id];
            return (
              <section key={id} id={id} aria-labelledby={`${id}-title`}>
                <h2 id={`${id}-title`}>{words.guide.sections[id]}</h2>
                <Part />
              </section>
            );
          })}
          <p class="small">
            {en.disclaimer} {words.notMedicalAdvice}.
          </p>
        </div>
      </main>
    </div>
  );
}

function Overview(): JSX.Element {
  return (
    <>
      {keys(en.sections).map((id) => (
        <div key={id}>
          <h3>{en.sections[id].title}</h3>
          <p>{en.sections[id].summary}</p>
        </div>
      ))}
      <p>
        <a href={`https://www.youtube.com/watch?v=${video.youtube}`} target="_blank" rel="noreferrer">
          {words.guide.video}
        </a>
        . {en.video.note}
      </p>
    </>
  );
}

function Facts({ rows }: { rows: readonly (readonly [name: string, text: string])[] }): JSX.Element {
  return (
    <dl class="facts">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function More({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <details class="evidence-more">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Still({ move }: { move: MoveId }): JSX.Element {
  return (
    <div class="f">
      <Figure move={move} size="m" ratio={2} sit trace alt={en.moves[move].alt} />
    </div>
  );
}

function Causes(): JSX.Element {
  return (
    <>
      <div class="two">
        {(['leg-raise', 'leg-raise-arch'] as const).map((move) => (
          <div key={move}>
            <figure>
              <FigurePlayer
                move={move}
                size="l"
                ratio={2}
                sit
                ghost
                trace
                alt={en.moves[move].alt}
                playLabel={words.card.play}
                pauseLabel={words.card.pause}
              />
            </figure>
            <div class={move === 'leg-raise' ? 'cap right' : 'cap wrong'}>
              <Icon name={move === 'leg-raise' ? 'check' : 'close'} />
              <span>
                <b>{en.moves[move].name}</b> {en.moves[move].alt}
              </span>
            </div>
          </div>
        ))}
      </div>
      {keys<CauseId>(causes).map((id) => {
        const cause = en.causes[id];
        return (
          <div class="guide-tip" key={id}>
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
            <More title={words.popup.evidence}>
              <Evidence entry={causes[id]} />
            </More>
          </div>
        );
      })}
    </>
  );
}

function Prevention(): JSX.Element {
  return (
    <>
      {keys<TipId>(tips).map((id) => (
        <div class="guide-tip" key={id}>
          <Still move={tips[id].move} />
          <h3>{en.tips[id].title}</h3>
          <p>{en.tips[id].body}</p>
          <More title={words.popup.evidence}>
            <Evidence entry={tips[id]} />
          </More>
        </div>
      ))}
    </>
  );
}

function Cues(): JSX.Element {
  return (
    <dl class="facts">
      {keys(en.cues).map((id) => (
        <div key={id}>
          <dt>{en.cues[id].text}</dt>
          <dd>{en.cues[id].why}</dd>
        </div>
      ))}
    </dl>
  );
}

function Ladder(): JSX.Element {
  return (
    <>
      <ul class="list-dash">
        {keys(en.ladderRules).map((id) => (
          <li key={id}>{en.ladderRules[id]}</li>
        ))}
      </ul>
      {keys<LadderId>(ladder).map((id) => {
        const step = en.ladder[id];
        return (
          <div class="guide-tip" key={id}>
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
            <More title={words.popup.evidence}>
              <Evidence entry={ladder[id]} />
            </More>
          </div>
        );
      })}
    </>
  );
}

function Routine(): JSX.Element {
  return (
    <>
      <ul class="list-dash">
        {keys(en.routineNotes).map((id) => (
          <li key={id}>{en.routineNotes[id]}</li>
        ))}
      </ul>
      {keys<RoutineId>(routine).map((id) => {
        const move = en.routine[id];
        return (
          <div class="guide-tip" key={id}>
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
            <More title={words.popup.evidence}>
              <Evidence entry={routine[id]} />
            </More>
          </div>
        );
      })}
    </>
  );
}

function Treatment(): JSX.Element {
  return (
    <>
      {keys<TreatmentId>(treatments).map((id) => (
        <div class="guide-tip" key={id}>
          <h3>{en.treatments[id].title}</h3>
          <p>{en.treatments[id].body}</p>
          <More title={words.popup.evidence}>
            <Evidence entry={treatments[id]} />
          </More>
        </div>
      ))}
    </>
  );
}

function Questions(): JSX.Element {
  return (
    <FaqList
      questions={keys<FaqId>(faq).map((id) => ({ id, ...en.faq[id] }))}
      after={(id) => (
        <More title={words.popup.evidence}>
          <Evidence entry={faq[id as FaqId]} />
        </More>
      )}
    />
  );
}

function Flags(): JSX.Element {
  return (
    <>
      <RedFlags heading="h3" />
      <p class="small">{en.redFlagNote}</p>
    </>
  );
}

function Precautions(): JSX.Element {
  return (
    <Facts
      rows={keys<PrecautionId>(en.precautions).map((id) => [en.precautions[id].who, en.precautions[id].advice])}
    />
  );
}

function Claims(): JSX.Element {
  return (
    <>
      {keys<ClaimId>(claims).map((id) => (
        <div class="claim" key={id} id={id}>
          <h3>{en.verdicts[claims[id].verdict].label}</h3>
          <Facts
            rows={[
              [label.guideSays, en.claims[id].says],
              [label.known, en.claims[id].known],
              [label.better, en.claims[id].better],
            ]}
          />
        </div>
      ))}
      <h3>{en.places.beyond}</h3>
      <ul class="list-dash">
        {keys(en.omissions).map((id) => (
          <li key={id}>{en.omissions[id]}</li>
        ))}
      </ul>
    </>
  );
}

function Sources(): JSX.Element {
  return (
    <ul class="src">
      {keys<SourceId>(sources).map((id) => (
        <li key={id} id={`source-${id}`}>
          <SourceLine id={id} />
        </li>
      ))}
    </ul>
  );
}

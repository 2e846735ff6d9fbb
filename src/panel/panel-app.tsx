import type { JSX } from 'preact';
import { type ClaimId, claims } from '../guide/claims';
import { type FaqId, faq } from '../guide/faq';
import { type OmissionId, omissions } from '../guide/omissions';
import { type SourceId, sources } from '../guide/sources';
import { video } from '../guide/video';
import * as en from '../guide/words/en';
import { SourceLine } from '../ui/evidence';
import { EvidenceMore } from '../ui/evidence-more';
import { FaqList } from '../ui/faq-list';
import { Finder } from '../ui/finder';
import { Icon, Mark } from '../ui/icons';
import { keys } from '../ui/records';
import * as words from '../ui/words/en';
import { Causes, Cues, Flags, Precautions, Prevention, Treatment } from './advice';
import { Ladder, Routine } from './moves';
import { Facts } from './parts';

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
          <Finder />
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

function Questions(): JSX.Element {
  return (
    <FaqList
      questions={keys<FaqId>(faq).map((id) => ({ id, ...en.faq[id] }))}
      idOf={(id) => `faq-${id}`}
      after={(id) => <EvidenceMore entry={faq[id as FaqId]} />}
    />
  );
}

function Claims(): JSX.Element {
  return (
    <>
      {keys<ClaimId>(claims).map((id) => (
        <div class="claim" key={id} id={`claim-${id}`} tabIndex={-1}>
          <h3>{en.verdicts[claims[id].verdict].label}</h3>
          <Facts
            rows={[
              [label.guideSays, en.claims[id].says],
              [label.known, en.claims[id].known],
              [label.better, en.claims[id].better],
            ]}
          />
          <EvidenceMore entry={claims[id]} />
        </div>
      ))}
      <h3>{en.places.beyond}</h3>
      <ul class="list-dash">
        {keys<OmissionId>(omissions).map((id) => (
          <li key={id}>
            {en.omissions[id]}
            <EvidenceMore entry={omissions[id]} />
          </li>
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

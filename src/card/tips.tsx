import type { JSX } from 'preact';
import { withMarks } from '../advise/cue-plan';
import { exercises as exerciseWords } from '../guide/words/en/exercises';
import { Player } from '../ui/figure/player';
import { FormPair } from '../ui/form-pair';
import { sayFinding } from '../ui/say-finding';
import * as words from '../ui/words/en';
import { WRONG_FORM } from '../ui/wrong-form';
import type { CardProps } from './card-app';
import { firstTip, moveTexts, tips } from './card-guide.static';
import { Drawn } from './drawn';
import { EvidenceLink } from './evidence-link';
import { more } from './more';
import { LiveTimeline } from './parts';
import { lineWidth } from './time-line';

interface TipsProps extends CardProps {
  readonly headingId: string;
  /** Which of the tips; the first look of the card has the first alone. */
  readonly at: number;
}

/** What was found, and one tip for it: its picture on the video's time line, its words below. */
export function Tips({
  finding,
  kind,
  floating,
  settings,
  notes,
  video,
  far,
  width,
  headingId,
  at,
}: TipsProps): JSX.Element {
  const said = sayFinding(finding, kind);
  const exercise = finding.exercises[0] ?? 'leg-raise';
  const tip = more?.tipOrder[exercise][at] ?? firstTip[exercise];
  const { move, title, body } = more ? more.tips[tip] : tips[firstTip[exercise]];
  const alts = more?.moveTexts ?? moveTexts;
  const wrong = WRONG_FORM[move];
  // Nothing moves until the person asks: by turning to a tip, or with the figure's own button.
  const autoplay = settings.motion && at > 0;
  const moments = withMarks(finding, notes.marks).map((moment) => ({
    at: moment.at,
    label: exerciseWords[moment.exercise].plural,
  }));
  return (
    <>
      <h2 id={headingId}>{said.title}</h2>
      {said.why && <p class="why">{said.why}</p>}
      <div class="stage">
        {wrong ? (
          <FormPair key={tip} draw={Drawn} right={move} wrong={wrong} altOf={(id) => alts[id]} autoplay={autoplay} />
        ) : (
          <Player
            key={tip}
            draw={Drawn}
            move={move}
            size="l"
            ratio={floating ? 2.5 : 2.72}
            sit
            trace
            alt={alts[move]}
            autoplay={autoplay}
            playLabel={words.card.play}
            pauseLabel={words.card.pause}
          />
        )}
      </div>
      <LiveTimeline
        far={far}
        video={kind === 'video' || moments.length > 0 ? video : null}
        moments={moments}
        width={lineWidth(width)}
      />
      <div class="tip" aria-live="polite">
        <h3>{title}</h3>
        <p>
          {body} <EvidenceLink hash={`tip-${tip}`} />
        </p>
      </div>
    </>
  );
}

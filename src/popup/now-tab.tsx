import type { ComponentType, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clock } from '../advise/clock';
import { headlineOf } from '../advise/headline';
import { tipsFor } from '../advise/tips';
import type { Finding } from '../detect/types';
import { tips } from '../guide/tips';
import { exercises } from '../guide/words/en/exercises';
import { moves as moveWords } from '../guide/words/en/moves';
import { tips as tipWords } from '../guide/words/en/tips';
import { ask, askPage, askVideo } from '../platform/ask';
import { appVersion, type PageView, viewActiveTab } from '../platform/tabs';
import { EvidenceMore } from '../ui/evidence-more';
import { Figure } from '../ui/figure/figure';
import { RightWrong, WRONG_FORM } from '../ui/right-wrong';
import { sayReasons } from '../ui/say-finding';
import { Timeline } from '../ui/timeline';
import * as words from '../ui/words/en';
import { SelfCheck } from './self-check';
import type { TabProps } from './tabs';

type LadderPage = ComponentType<{ finding: Finding | null; onBack: () => void }>;

/** Width of the popup's time line, px. */
const LINE = 348;

let painted = false;

/** False in the popup's first frame, which is for words: the picture takes longer to work out than all the rest. */
function usePainted(): boolean {
  const [is, setIs] = useState(painted);
  useEffect(() => {
    painted = true;
    setIs(true);
  }, []);
  return is;
}

/** What matters on this page, now. */
export default function NowTab(props: TabProps): JSX.Element {
  const { view, onTab } = props;
  const [Ladder, setLadder] = useState<LadderPage | null>(null);
  const drawn = usePainted();
  const easier = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  // Whoever comes back from the ladder is where it was opened.
  useEffect(() => {
    if (was.current && !Ladder) easier.current?.focus();
    was.current = Ladder !== null;
  }, [Ladder]);
  if (view.status !== 'read') return <Elsewhere {...props} view={view} />;
  const { finding, key } = view.report;
  const kind = headlineOf(finding).kind;
  if (finding === null || kind === 'nothing') {
    return (
      <Empty title={words.popup.nothingTitle} body={words.popup.nothingBody}>
        {key !== null && (
          <button
            type="button"
            class="btn"
            onClick={() =>
              void askPage(view.tabId, 'showAnyway', null).then(async () => props.onView(await viewActiveTab()))
            }
          >
            {words.popup.hasLegRaises}
          </button>
        )}
      </Empty>
    );
  }
  if (Ladder) return <Ladder finding={finding} onBack={() => setLadder(null)} />;
  const [tip = 'press'] = tipsFor(finding);
  const { move } = tips[tip];
  const wrong = WRONG_FORM[move];
  return (
    <>
      <div class={`stage${drawn ? '' : ' coming'}${wrong ? ' two' : ''}`}>
        {drawn &&
          (wrong ? (
            <RightWrong right={move} wrong={wrong} altOf={(id) => moveWords[id].alt} />
          ) : (
            <Figure move={move} size="l" ratio={3.25} sit trace alt={moveWords[move].alt} />
          ))}
      </div>
      <Timeline
        moments={finding.moments.map(({ at, exercise }) => ({ at, label: exercises[exercise].plural }))}
        duration={view.report.duration}
        position={view.report.position}
        width={LINE}
        label={words.card.moments}
        goTo={words.card.goTo}
        onSeek={(to) => void askVideo(view.tabId, 'seek', { to })}
      />
      <div class="tip">
        <h2>{tipWords[tip].title}</h2>
        <p>{tipWords[tip].body}</p>
      </div>
      <div class="pair">
        <button type="button" class="btn" onClick={() => onTab('pops')}>
          {words.card.popped}
        </button>
        <button
          type="button"
          class="btn plain"
          ref={easier}
          onClick={() => void import('./ladder-view').then((module) => setLadder(() => module.default))}
        >
          {words.card.easier}
        </button>
      </div>
      <Moments {...props} view={view} />
      {view.report.card === 'absent' && key !== null && <Hidden {...props} view={view} siteKey={key} />}
      <div class="whylist">
        <h2>{words.why.heading}</h2>
        <ul class="list-dash">
          {sayReasons(finding).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {finding.why.length === 0 && <li>{words.why.askedFor}.</li>}
        </ul>
      </div>
      <EvidenceMore entry={tips[tip]} />
      <SelfCheck report={view.report} version={appVersion()} />
    </>
  );
}

type ReadView = Extract<PageView, { status: 'read' }>;

function Moments({ view }: { view: ReadView }): JSX.Element | null {
  const { finding, position } = view.report;
  if (!finding || finding.moments.length === 0) return null;
  return (
    <div class="soon">
      {finding.moments.map((moment) => (
        <button
          key={`${moment.at} ${moment.exercise}`}
          type="button"
          onClick={() => void askVideo(view.tabId, 'seek', { to: moment.at })}
        >
          <b>{clock(moment.at)}</b>
          {moment.label}
          <span>
            {position !== null && moment.at > position && words.popup.in(Math.floor((moment.at - position) / 60))}
          </span>
        </button>
      ))}
    </div>
  );
}

/** The person hid the card here: say so, and offer it back. */
function Hidden({
  view,
  siteKey,
  settings,
  onView,
}: TabProps & { view: ReadView; siteKey: string }): JSX.Element | null {
  const level = view.report.finding?.level;
  if (!settings.enabled || !level || level === 'none' || settings.show[level] === 'nothing') return null;
  if (settings.sites[view.report.site]?.on === false) return null;
  return (
    <p class="hiddenhere">
      {words.popup.hiddenHere}{' '}
      <button
        type="button"
        class="link"
        onClick={() =>
          void ask('changeDiary', { key: siteKey, change: { what: 'hidden', on: false } }).then(async () =>
            onView(await viewActiveTab()),
          )
        }
      >
        {words.popup.showAgain}
      </button>
    </p>
  );
}

function Elsewhere({
  view,
  refused,
  onLook,
  onAlways,
}: TabProps & { view: Exclude<PageView, ReadView> }): JSX.Element {
  switch (view.status) {
    case 'unread':
      return (
        <Empty
          title={words.popup.unreadTitle}
          body={refused ? words.popup.refused : words.popup.unreadBody(view.site)}
        >
          {!refused && (
            <div class="pair">
              <button type="button" class="btn solid" onClick={onLook}>
                {words.popup.lookNow}
              </button>
              <button type="button" class="btn plain" onClick={onAlways}>
                {words.popup.always(view.site)}
              </button>
            </div>
          )}
        </Empty>
      );
    case 'silent':
      return <Empty title={words.popup.nothingTitle} body={words.popup.noAnswerFromPage} />;
    case 'private':
      return <Empty title={words.popup.nothingTitle} body={words.popup.browserPage} />;
    case 'no-tab':
      return <Empty title={words.popup.nothingTitle} body={words.popup.nothingBody} />;
  }
}

function Empty({
  title,
  body,
  children,
}: {
  title: string;
  body: string;
  children?: preact.ComponentChildren;
}): JSX.Element {
  return (
    <div class="empty">
      <Figure move="child" size="m" ratio={2.2} sit crop />
      <div class="line" />
      <h2>{title}</h2>
      <p role="status">{body}</p>
      {children}
    </div>
  );
}

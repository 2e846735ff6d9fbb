import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withMarks } from '../advise/cue-plan';
import { exercises as exerciseWords } from '../guide/words/en';
import { askBackground } from '../platform/door';
import { siteSettings } from '../settings/site-settings';
import { Check } from '../ui/check';
import { FaqList } from '../ui/faq-list';
import { Figure } from '../ui/figure/figure';
import { FigurePlayer } from '../ui/figure/figure-player';
import { Dots, Icon, Mark } from '../ui/icons';
import { sayFinding } from '../ui/say-finding';
import * as words from '../ui/words/en';
import { emergency, exercises, moveTexts, questions, see, tips } from './card-guide.static';
import type { CardUpdate } from './handoff';
import { Menu } from './menu';
import { Easier, Header, LiveTimeline } from './parts';

export interface CardAppProps extends CardUpdate {
  readonly theme: 'light' | 'dark';
  /** The page's background, as CSS. */
  readonly ground: string;
  /** In a corner of the window instead of in the page. */
  readonly floating: boolean;
  readonly kind: 'video' | 'page';
  readonly siteName: string;
  readonly visitKey: string;
  readonly video: HTMLVideoElement | null;
  /** Of the card, px. */
  readonly width: number;
  /** A floating card opened or closed: it may need another corner. */
  readonly onChip: (open: boolean) => void;
  readonly onGone: () => void;
  /** A view that somebody outside the card asks for: the cue, or the shortcut. */
  readonly call: { readonly view: View; readonly count: number } | null;
  /** Settings or notes that the card itself changed. */
  readonly onChange: (change: Partial<CardUpdate>) => void;
}

export type View = 'tips' | 'menu' | 'faq' | 'check' | 'easier';
/** How long "Hidden. Undo" stays, in milliseconds. */
const UNDO_TIME = 8000;

/** The card beside a video, or floating over an article: one state at a time, as the design draws them. */
export function CardApp(props: CardAppProps): JSX.Element {
  const { settings, siteName, floating, onChip, visitKey, show, theme } = props;
  const [open, setOpen] = useState(!floating && !siteSettings(settings, siteName).collapsed);
  const [asked, setAsked] = useState(false);
  const [hidden, setHidden] = useState<'visit' | 'site' | null>(null);
  const called = props.call?.count ?? 0;
  useEffect(() => {
    if (called === 0) return;
    setAsked(true);
    setHidden(null);
    setOpen(true);
    if (floating) onChip(true);
  }, [called, floating, onChip]);
  const toggle = (next: boolean): void => {
    setOpen(next);
    if (floating) onChip(next);
    else void askBackground('changeSettings', { sites: { [siteName]: { collapsed: !next } } });
  };
  const hide = (what: 'visit' | 'site'): void => {
    setHidden(what);
    void setHiddenTo(what, true, props);
  };
  const root = {
    'data-qb': '',
    'data-theme': theme,
    lang: 'en',
    dir: 'ltr',
    // A note has no ground of its own: its figure is cut out of the page's.
    style: { ...(settings.largerText && { zoom: 1.15 }), '--host': props.ground },
    // The page's own shortcuts must not fire while the person uses the card.
    onKeyDown: stopKey,
    onKeyUp: stopKey,
    onKeyPress: stopKey,
  } as const;

  const body = hidden ? (
    <Hidden
      what={hidden}
      siteName={siteName}
      onGone={props.onGone}
      onUndo={() => {
        setHidden(null);
        void setHiddenTo(hidden, false, props);
      }}
    />
  ) : show === 'note' && !asked ? (
    <Note onShow={() => setAsked(true)} onHide={() => hide('visit')} />
  ) : open ? (
    <Card {...props} key={visitKey} onCollapse={() => toggle(false)} onHide={hide} />
  ) : (
    <Closed {...props} onOpen={() => toggle(true)} />
  );
  return (
    <div class={floating ? 'qb-float' : undefined} {...root}>
      {body}
    </div>
  );
}

const stopKey = (event: KeyboardEvent): void => event.stopPropagation();

async function setHiddenTo(
  what: 'visit' | 'site',
  hidden: boolean,
  { visitKey, siteName }: CardAppProps,
): Promise<void> {
  if (what === 'visit') await askBackground('changeDiary', { key: visitKey, change: { what: 'hidden', on: hidden } });
  else await askBackground('changeSettings', { sites: { [siteName]: { on: !hidden } } });
}

function Hidden({
  what,
  siteName,
  onUndo,
  onGone,
}: {
  what: 'visit' | 'site';
  siteName: string;
  onUndo: () => void;
  onGone: () => void;
}): JSX.Element {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    undo.current?.focus();
    const timer = setTimeout(onGone, UNDO_TIME);
    return () => clearTimeout(timer);
  }, [onGone]);
  return (
    <div class="qb-card line hiddenline" role="status">
      <Mark />
      <span>{what === 'site' ? words.card.hiddenSite(siteName) : words.card.hiddenVideo}</span>
      <button type="button" class="btn plain" ref={undo} onClick={onUndo}>
        {words.card.undo}
      </button>
    </div>
  );
}

/** A guess looks like a guess: no ground, one line, two links. */
function Note({ onShow, onHide }: { onShow: () => void; onHide: () => void }): JSX.Element {
  const id = useId();
  return (
    <section class="qb-card quiet" aria-labelledby={id}>
      <div class="row">
        <Figure move="bent-raise" size="m" ratio={1.5} sit />
        <div class="txt">
          <h2 id={id}>{words.finding.likely}</h2>
          <p>{words.finding.likelyBody}</p>
        </div>
        <button type="button" class="icon" aria-label={words.card.hideVideo} onClick={onHide}>
          <Icon name="close" />
        </button>
      </div>
      <div class="rule" />
      <div class="acts">
        <button type="button" class="link" onClick={onShow}>
          {words.card.showTips}
        </button>
        <button type="button" class="link quiet" onClick={onHide}>
          {words.card.noLegRaises}
        </button>
      </div>
    </section>
  );
}

/** One line beside a video, or the chip in an article's corner. The whole of it is a button. */
function Closed({ finding, kind, floating, onOpen }: CardAppProps & { onOpen: () => void }): JSX.Element {
  const said = sayFinding(finding, kind);
  return (
    <button type="button" class={floating ? 'chip' : 'qb-card line'} aria-expanded={false} onClick={onOpen}>
      <Mark />
      <b>{floating ? said.title : said.short}</b>
      {!floating && <span>{said.times}</span>}
      <i class="icon">
        <Icon name={floating ? 'up' : 'down'} />
      </i>
    </button>
  );
}

export interface CardProps extends CardAppProps {
  readonly onCollapse: () => void;
  readonly onHide: (what: 'visit' | 'site') => void;
}

function Card(props: CardProps): JSX.Element {
  const { finding, kind, onCollapse, floating } = props;
  const [view, setView] = useState<View>(props.call?.view ?? 'tips');
  const called = useRef(props.call?.count ?? 0);
  useEffect(() => {
    if (!props.call || props.call.count === called.current) return;
    called.current = props.call.count;
    setView(props.call.view);
  }, [props.call]);
  const [at, setAt] = useState(0);
  const id = useId();
  const popped = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const came = useRef<View>('tips');
  const said = sayFinding(finding, kind);
  const { tips: order, easier } = exercises[finding.exercises[0] ?? 'leg-raise'];
  const go = (next: View): void => setView(next);

  // Whoever opens a view lands in it; whoever closes the check is back where it was opened.
  useEffect(() => {
    if (view !== 'tips' && view !== 'menu') heading.current?.focus();
    else if (view === 'tips' && came.current === 'check') popped.current?.focus();
    came.current = view;
  }, [view]);

  if (view !== 'tips' && view !== 'menu') {
    return (
      <section class="qb-card" aria-labelledby={id}>
        <Header>
          <button type="button" class="icon" aria-label={words.card.close} onClick={() => go('tips')}>
            <Icon name="close" />
          </button>
        </Header>
        {view !== 'check' && (
          <h2 id={id} tabIndex={-1} ref={heading}>
            {view === 'faq' ? words.card.questions : words.card.easier}
          </h2>
        )}
        {view === 'faq' && (
          <div class="scroll">
            <FaqList questions={questions} />
          </div>
        )}
        {view === 'easier' && (
          <div class="easier">
            {easier.map((step) => (
              <Easier id={step} key={step} />
            ))}
          </div>
        )}
        {view === 'check' && (
          <Check
            headingId={id}
            emergency={emergency}
            see={see}
            easier={easier[0] && <Easier id={easier[0]} />}
            onDone={() => go('tips')}
            onWhy={() => go('faq')}
            onEasier={() => go('easier')}
            onSigns={() => void askBackground('openPage', { page: 'panel', hash: 'flags' })}
            onStop={() => props.video?.pause()}
          />
        )}
      </section>
    );
  }

  const tip = order[at % order.length] ?? 'press';
  const { move, title, body } = tips[tip];
  const moments = withMarks(finding, props.notes.marks).map((moment) => ({
    at: moment.at,
    label: exerciseWords[moment.exercise].plural,
  }));
  return (
    <section class="qb-card" aria-labelledby={id}>
      <Header>
        <button type="button" class="btn plain small" onClick={() => go('faq')}>
          {words.card.questions}
        </button>
        <button
          type="button"
          class="icon"
          aria-label={words.card.options}
          aria-expanded={view === 'menu'}
          onClick={() => go(view === 'menu' ? 'tips' : 'menu')}
        >
          <Dots />
        </button>
        <button type="button" class="icon" aria-expanded={true} aria-label={words.card.collapse} onClick={onCollapse}>
          <Icon name={floating ? 'down' : 'up'} />
        </button>
      </Header>
      {view === 'menu' && <Menu {...props} onDone={() => go('tips')} />}
      <h2 id={id}>{said.title}</h2>
      {said.why && <p class="why">{said.why}</p>}
      <div class="stage">
        {/* Nothing moves until the person asks: by turning to a tip, or with the figure's own button. */}
        <FigurePlayer
          key={tip}
          move={move}
          size="l"
          ratio={floating ? 2.5 : 2.72}
          sit
          trace
          alt={moveTexts[move]}
          autoplay={props.settings.motion && at > 0}
          playLabel={words.card.play}
          pauseLabel={words.card.pause}
        />
      </div>
      <LiveTimeline video={kind === 'video' ? props.video : null} moments={moments} width={props.width - 32} />
      <div class="tip" aria-live="polite">
        <h3>{title}</h3>
        <p>{body}</p>
      </div>
      <div class="foot">
        <button type="button" class="btn" ref={popped} onClick={() => go('check')}>
          {words.card.popped}
        </button>
        <button type="button" class="btn plain" onClick={() => go('easier')}>
          {words.card.easier}
        </button>
        <div class="pager">
          <button
            type="button"
            class="icon"
            aria-label={words.card.previousTip}
            onClick={() => setAt((at + order.length - 1) % order.length)}
          >
            <Icon name="left" />
          </button>
          <span>{words.card.tipCount((at % order.length) + 1, order.length)}</span>
          <button
            type="button"
            class="icon"
            aria-label={words.card.nextTip}
            onClick={() => setAt((at + 1) % order.length)}
          >
            <Icon name="right" />
          </button>
        </div>
      </div>
    </section>
  );
}

import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withMarks } from '../advise/cue-plan';
import { exercises as exerciseWords } from '../guide/words/en/exercises';
import { askBackground } from '../platform/door';
import { siteSettings } from '../settings/site-settings';
import { Check } from '../ui/check';
import { FaqList } from '../ui/faq-list';
import { FigurePlayer } from '../ui/figure/figure-player';
import { Dots, Icon } from '../ui/icons';
import { Swap } from '../ui/ladder-step';
import { RightWrong, WRONG_FORM } from '../ui/right-wrong';
import { sayFinding } from '../ui/say-finding';
import * as words from '../ui/words/en';
import { exercises, moveTexts, questions, signs, tips } from './card-guide.static';
import { Closed, Hidden, Note } from './closed';
import type { CardUpdate } from './handoff';
import { Menu } from './menu';
import { Easier, EasierNow, EvidenceLink, Felt, Header, LiveTimeline } from './parts';

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
  const openers = {
    check: useRef<HTMLButtonElement>(null),
    easier: useRef<HTMLButtonElement>(null),
    faq: useRef<HTMLButtonElement>(null),
    menu: useRef<HTMLButtonElement>(null),
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const came = useRef<View>('tips');
  const said = sayFinding(finding, kind);
  const { tips: order, easier } = exercises[finding.exercises[0] ?? 'leg-raise'];
  const [first = 'press'] = order;
  const go = (next: View): void => setView(next);

  // Whoever opens a view lands in it; whoever closes it is back where it was opened.
  useEffect(() => {
    if (view !== 'tips' && view !== 'menu') heading.current?.focus();
    else if (view === 'tips' && came.current !== 'tips') openers[came.current].current?.focus();
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
            <FaqList questions={questions} after={(of) => <EvidenceLink hash={`faq-${of}`} />} />
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
            signs={signs}
            tip={<Swap {...tips[first]} name={tips[first].title} alt={moveTexts[tips[first].move]} />}
            easier={easier[0] && <EasierNow id={easier[0]} />}
            felt={<Felt />}
            onDone={() => go('tips')}
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
  const wrong = WRONG_FORM[move];
  const moments = withMarks(finding, props.notes.marks).map((moment) => ({
    at: moment.at,
    label: exerciseWords[moment.exercise].plural,
  }));
  return (
    <section class="qb-card" aria-labelledby={id}>
      <Header>
        <button type="button" class="btn plain small" ref={openers.faq} onClick={() => go('faq')}>
          {words.card.questions}
        </button>
        <button
          type="button"
          class="icon"
          ref={openers.menu}
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
        {wrong ? (
          <RightWrong
            right={move}
            wrong={wrong}
            altOf={(id) => moveTexts[id]}
            autoplay={props.settings.motion && at > 0}
          />
        ) : (
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
        )}
      </div>
      <LiveTimeline video={kind === 'video' ? props.video : null} moments={moments} width={props.width - 32} />
      <div class="tip" aria-live="polite">
        <h3>{title}</h3>
        <p>
          {body} <EvidenceLink hash={`tip-${tip}`} />
        </p>
      </div>
      <div class="foot">
        <button type="button" class="btn" ref={openers.check} onClick={() => go('check')}>
          {words.card.popped}
        </button>
        <button type="button" class="btn plain" ref={openers.easier} onClick={() => go('easier')}>
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

import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { askBackground } from '../platform/door';
import type { FirstLook } from '../platform/messages';
import { siteSettings } from '../settings/site-settings';
import { Icon } from '../ui/icons';
import * as words from '../ui/words/en';
import { tipCount } from './card-guide.static';
import { Closed, Hidden, Note } from './closed';
import type { CardUpdate } from './handoff';
import { more } from './more';
import { type FarVideo, Header, Styles } from './parts';
import { Tips } from './tips';

export interface CardAppProps extends Omit<FirstLook, 'video' | 'far' | 'calm'> {
  readonly video: HTMLVideoElement | null;
  /** Where the video plays in a frame; null: it does not. */
  readonly far: FarVideo | null;
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
    <Card key={visitKey} {...props} onCollapse={() => toggle(false)} onHide={hide} />
  ) : (
    <Closed {...props} onOpen={() => toggle(true)} />
  );
  return (
    <div class={floating ? 'qb-float' : undefined} {...root}>
      {body}
    </div>
  );
}

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

/** The card, open: the tips, with options above them; or a page that takes their place. */
function Card(props: CardProps): JSX.Element {
  const { onCollapse, floating, call } = props;
  const [view, setView] = useState<View>(call?.view ?? 'tips');
  const called = useRef(call?.count ?? 0);
  useEffect(() => {
    if (!call || call.count === called.current) return;
    called.current = call.count;
    setView(call.view);
  }, [call]);
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
  const turn = (by: number): void => setAt((at + by) % tipCount);

  // Whoever opens a view lands in it; whoever closes it is back where it was opened.
  useEffect(() => {
    if (view !== 'tips' && view !== 'menu') heading.current?.focus();
    else if (view === 'tips' && came.current !== 'tips') openers[came.current].current?.focus();
    came.current = view;
  }, [view]);

  if (more && view !== 'tips' && view !== 'menu') {
    return (
      <section class="qb-card" aria-labelledby={id}>
        <Styles rules={more.styles} />
        <Header>
          <button type="button" class="icon" aria-label={words.card.close} onClick={() => setView('tips')}>
            <Icon name="close" />
          </button>
        </Header>
        <more.Page card={props} page={view} headingId={id} heading={heading} onGo={setView} />
      </section>
    );
  }

  return (
    <section class="qb-card" aria-labelledby={id}>
      <Header>
        <button type="button" class="btn plain small" ref={openers.faq} onClick={() => setView('faq')}>
          {words.card.questions}
        </button>
        <button
          type="button"
          class="icon"
          ref={openers.menu}
          aria-label={words.card.options}
          aria-expanded={view === 'menu'}
          onClick={() => setView(view === 'menu' ? 'tips' : 'menu')}
        >
          <Icon name="dots" />
        </button>
        <button type="button" class="icon" aria-expanded={true} aria-label={words.card.collapse} onClick={onCollapse}>
          <Icon name={floating ? 'down' : 'up'} />
        </button>
      </Header>
      {more && view === 'menu' && (
        <>
          <Styles rules={more.styles} />
          <more.Menu {...props} onDone={() => setView('tips')} />
        </>
      )}
      <Tips {...props} headingId={id} at={at} />
      <div class="foot">
        <button type="button" class="btn" ref={openers.check} onClick={() => setView('check')}>
          {words.card.popped}
        </button>
        <button type="button" class="btn plain" ref={openers.easier} onClick={() => setView('easier')}>
          {words.card.easier}
        </button>
        <div class="pager">
          <button type="button" class="icon" aria-label={words.card.previousTip} onClick={() => turn(tipCount - 1)}>
            <Icon name="left" />
          </button>
          <span>{words.card.tipCount(at + 1, tipCount)}</span>
          <button type="button" class="icon" aria-label={words.card.nextTip} onClick={() => turn(1)}>
            <Icon name="right" />
          </button>
        </div>
      </div>
    </section>
  );
}

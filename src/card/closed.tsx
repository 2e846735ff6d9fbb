import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Finding } from '../detect/types';
import { Icon, Mark } from '../ui/icons';
import { sayFinding } from '../ui/say-finding';
import * as words from '../ui/words/en';
import { Drawn } from './drawn';

interface ClosedProps {
  readonly finding: Finding;
  readonly kind: 'video' | 'page';
  readonly floating: boolean;
}
/** How long "Hidden. Undo" stays, in milliseconds. */
const UNDO_TIME = 8000;

/** The card was hidden: say so, offer it back, then leave. */
export function Hidden({
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
export function Note({ onShow, onHide }: { onShow: () => void; onHide: () => void }): JSX.Element {
  const id = useId();
  return (
    <section class="qb-card quiet" aria-labelledby={id}>
      <div class="row">
        <Drawn move="bent-raise" size="m" ratio={1.5} sit />
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
export function Closed({ finding, kind, floating, onOpen }: ClosedProps & { onOpen: () => void }): JSX.Element {
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

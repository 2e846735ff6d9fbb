import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type TipId, tips } from '../guide/tips';
import { moves as moveWords } from '../guide/words/en/moves';
import { tipGroups, tips as tipWords } from '../guide/words/en/tips';
import { EvidenceMore } from './evidence-more';
import { Figure } from './figure/figure';
import { FigurePlayer } from './figure/figure-player';
import { Icon } from './icons';
import { RightWrong, WRONG_FORM } from './right-wrong';
import * as words from './words/en';

/** The prevention tips by group; each row opens in place. `motion`: an opened figure may move. */
export function TipRows({ ids, motion }: { ids: readonly TipId[]; motion: boolean }): JSX.Element {
  const [open, setOpen] = useState<TipId | null>(null);
  const groups = [...new Set((Object.keys(tips) as TipId[]).map((id) => tips[id].group))];
  return (
    <>
      {groups.map((group) => {
        const inGroup = ids.filter((id) => tips[id].group === group);
        return (
          inGroup.length > 0 && (
            <section key={group}>
              <h2>{tipGroups[group]}</h2>
              {inGroup.map((id) => (
                <TipRow
                  key={id}
                  id={id}
                  motion={motion}
                  open={open === id}
                  onToggle={() => setOpen(open === id ? null : id)}
                />
              ))}
            </section>
          )
        );
      })}
    </>
  );
}

interface TipRowProps {
  readonly id: TipId;
  readonly open: boolean;
  readonly motion: boolean;
  readonly onToggle: () => void;
}

function TipRow({ id, open, motion, onToggle }: TipRowProps): JSX.Element {
  const { move } = tips[id];
  const { title, line, body } = tipWords[id];
  const wrong = WRONG_FORM[move];
  return (
    <>
      <button type="button" class="tiprow" aria-expanded={open} onClick={onToggle}>
        <Figure move={move} size="s" ratio={1.32} sit crop />
        <span class="t">
          <b>{title}</b>
          <span>{line}</span>
        </span>
        <Icon name={open ? 'down' : 'right'} />
      </button>
      {open && (
        <div class="tipopen">
          {wrong ? (
            <RightWrong right={move} wrong={wrong} altOf={(of) => moveWords[of].alt} autoplay={motion} />
          ) : (
            <FigurePlayer
              move={move}
              size="l"
              ratio={2.4}
              ghost
              trace
              alt={moveWords[move].alt}
              autoplay={motion}
              playLabel={words.card.play}
              pauseLabel={words.card.pause}
            />
          )}
          <p>{body}</p>
          <EvidenceMore entry={tips[id]} />
        </div>
      )}
    </>
  );
}

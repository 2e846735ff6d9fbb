import type { JSX } from 'preact';
import { clock } from '../advise/clock';
import { snoozeEnd } from '../advise/cue-plan';
import { askBackground } from '../platform/door';
import type { DiaryChange } from '../settings/diary';
import { siteSettings } from '../settings/site-settings';
import * as words from '../ui/words/en';
import type { CardProps } from './card-app';

interface MenuProps extends CardProps {
  readonly onDone: () => void;
}

/** Options: plain buttons under the header, no pop-up to lose. */
export function Menu(props: MenuProps): JSX.Element {
  const { kind, siteName, onHide, video, onDone } = props;
  const open = (page: 'options' | 'panel'): void => void askBackground('openPage', { page });
  const note = async (change: DiaryChange): Promise<void> => {
    const notes = await askBackground('changeDiary', { key: props.visitKey, change });
    if (notes) props.onChange({ notes });
    onDone();
  };
  return (
    <div class="menu">
      {video && (kind === 'video' || props.finding.moments.length > 0) && (
        <>
          <Item
            name={words.menu.markHere(clock(video.currentTime))}
            onPress={() => void note({ what: 'mark', on: true, at: video.currentTime })}
          />
          {props.notes.marks.length > 0 && (
            <Item
              name={words.menu.unmark(clock(props.notes.marks.at(-1) ?? 0))}
              onPress={() => void note({ what: 'mark', on: false, at: props.notes.marks.at(-1) ?? 0 })}
            />
          )}
        </>
      )}
      {(kind === 'video' || (video && props.finding.moments.length > 0)) && (
        <Cues {...props} note={(change) => void note(change)} />
      )}
      <Item name={kind === 'video' ? words.card.hideVideo : words.card.hidePage} onPress={() => onHide('visit')} />
      <Item name={words.menu.hideSite(siteName)} onPress={() => onHide('site')} />
      <Item name={words.menu.settings} onPress={() => open('options')} />
      <Item name={words.menu.fullGuide} onPress={() => open('panel')} />
    </div>
  );
}

function Item({ name, onPress }: { name: string; onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="link" onClick={onPress}>
      {name}
    </button>
  );
}

/** Cues: quiet for a while, or heard again. */
function Cues({
  settings,
  notes,
  siteName,
  note,
  onChange,
  onDone,
}: MenuProps & { note: (change: DiaryChange) => void }): JSX.Element | null {
  if (!settings.cues.on) return null;
  const site = async (cues: boolean): Promise<void> => {
    const changed = await askBackground('changeSettings', { sites: { [siteName]: { cues } } });
    if (changed) onChange({ settings: changed });
    onDone();
  };
  if (!siteSettings(settings, siteName).cues) return <Item name={words.cue.again} onPress={() => void site(true)} />;
  if (notes.quiet) return <Item name={words.cue.again} onPress={() => note({ what: 'quiet', on: false })} />;
  if (notes.snoozedUntil > Date.now())
    return <Item name={words.cue.again} onPress={() => note({ what: 'snooze', until: 0 })} />;
  return (
    <div class="cuesmenu" role="group" aria-label={words.cue.quiet}>
      <span>{words.cue.quiet}</span>
      <Item name={words.cue.quietVideo} onPress={() => note({ what: 'quiet', on: true })} />
      <Item
        name={words.cue.quietQuarter}
        onPress={() => note({ what: 'snooze', until: snoozeEnd('quarter', new Date()) })}
      />
      <Item
        name={words.cue.quietToday}
        onPress={() => note({ what: 'snooze', until: snoozeEnd('today', new Date()) })}
      />
      <Item name={words.cue.quietSite(siteName)} onPress={() => void site(false)} />
    </div>
  );
}

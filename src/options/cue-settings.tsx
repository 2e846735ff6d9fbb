import type { ComponentType, JSX, TargetedMouseEvent } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../platform/ask';
import { CUE_POSITIONS, type Settings, type SettingsPatch } from '../settings/settings';
import { Seg } from '../ui/seg';
import { Switch } from '../ui/switch';
import * as words from '../ui/words/en';
import { PicturePicker } from './picture-picker';

/** Seconds before the moment that the person may choose: within the settings' 3 to 15. */
const LEADS = ['3', '5', '8', '12', '15'] as const;

interface CueSettingsProps {
  readonly settings: Settings;
  /** Milliseconds since 1970, as it was when the page was opened. */
  readonly snoozedUntil: number;
  readonly onChange: (patch: SettingsPatch) => void;
  /** The settings page's own row: title and help at the start, control at the end. */
  readonly Row: ComponentType<{
    title: string;
    help?: string;
    column?: boolean;
    children?: preact.ComponentChildren;
  }>;
}

/** Cues over the player: whether, when, where, and aloud. */
export function CueSettings({ settings, snoozedUntil, onChange, Row }: CueSettingsProps): JSX.Element {
  const text = words.options.cues;
  const { cues } = settings;
  const nearest = LEADS.reduce((best, lead) =>
    Math.abs(+lead - cues.lead) < Math.abs(+best - cues.lead) ? lead : best,
  );
  return (
    <>
      <Row title={text.on} help={text.onHelp}>
        <Switch on={cues.on} label={text.on} onChange={(on) => onChange({ cues: { on } })} />
      </Row>
      <Paused settings={settings} snoozedUntil={snoozedUntil} onChange={onChange} Row={Row} />
      <Row title={text.lead}>
        <Seg
          role="radio"
          label={text.lead}
          options={LEADS.map((value) => ({ value, label: text.seconds(Number(value)) }))}
          value={nearest}
          onChange={(lead) => onChange({ cues: { lead: Number(lead) } })}
        />
      </Row>
      <Row title={text.position} column>
        <PicturePicker
          frame="vid"
          picture={(position) => (
            <>
              <s class={position} />
              <u />
            </>
          )}
          label={text.position}
          options={CUE_POSITIONS.map((value) => ({ value, label: text.positions[value] }))}
          value={cues.position}
          onChange={(position) => onChange({ cues: { position } })}
        />
      </Row>
      <Row title={text.fullscreen} help={text.fullscreenHelp}>
        <Switch
          on={cues.fullscreenOnly}
          label={text.fullscreen}
          onChange={(fullscreenOnly) => onChange({ cues: { fullscreenOnly } })}
        />
      </Row>
      <Row title={text.voice} help={text.voiceHelp}>
        <Switch on={cues.voice} label={text.voice} onChange={(voice) => onChange({ cues: { voice } })} />
      </Row>
      <Row title={text.marks} help={text.marksHelp}>
        <Switch on={cues.marks} label={text.marks} onChange={(marks) => onChange({ cues: { marks } })} />
      </Row>
      <Row title={text.results} help={text.resultsHelp}>
        <Switch
          on={settings.resultMarks}
          label={text.results}
          onChange={(resultMarks) => onChange({ resultMarks })}
        />
      </Row>
    </>
  );
}

/** Where and until when the person has silenced cues, each with a way back; nothing where they have not. */
function Paused({ settings, snoozedUntil, onChange, Row }: CueSettingsProps): JSX.Element | null {
  const text = words.options.cues;
  const [until, setUntil] = useState(snoozedUntil);
  const sites = Object.keys(settings.sites).filter((site) => settings.sites[site]?.cues === false);
  const snoozed = until > Date.now();
  if (!snoozed && sites.length === 0) return null;
  const end = new Date(until);
  const midnight = end.getHours() === 0 && end.getMinutes() === 0;
  const time = midnight ? null : new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(end);
  /** The button that was pressed goes, and the focus must not go with it. */
  const goOn = ({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>): void =>
    currentTarget.closest('.set')?.previousElementSibling?.querySelector('button')?.focus();
  return (
    <Row title={text.paused} column>
      {snoozed && (
        <button
          type="button"
          class="btn"
          onClick={(event) => {
            goOn(event);
            void ask('changeDiary', { key: '', change: { what: 'snooze', until: 0 } }).then(({ snoozedUntil: now }) =>
              setUntil(now),
            );
          }}
        >
          {text.pausedUntil(time)}
        </button>
      )}
      {sites.map((site) => (
        <button
          type="button"
          class="btn"
          key={site}
          onClick={(event) => {
            goOn(event);
            onChange({ sites: { [site]: { cues: true } } });
          }}
        >
          {text.pausedOn(site)}
        </button>
      ))}
    </Row>
  );
}

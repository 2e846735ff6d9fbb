import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { ask } from '../platform/ask';
import { addedOrigins, removeOrigin } from '../platform/tabs';
import { LEVEL_CHOICES, type Settings, type SettingsPatch, THEMES } from '../settings/settings';
import { CURATED_HOSTS } from '../sites/hosts';
import { applyTheme } from '../ui/apply-theme';
import { Icon, Mark } from '../ui/icons';
import { Switch } from '../ui/switch';
import * as words from '../ui/words/en';
import { CueSettings } from './cue-settings';
import { PicturePicker } from './picture-picker';

const SECTIONS = ['sites', 'cues', 'look', 'data', 'about'] as const;

/** The settings page: one column, saved at once. */
export function OptionsApp(start: {
  settings: Settings;
  origins: readonly string[];
  /** Milliseconds since 1970; past or 0 when cues are not snoozed. */
  snoozedUntil: number;
}): JSX.Element {
  const [settings, setSettings] = useState(start.settings);
  const [origins, setOrigins] = useState(start.origins);
  const [status, setStatus] = useState('');
  const [sure, setSure] = useState(false);
  const clear = useRef<HTMLButtonElement>(null);
  const text = words.options;

  const done = async (work: Promise<Settings>, said: string): Promise<void> => {
    try {
      const changed = await work;
      setSettings(changed);
      applyTheme(document.body, changed);
      setStatus(said);
    } catch {
      setStatus(text.failed);
    }
  };
  const change = (patch: SettingsPatch): void => void done(ask('changeSettings', patch), text.saved);
  const off = Object.keys(settings.sites).filter((site) => settings.sites[site]?.on === false);

  return (
    <div class="in">
      <header class="side">
        <div class="brand">
          <Mark size={22} />
          {words.name}
        </div>
        <nav aria-label={text.sectionsLabel}>
          {SECTIONS.map((id) => (
            <a href={`#${id}`} key={id}>
              {text.sections[id]}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <h1>{text.title}</h1>
        <p>{text.savedAtOnce}</p>
        <p class="saved" role="status">
          {status && <Icon name="check" size={16} />}
          {status}
        </p>

        <h2 id="sites">{text.sections.sites}</h2>
        <Row title={text.enabled} help={text.enabledHelp}>
          <Switch on={settings.enabled} label={text.enabled} onChange={(enabled) => change({ enabled })} />
        </Row>
        {(['named', 'likely', 'exercise'] as const).map((level) => (
          <Row key={level} title={text[level]} help={text[`${level}Help`]}>
            <Select
              label={text[level]}
              value={settings.show[level]}
              options={LEVEL_CHOICES.map((choice) => [choice, text.choices[choice]])}
              onChange={(choice) => change({ show: { [level]: choice } })}
            />
          </Row>
        ))}
        <Row title={text.offSites} help={off.length === 0 ? text.offSitesNone : undefined} column={off.length > 0}>
          {off.map((site) => (
            <button type="button" class="btn" key={site} onClick={() => change({ sites: { [site]: { on: true } } })}>
              {text.turnOn(site)}
            </button>
          ))}
        </Row>
        <Row
          title={text.optIn}
          help={origins.length === 0 ? text.optInNone : text.optInHelp}
          column={origins.length > 0}
        >
          {origins.map((origin) => (
            <button
              type="button"
              class="btn"
              key={origin}
              onClick={() => void removeOrigin(origin).then(async () => setOrigins(await addedOrigins()))}
            >
              {text.remove(origin.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, ''))}
            </button>
          ))}
        </Row>
        <div class="set col">
          <b>{text.curated}</b>
          <p>{text.curatedHelp}</p>
          <details class="curated">
            <summary>
              {text.sitesCount(CURATED_HOSTS.length)} <Icon name="down" size={16} />
            </summary>
            <ul>
              {CURATED_HOSTS.map(({ host, reason }) => (
                <li key={host}>
                  <b>{host}</b> {reason}
                </li>
              ))}
            </ul>
          </details>
        </div>

        <h2 id="cues">{text.sections.cues}</h2>
        <CueSettings settings={settings} snoozedUntil={start.snoozedUntil} onChange={change} Row={Row} />

        <h2 id="look">{text.sections.look}</h2>
        <Row title={text.theme} column>
          <PicturePicker
            frame="th"
            picture={(theme) => (
              <>
                {theme !== 'dark' && <i class="lt" />}
                {theme !== 'light' && <i class="dk" />}
              </>
            )}
            value={settings.theme}
            options={THEMES.map((value) => ({ value, label: text.themes[value] }))}
            label={text.theme}
            onChange={(theme) => change({ theme })}
          />
        </Row>
        <Row title={text.motion} help={text.motionHelp}>
          <Switch on={settings.motion} label={text.motion} onChange={(motion) => change({ motion })} />
        </Row>
        <Row title={text.larger} help={text.largerHelp}>
          <Switch on={settings.largerText} label={text.larger} onChange={(largerText) => change({ largerText })} />
        </Row>

        <h2 id="data">{text.sections.data}</h2>
        <Row title={text.kept} help={text.keptHelp} />
        <Row title={text.startOver} help={text.startOverHelp}>
          <button
            type="button"
            class="btn danger-link"
            ref={clear}
            onClick={() => {
              setSure(!sure);
              if (sure) void done(ask('startOver', null), text.cleared);
            }}
            onBlur={() => setSure(false)}
          >
            {sure ? text.clearSure : text.clear}
          </button>
        </Row>

        <h2 id="about">{text.sections.about}</h2>
        <Row title={text.about} help={text.aboutHelp} />
        <Row title={text.sources} help={text.sourcesHelp}>
          <a class="link" href="panel.html#sources">
            {text.open}
          </a>
        </Row>
      </main>
    </div>
  );
}

function Row({
  title,
  help,
  column,
  children,
}: {
  title: string;
  help?: string;
  column?: boolean;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class={column ? 'set col' : 'set'}>
      <b>{title}</b>
      {help && <p>{help}</p>}
      <div class="c">{children}</div>
    </div>
  );
}

function Select<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  onChange: (value: T) => void;
}): JSX.Element {
  const id = useId();
  return (
    <span class="select">
      <select
        id={id}
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option value={option} key={option}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}

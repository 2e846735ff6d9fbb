import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask, askVideo } from '../platform/ask';
import { askForSite, lookAt, type PageView, viewActiveTab } from '../platform/tabs';
import type { Settings } from '../settings/settings';
import { siteSettings } from '../settings/site-settings';
import { applyTheme } from '../ui/apply-theme';
import { Icon, Mark } from '../ui/icons';
import { sayFinding } from '../ui/say-finding';
import { Seg } from '../ui/seg';
import { Switch } from '../ui/switch';
import * as words from '../ui/words/en';
import NowTab from './now-tab';
import PreventTab from './prevent-tab';
import { firstTab, TABS, type Tab, type TabView } from './tabs';

/** The popup opens on one of these, and they come with it. */
const FIRST = { now: NowTab, prevent: PreventTab };
const LATER = {
  faq: () => import('./faq-tab'),
  pops: () => import('./pops-tab'),
};

/** The toolbar popup: what was found here, and the guide, useful with or without a page. */
export function PopupApp(start: { settings: Settings; view: PageView }): JSX.Element {
  const [settings, setSettings] = useState(start.settings);
  const [view, setView] = useState(start.view);
  const report = view.status === 'read' ? view.report : null;
  const said = sayFinding(report?.finding ?? null, report?.kind ?? 'page');
  const [tab, setTab] = useState<Tab>(() => firstTab(start.view));
  const [refused, setRefused] = useState(false);
  const [loaded, setLoaded] = useState<Partial<Record<Tab, TabView>>>(FIRST);
  // The other tabs come once the first is on the screen, so that a click on one of them waits for nothing.
  useEffect(() => {
    for (const [other, load] of Object.entries(LATER)) {
      void load().then((module) => setLoaded((old) => ({ ...old, [other]: module.default })));
    }
  }, []);
  const View = loaded[tab];

  const change = async (patch: Parameters<typeof ask<'changeSettings'>>[1]): Promise<void> => {
    const changed = await ask('changeSettings', patch);
    setSettings(changed);
    applyTheme(document.body, changed);
    if (view.status !== 'read') return;
    setView(await viewActiveTab());
  };
  const look = async (): Promise<void> => {
    if (view.status !== 'unread') return;
    const found = await lookAt(view.tabId, view.origin);
    setRefused(found === null);
    if (found) setView({ status: 'read', tabId: view.tabId, report: found });
  };
  const always = async (): Promise<void> => {
    if (view.status !== 'unread' || !view.origin) return;
    if (await askForSite(view.origin)) await look();
  };

  return (
    <div class="pop">
      <header>
        <div class="bar">
          <span class="brand">
            <Mark />
            {words.name}
          </span>
          <button
            type="button"
            class="icon"
            aria-label={words.popup.settings}
            onClick={() => void ask('openPage', { page: 'options' }).then(() => close())}
          >
            <Icon name="gear" />
          </button>
        </div>
        <div class="find">
          <h1>{report ? said.title : words.popup.noTab}</h1>
          {report && <SiteLine settings={settings} site={report.site} onChange={(patch) => void change(patch)} />}
        </div>
      </header>
      <nav aria-label={words.popup.tabsLabel}>
        <Seg
          role="tab"
          label={words.popup.tabsLabel}
          panels="panel"
          options={TABS.map((value) => ({ value, label: words.popup.tabs[value] }))}
          value={tab}
          onChange={setTab}
        />
      </nav>
      {/* The scroll area takes focus, so that the arrow keys scroll it. */}
      <main>
        <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`panel-tab-${tab}`} tabIndex={0} key={tab}>
          {View && (
            <View
              view={view}
              finding={report?.finding ?? null}
              settings={settings}
              refused={refused}
              onLook={() => void look()}
              onAlways={() => void always()}
              onTab={setTab}
              onView={setView}
              onStop={() => view.status === 'read' && void askVideo(view.tabId, 'pause', null)}
            />
          )}
        </div>
      </main>
      <footer>
        {words.notMedicalAdvice}
        <a href="panel.html#sources" target="_blank" rel="noopener">
          {words.popup.sources}
        </a>
        <a href="panel.html" target="_blank" rel="noopener">
          {words.popup.fullGuide}
        </a>
      </footer>
    </div>
  );
}

function SiteLine({
  settings,
  site,
  onChange,
}: {
  settings: Settings;
  site: string;
  onChange: (patch: { enabled?: boolean; sites?: Record<string, { on: boolean }> }) => void;
}): JSX.Element {
  const on = siteSettings(settings, site).on;
  const label = !settings.enabled ? words.popup.allOff : on ? words.popup.siteOn(site) : words.popup.siteOff(site);
  return (
    <>
      <small>{label}</small>
      <Switch
        on={settings.enabled && on}
        label={words.popup.siteSwitch(site)}
        onChange={(next) => onChange({ ...(next && { enabled: true }), sites: { [site]: { on: next } } })}
      />
    </>
  );
}

import './popup.css';
import { render } from 'preact';
import { ask } from '../platform/ask';
import { isInTab, viewActiveTab } from '../platform/tabs';
import { applyTheme } from '../ui/apply-theme';
import { PopupApp } from './popup-app';
import { firstTab, loadTab } from './tabs';

/** Whatever fails, the popup opens: with defaults when settings cannot be read, with the guide when the tab cannot. */
const [stored, view, inTab] = await Promise.all([
  ask('readSettings', null).catch(() => null),
  viewActiveTab(),
  isInTab(),
]);
// Only where the background does not answer: the schema would cost the first paint more than all the tips.
const settings = stored ?? (await import('../settings/settings')).DEFAULT_SETTINGS;
document.body.classList.toggle('in-tab', inTab);
applyTheme(document.body, settings);
const first = firstTab(view);
const loaded = { [first]: await loadTab(first) };
render(<PopupApp settings={settings} view={view} loaded={loaded} />, document.body);

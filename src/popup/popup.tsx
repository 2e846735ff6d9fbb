import './popup.css';
import { render } from 'preact';
import { ask } from '../platform/ask';
import { isInTab, viewActiveTab } from '../platform/tabs';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { applyTheme } from '../ui/apply-theme';
import { PopupApp } from './popup-app';

/** Whatever fails, the popup opens: with defaults when settings cannot be read, with the guide when the tab cannot. */
const [settings, view] = await Promise.all([
  ask('readSettings', null).catch(() => DEFAULT_SETTINGS),
  viewActiveTab(),
]);
applyTheme(document.body, settings ?? DEFAULT_SETTINGS);
render(<PopupApp settings={settings ?? DEFAULT_SETTINGS} view={view} />, document.body);

import './popup.css';
import { render } from 'preact';
import { ask } from '../platform/ask';
import { isInTab, viewActiveTab } from '../platform/tabs';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { applyTheme } from '../ui/apply-theme';
import { PopupApp } from './popup-app';

/** Whatever fails, the popup opens: with defaults when settings cannot be read, with the guide when the tab cannot. */
const [stored, view, inTab] = await Promise.all([
  ask('readSettings', null).catch(() => null),
  viewActiveTab(),
  isInTab(),
]);
const settings = stored ?? DEFAULT_SETTINGS;
document.body.classList.toggle('in-tab', inTab);
applyTheme(document.body, settings);
render(<PopupApp settings={settings} view={view} />, document.body);

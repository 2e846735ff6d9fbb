import './panel.css';
import { render } from 'preact';
import { ask } from '../platform/ask';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { applyTheme } from '../ui/apply-theme';
import { PanelApp } from './panel-app';

const settings = (await ask('readSettings', null).catch(() => null)) ?? DEFAULT_SETTINGS;
applyTheme(document.body, settings);
render(<PanelApp onSettings={() => void ask('openPage', { page: 'options' })} />, document.body);
// The page is drawn after the address was read, so the browser could not go to the section itself.
document.getElementById(location.hash.slice(1))?.scrollIntoView();

import './welcome.css';
import { render } from 'preact';
import { ask } from '../platform/ask';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { applyTheme } from '../ui/apply-theme';
import { WelcomeApp } from './welcome-app';

const settings = (await ask('readSettings', null).catch(() => null)) ?? DEFAULT_SETTINGS;
applyTheme(document.body, settings);
render(<WelcomeApp onSettings={() => void ask('openPage', { page: 'options' })} />, document.body);

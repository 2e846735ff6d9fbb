import './options.css';
import { render } from 'preact';
import { ask } from '../platform/ask';
import { addedOrigins } from '../platform/tabs';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { applyTheme } from '../ui/apply-theme';
import { OptionsApp } from './options-app';

const [stored, origins, snoozedUntil] = await Promise.all([
  ask('readSettings', null).catch(() => null),
  addedOrigins().catch(() => []),
  ask('readSnooze', null).catch(() => 0),
]);
const settings = stored ?? DEFAULT_SETTINGS;
document.body.classList.add('opt');
applyTheme(document.body, settings);
render(<OptionsApp settings={settings} origins={origins} snoozedUntil={snoozedUntil} />, document.body);

import './panel.css';
import { render } from 'preact';
import { ask } from '../platform/ask';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { applyTheme } from '../ui/apply-theme';
import { PanelApp } from './panel-app';

const settings = (await ask('readSettings', null).catch(() => null)) ?? DEFAULT_SETTINGS;
applyTheme(document.body, settings);
render(<PanelApp onSettings={() => void ask('openPage', { page: 'options' })} />, document.body);

/** The page is drawn after the address was read, so the browser could not go to the entry itself. */
function goToHash(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target instanceof HTMLDetailsElement) target.open = true;
  target.scrollIntoView();
  (target.querySelector<HTMLElement>('summary') ?? target).focus({ preventScroll: true });
}
addEventListener('hashchange', goToHash);
goToHash();

import { type ComponentProps, render } from 'preact';
import { applyTheme } from '../ui/apply-theme';
import { PopupApp } from './popup-app';

/** Draws the popup, with what is known of the page in its first frame. */
export function openPopup(start: ComponentProps<typeof PopupApp>, inTab: boolean): void {
  document.body.classList.toggle('in-tab', inTab);
  applyTheme(document.body, start.settings);
  render(<PopupApp {...start} />, document.body);
}

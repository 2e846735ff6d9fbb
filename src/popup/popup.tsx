import './popup.css';
import { readSettingsNow } from '../platform/settings-now';
import { isInTab, viewActiveTab } from '../platform/tabs';

/*
 * Small, so that it runs at once: everything is asked for together, and the popup's own code is on its way meanwhile.
 * Whatever fails, the popup opens: with defaults when settings cannot be read, with the guide when the tab cannot.
 */
const asked = Promise.all([readSettingsNow(), viewActiveTab(), isInTab()]);
const { openPopup } = await import('./open-popup');
const [settings, view, inTab] = await asked;
openPopup({ settings, view }, inTab);

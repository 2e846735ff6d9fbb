import './popup.css';
import { readSettingsNow } from '../platform/settings-now';
import { isInTab, viewActiveTab } from '../platform/tabs';
import { firstTab, loadTab } from './tabs';

/*
 * Small, so that it runs at once: everything is asked for together, and the popup's own code is on its way meanwhile.
 * Whatever fails, the popup opens: with defaults when settings cannot be read, with the guide when the tab cannot.
 */
const asked = Promise.all([readSettingsNow(), viewActiveTab(), isInTab()]);
const coming = import('./open-popup');
// Over a finding it is this tab that is opened on.
const now = loadTab('now');
const [settings, view, inTab] = await asked;
const first = firstTab(view);
const loaded = { [first]: await (first === 'now' ? now : loadTab(first)) };
(await coming).openPopup({ settings, view, loaded }, inTab);

import { decide } from './advise/decide';
import { browser } from './platform/browser';
import { injectCard, registerOptInSites, startInOpenTabs } from './platform/inject';
import { openPage } from './platform/pages';
import { serve } from './platform/serve';
import { clearAll, loadDiary, loadSettings, saveHidden, saveSettings } from './platform/store';

serve({
  async found({ site, key, level }, sender) {
    const [settings, diary] = await Promise.all([loadSettings(), loadDiary()]);
    const show = decide({ level, site, hidden: diary.hidden.includes(key), settings });
    return { show: show !== 'nothing' && (await injectCard(sender)) ? show : 'nothing', settings };
  },
  readSettings: () => loadSettings(),
  changeSettings: (patch) => saveSettings(patch),
  async startOver() {
    await clearAll();
    return loadSettings();
  },
  async setHidden({ key, hidden }) {
    await saveHidden(key, hidden);
    return null;
  },
  isHidden: async ({ key }) => (await loadDiary()).hidden.includes(key),
  async openPage({ page, hash }) {
    await openPage(page, hash);
    return null;
  },
});

browser.runtime.onInstalled.addListener(() => {
  void startInOpenTabs();
  void registerOptInSites();
});
browser.permissions.onAdded.addListener(() => void registerOptInSites());
browser.permissions.onRemoved.addListener(() => void registerOptInSites());

import { decide } from './advise/decide';
import { askPage } from './platform/ask';
import { browser } from './platform/browser';
import { injectCard, registerOptInSites, registerResultMarks, startInOpenTabs } from './platform/inject';
import { openPage, openWelcome } from './platform/pages';
import { serve } from './platform/serve';
import { clearAll, loadDiary, loadSettings, saveDiary, saveSettings } from './platform/store';
import { notesOf } from './settings/diary';

serve({
  async found({ site, key, level, kind, video }, sender) {
    const [settings, diary] = await Promise.all([loadSettings(), loadDiary()]);
    const notes = notesOf(diary, key);
    const show = decide({ level, site, hidden: notes.hidden, settings });
    return {
      show: show !== 'nothing' && (await injectCard(sender, kind, video)) ? show : 'nothing',
      settings,
      notes,
    };
  },
  readSettings: () => loadSettings(),
  async changeSettings(patch) {
    const settings = await saveSettings(patch);
    await registerResultMarks(settings.resultMarks);
    return settings;
  },
  async startOver() {
    await clearAll();
    await registerResultMarks(false);
    return loadSettings();
  },
  changeDiary: async ({ key, change }) => notesOf(await saveDiary(key, change), key),
  async openPage({ page, hash }) {
    await openPage(page, hash);
    return null;
  },
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  // Once, and never after an update.
  if (reason === 'install') void openWelcome();
  void startInOpenTabs();
  void registerOptInSites();
  // Browsers forget registered scripts when an extension is updated.
  void loadSettings().then((settings) => registerResultMarks(settings.resultMarks));
});
browser.permissions.onAdded.addListener(() => void registerOptInSites());
browser.permissions.onRemoved.addListener(() => void registerOptInSites());
browser.commands.onCommand.addListener(async (command, tab) => {
  if (tab?.id === undefined) return;
  if (command === 'it-popped') await askPage(tab.id, 'popped', null);
  if (command === 'mark-moment') await askPage(tab.id, 'mark', null);
});

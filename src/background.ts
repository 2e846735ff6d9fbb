import { decide } from './advise/decide';
import { askPage } from './platform/ask';
import { browser } from './platform/browser';
import { injectBundles, registerOptInSites, registerResultMarks, startInOpenTabs } from './platform/inject';
import { openPage, openWelcome } from './platform/pages';
import { serve } from './platform/serve';
import { clearAll, loadDiary, loadSettings, saveDiary, saveSettings } from './platform/store';
import { tellPages } from './platform/tell';
import { notesOf } from './settings/diary';
import type { LevelChoice } from './settings/settings';
import { siteName } from './sites/site-name';

serve({
  async found({ key, level, missing }, sender) {
    const [settings, diary] = await Promise.all([loadSettings(), loadDiary()]);
    const notes = notesOf(diary, key);
    const site = siteName(new URL(sender.url ?? ''));
    const at = (said: typeof level): LevelChoice => decide({ level: said, site, hidden: notes.hidden, settings });
    const show = at(level);
    // Its chapters may name what its other words do not: they are read with what shows a finding, even where that shows nothing yet.
    const wanted = show === 'nothing' ? missing.filter((bundle) => bundle === 'visit') : missing;
    const may = show !== 'nothing' || at('named') !== 'nothing';
    const injected = may && (await injectBundles(sender, wanted));
    return {
      show: injected ? show : 'nothing',
      settings,
      notes,
    };
  },
  more: (_, sender) => injectBundles(sender, ['card-more']),
  readSettings: () => loadSettings(),
  async changeSettings(patch, sender) {
    const settings = await saveSettings(patch);
    await registerResultMarks(settings.resultMarks);
    void tellPages(sender.tab?.id);
    return settings;
  },
  async startOver(_, sender) {
    await clearAll();
    await registerResultMarks(false);
    void tellPages(sender.tab?.id);
    return loadSettings();
  },
  async changeDiary({ key, change }, sender) {
    const diary = await saveDiary(key, change);
    // The rest of the diary is about one visit; a snooze is about every page.
    if (change.what === 'snooze') void tellPages(sender.tab?.id);
    return notesOf(diary, key);
  },
  readSnooze: async () => (await loadDiary()).snoozedUntil,
  async endSnooze(_, sender) {
    const { snoozedUntil } = await saveDiary('', { what: 'snooze', until: 0 });
    void tellPages(sender.tab?.id);
    return snoozedUntil;
  },
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

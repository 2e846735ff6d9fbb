import { asAsked, decide, isWorthReading } from './advise/decide';
import { drawCard, drawFigure } from './card/first-look.plain';
import { tellsChapters, withDescribedChapters } from './detect/described-chapters';
import { detect, nameIn } from './detect/detect';
import type { Finding, PageFacts } from './detect/types';
import { askAround, askPage, askVideo } from './platform/ask';
import { browser } from './platform/browser';
import { injectBundles, registerOptInSites, registerResultMarks, startInOpenTabs } from './platform/inject';
import { isLate, isVisitBundle } from './platform/messages';
import { openPage, openWelcome } from './platform/pages';
import { serve } from './platform/serve';
import { clearAll, loadDiary, loadSettings, saveDiary, saveSettings } from './platform/store';
import { tellPages, tellPlayers } from './platform/tell';
import { notesOf } from './settings/diary';
import { isSameSite, siteName } from './sites/site-name';

const look = (facts: PageFacts): Finding => detect(withDescribedChapters(facts));

serve({
  async found({ key, facts, asked, missing, first }, sender) {
    const [settings, diary] = await Promise.all([loadSettings(), loadDiary()]);
    const seen = look(facts);
    const finding = asked ? asAsked(seen) : seen;
    const notes = notesOf(diary, key);
    const site = siteName(new URL(sender.url ?? ''));
    const situation = {
      level: finding.level,
      site,
      framed: sender.frameId !== 0,
      hidden: notes.hidden,
      settings,
    };
    const show = decide(situation);
    const tells = tellsChapters(facts);
    // What shows a finding also reads what is dear to read.
    const reading = isWorthReading(situation) ? missing.filter(isVisitBundle) : [];
    // A guess may become sure by what there is more to read: its card waits for that.
    const soon = first && (show === 'card' || tells) ? [first] : missing;
    const there = await injectBundles(sender, show === 'nothing' ? reading : soon);
    return { finding, show: there ? show : 'nothing', settings, notes, siteName: site, tellsChapters: tells };
  },
  detect: look,
  names: (texts) => texts.map(nameIn),
  drawCard,
  drawFigure,
  bring: (bundles, sender) => injectBundles(sender, bundles.filter(isLate)),
  async around(_, { tab, frameId, url }) {
    return frameId && tab?.id !== undefined && isSameSite(tab.url, url) ? askAround(tab.id) : null;
  },
  async tellPlayers(_, sender) {
    await tellPlayers(sender.tab?.id);
    return null;
  },
  async seek(to, { tab }) {
    if (tab?.id !== undefined) await askVideo(tab.id, 'seek', to);
    return null;
  },
  async pause(_, { tab }) {
    if (tab?.id !== undefined) await askVideo(tab.id, 'pause', null);
    return null;
  },
  async popped(_, { tab }) {
    if (tab?.id !== undefined) await askPage(tab.id, 'popped', null);
    return null;
  },
  readSettings: () => loadSettings(),
  async changeSettings(patch, sender) {
    const settings = await saveSettings(patch);
    await registerResultMarks(settings.resultMarks);
    void tellPages(sender);
    return settings;
  },
  async startOver(_, sender) {
    await clearAll();
    await registerResultMarks(false);
    void tellPages(sender);
    return loadSettings();
  },
  async changeDiary({ key, change }, sender) {
    const diary = await saveDiary(key, change);
    // A snooze is about every page, and a video may be open twice.
    void tellPages(sender);
    return notesOf(diary, key);
  },
  readSnooze: async () => (await loadDiary()).snoozedUntil,
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
  if (command === 'it-popped') await askVideo(tab.id, 'popped', null);
  if (command === 'mark-moment') await askVideo(tab.id, 'mark', null);
});

import { browser } from './browser';

/** Pages of our own that open in a tab. */
export type OwnPage = 'options' | 'panel' | 'routine';

/** Opens one of our own pages; the settings page comes to the front if it is open already. */
export async function openPage(page: OwnPage, hash?: string): Promise<void> {
  if (page === 'options') {
    await browser.runtime.openOptionsPage();
    return;
  }
  const url = browser.runtime.getURL(`${page}.html${hash ? `#${encodeURIComponent(hash)}` : ''}`);
  await browser.tabs.create({ url });
}

/** The welcome page, once. Behind the other tabs where a developer loaded the extension: they came for another page. */
export async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html'), active: installType !== 'development' });
}

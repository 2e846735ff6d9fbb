import { browser } from './browser';

/** Opens one of our own pages in a tab; the settings page comes to the front if it is open already. */
export async function openPage(page: 'options' | 'panel', hash?: string): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else
    await browser.tabs.create({
      url: browser.runtime.getURL(`panel.html${hash ? `#${encodeURIComponent(hash)}` : ''}`),
    });
}

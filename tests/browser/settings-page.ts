import type { Page } from 'puppeteer-core';
import type { SettingsPatch } from '../../src/settings/settings';
import type { Session } from './session';

/** Our settings page, in a tab of its own (Chromium). */
export async function openSettings(session: Session): Promise<Page> {
  const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await session.browser.newPage();
  await page.goto(worker.url().replace('background.js', 'options.html'));
  return page;
}

/** Changes settings as one of our own pages does; every other page has been told when it resolves. */
export async function changeSettings(settings: Page, patch: SettingsPatch): Promise<void> {
  await settings.evaluate(
    `chrome.runtime.sendMessage({ quietBack: 'changeSettings', ask: ${JSON.stringify(patch)} })`,
  );
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './session';

describe('the welcome page', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  it('says what it does, what it keeps and what it cannot do, on one screen', async () => {
    const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    const url = worker.url().replace('background.js', 'welcome.html');
    const page = await session.open(url, { width: 1100, height: 700 });
    await page.waitForSelector('.acts');
    const words = await page.$eval('main', (main) => main.textContent ?? '');
    for (const said of ['Stays on your device', 'Nothing is sent anywhere', 'Not medical advice', 'reason to stop']) {
      expect(words).toContain(said);
    }
    expect(await page.evaluate('document.documentElement.scrollHeight <= innerHeight')).toBe(true);
    await page.locator('::-p-aria(Signs that need help)').click();
    await page.waitForSelector('#flags');
    await page.waitForFunction('document.querySelector("#flags").getBoundingClientRect().top < 120');
    await page.close();
  });

  it('threw nothing', () => expect(session.troubles).toEqual([]));
});

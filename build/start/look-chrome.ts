import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { PageSeen } from './in-extension';
import { CARD_PATIENCE, extensionScript, PATIENCE, readWhenWritten, type Seen, untilStill } from './looker';

/** Looks at the page and the popup of a Chromium that web-ext started. */
export async function lookChrome(profile: string, url: string): Promise<Seen> {
  const [port, path] = (await readWhenWritten(join(profile, 'DevToolsActivePort'))).split('\n');
  const browser = await puppeteer.connect({
    browserWSEndpoint: `ws://127.0.0.1:${port}${path}`,
    defaultViewport: null,
    protocolTimeout: CARD_PATIENCE + PATIENCE,
  });
  try {
    const timeout = PATIENCE;
    const ours = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout });
    const worker = await ours.worker();
    const page = await (await browser.waitForTarget((target) => target.url().startsWith(url), { timeout })).page();
    if (!worker || !page) throw new Error('The extension or the page closed while we looked.');
    await page.bringToFront();
    const script = `${await extensionScript()}; quietBackLook.look(${CARD_PATIENCE})`;
    const seen = (await worker.evaluate(script)) as PageSeen;
    const image = await page.screenshot();

    await worker.evaluate('chrome.action.openPopup()');
    const opened = await browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout });
    const popup = await opened.asPage();
    await popup.waitForSelector('main', { timeout });
    await untilStill(() => popup.evaluate(() => innerWidth * innerHeight));
    return {
      ...seen,
      version: await browser.version(),
      page: Buffer.from(image),
      popup: {
        text: String(await popup.evaluate('document.body.innerText')),
        image: Buffer.from(await popup.screenshot()),
      },
    };
  } finally {
    await browser.disconnect();
  }
}

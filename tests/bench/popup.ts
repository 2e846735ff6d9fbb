import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BenchBrowser } from './browser';
import { idOf } from './page/contract';

/** How fast one of the extension's own pages came up, in milliseconds from its start. */
export interface Paint {
  readonly first: number;
  /** First paint, the document's end and the last long task, whichever is latest. */
  readonly interactive: number;
}

const WATCHER = `window.benchLong=0;new PerformanceObserver(list=>{for(const task of list.getEntries())window.benchLong=task.startTime+task.duration}).observe({type:'longtask',buffered:true})`;

/** Read once the page has been still for a second. */
async function paintOf(page: Page): Promise<Paint> {
  await page.evaluate(WATCHER);
  await sleep(1000);
  const [first, parsed, long] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    performance
      .getEntriesByType('navigation')
      .map((entry) => (entry as PerformanceNavigationTiming).domContentLoadedEventEnd)[0] ?? 0,
    (window as unknown as { benchLong: number }).benchLong,
  ]);
  return { first: first ?? Number.NaN, interactive: Math.max(first ?? Number.NaN, parsed ?? 0, long ?? 0) };
}

/** The toolbar popup itself, over a page with a finding in it. */
export async function toolbarPopup(bench: BenchBrowser, times: number): Promise<Paint[]> {
  const [extension] = (await bench.browser.extensions()).values();
  if (!extension) throw new Error('No extension is installed');
  return bench.inTab(async ({ page, open }) => {
    await open(idOf('finding', 3));
    const paints: Paint[] = [];
    for (let i = 0; i < times; i++) {
      await page.bringToFront();
      const opened = bench.browser.waitForTarget((target) => target.url().endsWith('/popup.html'), {
        timeout: 15_000,
      });
      await page.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      paints.push(await paintOf(popup));
      await popup.evaluate(() => window.close()).catch(() => undefined);
      await sleep(300);
    }
    return paints;
  });
}

/** A page of the extension in a tab of its own. */
export async function ownPage(bench: BenchBrowser, path: string, times: number): Promise<Paint[]> {
  const paints: Paint[] = [];
  for (let i = 0; i < times; i++) {
    paints.push(
      await bench.inTab(async ({ page }) => {
        await page.goto(`${bench.origin}${path}`, { waitUntil: 'load' });
        return paintOf(page);
      }),
    );
  }
  return paints;
}

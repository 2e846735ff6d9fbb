/**
 * Takes pictures of every face in real Chromium: `npm run screenshots`. All of them go to build/.cache/screenshots,
 * the few that the README shows to screenshots/.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { startSession } from '../tests/browser/session';
import { VIDEOS } from '../tests/pages/videos';
import { ensureBrowser } from './browsers';
import { build } from './build';

const all = fileURLToPath(new URL('.cache/screenshots/', import.meta.url));
const shown = fileURLToPath(new URL('../screenshots/', import.meta.url));
/** What the README shows. */
const README = ['card-light', 'card-dark', 'popup-now-light', 'popup-faq-light', 'article-light'];
/** Layout, fonts and the video's first frame settle in this time, in milliseconds. */
const SETTLE = 400;

await Promise.all([build({ target: 'chrome' }), mkdir(all, { recursive: true }), mkdir(shown, { recursive: true })]);
process.env.QUIET_BACK_CHROME = (await ensureBrowser('chrome', console.log)).path;
const session = await startSession('chromium');
const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
const base = worker.url().replace('background.js', '');

async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  await page.screenshot({ path: `${all}${name}.png`, fullPage });
}

/** The whole popup, also where the window it hangs from is too low for it. */
async function shootPopup(popup: Page, name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  const face = await popup.waitForSelector('.pop');
  await face?.screenshot({ path: `${all}${name}.png` });
}

const watch = (name: keyof typeof VIDEOS, theme: Theme): string =>
  `https://www.youtube.com/watch?v=${VIDEOS[name].id}${theme === 'dark' ? '&dark=1' : ''}`;
type Theme = 'light' | 'dark';
const THEMES: readonly Theme[] = ['light', 'dark'];

async function cards(theme: Theme, size: string, width: number, height: number): Promise<void> {
  const name = (state: string): string => `card${state}${size}-${theme}`;
  const page = await session.open(watch('legRaises', theme), { width, height });
  const card = session.card(page);
  await card.waitFor('Leg raises at 3:45');
  // A moment before the leg raises, with the picture of them.
  await page.evaluate('document.querySelector("video").currentTime = 230');
  await shoot(page, name(''));
  await card.press('Next tip');
  await shoot(page, name('-tip'));
  await card.press('Options for this card');
  await shoot(page, name('-menu'));
  await card.press('FAQ');
  await card.press('What is low back popping?');
  await shoot(page, name('-faq'));
  await card.press('Close');
  await card.press('Easier version');
  await shoot(page, name('-easier'));
  await card.press('Close');
  await card.press('It popped');
  await shoot(page, name('-check'));
  await card.press('A mild ache');
  await card.run(
    (root) => root.querySelectorAll<HTMLElement>('[role=radiogroup]')[1]?.querySelector('button')?.click(),
    null,
  );
  await shoot(page, name('-ease'));
  await card.press('Yes, pain');
  await shoot(page, name('-stop'));
  await card.press('Close');
  await card.press('Collapse');
  await shoot(page, name('-line'));
  await card.press('Leg raises3:45, 7:20');
  await page.goto(watch('core', theme));
  await card.waitFor('This looks like a core workout');
  await shoot(page, name('-note'));
  await page.close();
}

async function popups(theme: Theme): Promise<void> {
  const page = await session.open(watch('legRaises', theme));
  await session.card(page).waitFor('Leg raises at 3:45');
  await page.evaluate('document.querySelector("video").currentTime = 153');
  const popup = await session.popup(page);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await popup.setViewport({ width: 380, height: 580 });
  const go = (tab: string): Promise<void> => popup.locator(`::-p-aria(${tab})`).click();
  await shootPopup(popup, `popup-now-${theme}`);
  await go('Prevent');
  await shootPopup(popup, `popup-prevent-${theme}`);
  await popup.locator('.tiprow').click();
  await shootPopup(popup, `popup-tip-${theme}`);
  await go('FAQ');
  await shootPopup(popup, `popup-faq-${theme}`);
  await popup.locator('input[type=search]').fill('stop');
  await shootPopup(popup, `popup-search-${theme}`);
  await go('If it pops');
  await shootPopup(popup, `popup-pops-${theme}`);
  await popup.close();
  await page.goto('https://somewhere.example/leg-raises');
  const unread = await session.popup(page);
  await unread.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await unread.setViewport({ width: 380, height: 580 });
  await shootPopup(unread, `popup-unread-${theme}`);
  await unread.close();
  await page.close();
}

async function pages(theme: Theme): Promise<void> {
  for (const [path, width] of [
    ['options', 1100],
    ['panel', 720],
    ['options', 320],
    ['panel', 320],
    ['popup', 320],
  ] as const) {
    const page = await session.browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.setViewport({ width, height: 900 });
    await page.goto(`${base}${path}.html`);
    await page.waitForSelector('h2');
    await shoot(page, `${path}-${width}-${theme}`, path !== 'panel');
    await page.close();
  }
}

for (const theme of THEMES) {
  await cards(theme, '', 1440, 970);
  await cards(theme, '-360', 360, 900);
  await popups(theme);
  await pages(theme);
}
const article = await session.open('https://www.healthline.com/leg-raises', { width: 1280, height: 900 });
await session.card(article).waitFor('Lying leg raises on this page');
await shoot(article, 'article-chip-light');
await session.card(article).press('Lying leg raises on this page');
await shoot(article, 'article-light');
await session.close();
await Promise.all(README.map((name) => copyFile(`${all}${name}.png`, `${shown}${name}.png`)));
if (session.troubles.length > 0) console.error(session.troubles.join('\n'));
console.log('Pictures of every face: build/.cache/screenshots; those of the README: screenshots');

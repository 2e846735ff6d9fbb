/**
 * Takes pictures of every face in real Chromium: `npm run screenshots`. All of them go to build/.cache/screenshots,
 * the few that the README shows to screenshots/.
 */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { CardView } from '../tests/browser/card-view';
import { startSession } from '../tests/browser/session';
import { VIDEOS } from '../tests/pages/videos';
import { ensureBrowser } from './browsers';
import { build } from './build';

const all = fileURLToPath(new URL('.cache/screenshots/', import.meta.url));
const shown = fileURLToPath(new URL('../screenshots/', import.meta.url));
/** What the README shows. */
const README = ['card-light', 'card-dark', 'cue-fullscreen', 'popup-now-light', 'popup-faq-light', 'article-light'];
/** Layout, fonts and the video's first frame settle in this time, in milliseconds. */
const SETTLE = 400;

// A picture of a state that is gone would be looked at as if it were there.
await rm(all, { recursive: true, force: true });
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

/** Presses answers of the check: which question on the screen, which answer. */
async function answer(card: CardView, ...answers: (readonly [question: number, answer: number])[]): Promise<void> {
  for (const pair of answers) {
    await card.run(
      (root, [question, at]) =>
        root.querySelectorAll('[role=radiogroup]')[question]?.querySelectorAll('button')[at]?.click(),
      pair,
    );
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** The check's five answers, by how one gets there. */
const OUTCOMES = {
  'carry-on': [[0, 0] as const, [1, 0] as const],
  ease: [[0, 1] as const, [1, 0] as const],
  rest: [[0, 2] as const],
  soon: [[0, 1] as const, [1, 0] as const, [2, 1] as const],
  emergency: [[1, 1] as const],
};

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
  await card.press('Close');
  for (const [outcome, answers] of Object.entries(OUTCOMES)) {
    await card.press('It popped');
    await answer(card, ...answers);
    await shoot(page, name(`-${outcome}`));
    if (outcome === 'carry-on') {
      await card.press('Why it pops');
      await card.run((root) => root.querySelector<HTMLElement>('.choice input')?.click(), null);
      await shoot(page, name('-felt'));
    }
    await card.press('Close');
  }
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
  await go('Easier version');
  await shootPopup(popup, `popup-easier-${theme}`);
  await go('Prevent');
  await shootPopup(popup, `popup-prevent-${theme}`);
  await popup.locator('::-p-aria(Stop before the back lifts Half way down is a full rep.)').click();
  await shootPopup(popup, `popup-tip-${theme}`);
  await go('FAQ');
  await shootPopup(popup, `popup-faq-${theme}`);
  await popup.locator('input[type=search]').fill('snap');
  await shootPopup(popup, `popup-search-${theme}`);
  await popup.locator('.finder .evidence-more summary').click();
  await popup.waitForSelector('.evidence .src');
  await shootPopup(popup, `popup-evidence-${theme}`);
  await go('If it pops');
  await shootPopup(popup, `popup-pops-${theme}`);
  await popup.locator('.q:nth-of-type(1) button').click();
  await popup.locator('.q:nth-of-type(2) button').click();
  await go('Why it pops');
  await popup.locator('.choice input').click();
  await popup.evaluate('document.querySelector(".why-felt").scrollIntoView()');
  await shootPopup(popup, `popup-felt-${theme}`);
  await go('Now');
  await go('If it pops');
  await go('Yes, pain');
  await shootPopup(popup, `popup-rest-${theme}`);
  await popup.close();
  await page.goto('https://somewhere.example/leg-raises');
  const unread = await session.popup(page);
  await unread.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await unread.setViewport({ width: 380, height: 580 });
  await shootPopup(unread, `popup-unread-${theme}`);
  await unread.close();
  await page.goto(watch('cooking', theme));
  const nothing = await session.popup(page);
  await nothing.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await nothing.setViewport({ width: 380, height: 580 });
  await nothing.locator('::-p-aria(Now)').click();
  await nothing.waitForSelector('.empty');
  await shootPopup(nothing, `popup-nothing-${theme}`);
  await nothing.close();
  await page.close();
}

/** The cue over the player, five seconds before the leg raises: in the page, on a telephone's width, in fullscreen. */
async function cues(): Promise<void> {
  for (const [name, width, height] of [
    ['cue', 1440, 970],
    ['cue-360', 360, 900],
    ['cue-fullscreen', 1920, 1080],
  ] as const) {
    const page = await session.open(watch('legRaises', 'light'), { width, height });
    await page.bringToFront();
    await session.card(page).waitFor('Leg raises at 3:45');
    if (name === 'cue-fullscreen') {
      await page.evaluate(
        `document.querySelector('.ytp-play-button').addEventListener('click', () => document.querySelector('#movie_player').requestFullscreen())`,
      );
      await page.click('.ytp-play-button');
      await page.waitForFunction('document.fullscreenElement !== null');
    }
    await page.evaluate('const video = document.querySelector("video"); video.currentTime = 220; video.pause()');
    await session.cue(page).waitFor('Leg raises next');
    await shoot(page, name);
    await page.close();
  }
}

/** The marks in YouTube's lists, once they are asked for. */
async function lists(theme: Theme): Promise<void> {
  const options = await openPage('options', 1100, themed(theme));
  await options.evaluate(`chrome.runtime.sendMessage({ quietBack: 'changeSettings', ask: { resultMarks: true } })`);
  const page = await session.open('https://www.youtube.com/results?search_query=abs', { width: 1100, height: 700 });
  await page.bringToFront();
  await shoot(page, `results-${theme}`);
  await page.close();
  await options.evaluate(`chrome.runtime.sendMessage({ quietBack: 'changeSettings', ask: { resultMarks: false } })`);
  await options.close();
}

/** What a page looks like to somebody: the name it gets, what the browser is told, and what is done to the page. */
interface Look {
  readonly name: string;
  readonly features: readonly { name: string; value: string }[];
  readonly script?: string;
}
const themed = (theme: Theme): Look => ({
  name: theme,
  features: [{ name: 'prefers-color-scheme', value: theme }],
});
const LOOKS: readonly Look[] = [
  ...THEMES.map(themed),
  { name: 'forced', features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'rtl', features: [], script: `document.documentElement.dir = 'rtl'` },
];

async function openPage(path: string, width: number, look: Look): Promise<Page> {
  const page = await session.browser.newPage();
  // Puppeteer's own call does not know forced colours.
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features: [...look.features] });
  await page.setViewport({ width, height: width > 400 ? 800 : 640 });
  await page.goto(`${base}${path}.html`);
  await page.waitForSelector('h1');
  if (look.script) await page.evaluate(look.script);
  return page;
}

async function pages(look: Look): Promise<void> {
  for (const [path, width] of [
    ['options', 1100],
    ['panel', 720],
    ['routine', 1280],
    ['welcome', 1100],
    ['popup', 320],
    ['options', 320],
    ['panel', 320],
    ['routine', 320],
    ['welcome', 320],
  ] as const) {
    const page = await openPage(path, width, look);
    await shoot(page, `${path}-${width}-${look.name}`, path !== 'panel');
    await page.close();
  }
}

/** The routine while it runs, when it pauses between two efforts, when it is done, and on paper. */
async function sessions(look: Look, width: number): Promise<void> {
  const page = await openPage('routine', width, look);
  const press = (name: string): Promise<void> => page.locator(`::-p-aria(${name})`).click();
  await page.bringToFront();
  await page.locator('[title="Start with Bird dog"]').click();
  await press('Pause');
  await shoot(page, `routine-ready-${width}-${look.name}`);
  await press('Go on');
  await page.waitForFunction(`document.querySelector('.rep')?.textContent?.startsWith('Rep 2')`, { timeout: 60_000 });
  await shoot(page, `routine-work-${width}-${look.name}`);
  for (let move = 8; move <= 11; move++) await press('Skip this move');
  await shoot(page, `routine-done-${width}-${look.name}`);
  if (look.name === 'light') await page.pdf({ path: `${all}routine-sheet.pdf`, format: 'A4' });
  await page.close();
}

for (const theme of THEMES) {
  await cards(theme, '', 1440, 970);
  await cards(theme, '-360', 360, 900);
  await popups(theme);
  await sessions(themed(theme), 1280);
}
await cues();
await lists('light');
await sessions(themed('light'), 360);
for (const look of LOOKS) await pages(look);
const article = await session.open('https://www.healthline.com/leg-raises', { width: 1280, height: 900 });
await session.card(article).waitFor('Lying leg raises on this page');
await shoot(article, 'article-chip-light');
await session.card(article).press('Lying leg raises on this page');
await shoot(article, 'article-light');
await session.close();
await Promise.all(README.map((name) => copyFile(`${all}${name}.png`, `${shown}${name}.png`)));
if (session.troubles.length > 0) console.error(session.troubles.join('\n'));
console.log('Pictures of every face: build/.cache/screenshots; those of the README: screenshots');

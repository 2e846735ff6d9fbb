import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOn } from './card-view';
import { type BrowserName, type Session, startSession } from './session';
import { closedRoots, type ShadowRootHandle } from './shadow';

/** Firefox tells of what a page forbids itself. */
const FORBIDDEN = /favicon\.ico/;

/** Puppeteer asks Firefox for no other medium. */
async function expectNothingPrinted(page: Page, roots: readonly ShadowRootHandle[]): Promise<void> {
  const heights = (): Promise<number[]> =>
    Promise.all(roots.map((root) => root.run(({ host }) => host.getBoundingClientRect().height, null)));
  for (const height of await heights()) expect(height).toBeGreaterThan(0);
  await page.emulateMediaType('print');
  for (const height of await heights()) expect(height).toBe(0);
  await page.emulateMediaType();
}

describe.each<BrowserName>(['chromium', 'firefox'])('on pages of text in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  it('offers tips in the corner of an exercise article, closed at first', async () => {
    const page = await session.open('https://www.healthline.com/leg-raises');
    const card = session.card(page);
    await card.waitFor('Lying leg raises on this page');
    const chip = await card.box();
    expect(chip.bottom - chip.top).toBeLessThanOrEqual(48);
    await card.press('Lying leg raises on this page');
    expect(await card.waitFor('1 of 10')).toContain('From this page’s headings');
    const open = await card.box();
    expect(open.bottom).toBeLessThanOrEqual(900);
    expect(open.top).toBeGreaterThanOrEqual(0);
    await card.press('Collapse');
    await card.waitFor('Lying leg raises on this page');
    await page.close();
  });

  it('looks and works the same on a site that allows itself neither style nor script', async () => {
    const looks = async (path: string): Promise<unknown> => {
      const page = await session.open(`https://www.healthline.com/${path}`);
      const card = session.card(page);
      await card.waitFor('Lying leg raises on this page');
      await card.press('Lying leg raises on this page');
      await card.waitFor('1 of 10');
      const box = await card.box();
      await card.press('It popped');
      const check = await card.waitFor('Did it hurt');
      const seen = await card.run(
        (root) =>
          [...root.querySelectorAll('button, h2, section')].map((element) => {
            const { backgroundColor, fontSize, borderRadius, padding } = getComputedStyle(element);
            return [backgroundColor, fontSize, borderRadius, padding];
          }),
        null,
      );
      await page.close();
      return { box, check, seen };
    };
    expect(await looks('strict')).toEqual(await looks('leg-raises'));
  });

  it('puts a small tip beside each heading that names an exercise of the family', async () => {
    const page = await session.open('https://www.healthline.com/leg-raises');
    const card = session.card(page);
    await card.waitFor('Lying leg raises on this page');
    const tops = (): Promise<number[]> =>
      page.$$eval('h2', (headings) => headings.map((heading) => heading.getBoundingClientRect().top));
    const before = await tops();
    const headings = cardOn(page, 'heading');
    expect(await headings.count()).toBe(2);
    expect(await tops()).toEqual(before);
    const roots = await closedRoots(page);
    const names = await Promise.all(
      roots.map((root) =>
        root.run(
          (one) => [...one.children].find((child) => child.localName === 'button')?.getAttribute('aria-label') ?? '',
          null,
        ),
      ),
    );
    expect(names.filter(Boolean)).toEqual([
      'Tip for lying leg raises: Stop before the back lifts',
      'Tip for flutter kicks: Stop before the back lifts',
    ]);
    if (name === 'chromium') await expectNothingPrinted(page, roots);
    for (const root of roots) {
      await root.run((one) => one.querySelector<HTMLElement>('button[aria-label^="Tip for flutter"]')?.click(), null);
    }
    await card.waitFor('1 of 10');
    await page.close();
  });

  it('stays away from a recipe, a page with no title and a page with a title of a megabyte', async () => {
    const pages = [];
    for (const path of ['lamb', 'untitled', 'huge'])
      pages.push(await session.open(`https://www.healthline.com/${path}`));
    const last = await session.open('https://www.healthline.com/leg-raises');
    await session.card(last).waitFor('Lying leg raises on this page');
    for (const page of pages.slice(0, 2)) expect(await session.card(page).count()).toBe(0);
    expect(session.troubles.filter((trouble) => !FORBIDDEN.test(trouble))).toEqual([]);
  });

  it('reads no site it was not given', async () => {
    const page = await session.open('https://somewhere.example/leg-raises');
    const given = await session.open('https://www.healthline.com/leg-raises');
    await session.card(given).waitFor('Lying leg raises on this page');
    expect(await session.card(page).count()).toBe(0);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './session';
import { changeSettings, openSettings } from './settings-page';
import { closedRoots } from './shadow';

const URL = 'https://www.youtube.com/results?search_query=abs';

describe('marks on YouTube’s lists', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  const set = async (resultMarks: boolean): Promise<void> => {
    const page = await openSettings(session);
    await changeSettings(page, { resultMarks });
    await page.close();
  };
  const marked = async (page: Page): Promise<string[]> => {
    const roots = await closedRoots(page);
    return Promise.all(roots.map((root) => root.run((shadow) => shadow.host.parentElement?.textContent ?? '', null)));
  };

  it('are off until asked for', async () => {
    const page = await session.open(URL);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await marked(page)).toEqual([]);
    await page.close();
  });

  it('stand behind the titles that name the exercise, and follow a list that reuses its cards', async () => {
    const page = await session.open(URL);
    await set(true);
    await expect
      .poll(() => marked(page))
      .toEqual(['How to do hanging leg raises', 'Flutter kicks workout for beginners']);
    await page.evaluate('turnOver()');
    await expect.poll(() => marked(page)).toEqual(['Lying leg raise workout', 'Flutter kicks workout for beginners']);
    await page.evaluate('goOn()');
    await expect.poll(() => marked(page)).toContain('Dead bug exercise');
    expect(await marked(page)).toHaveLength(3);
    await page.reload();
    await expect.poll(() => marked(page)).toHaveLength(2);
    await set(false);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await marked(page)).toEqual([]);
    expect(session.troubles).toEqual([]);
    await page.close();
  });
});

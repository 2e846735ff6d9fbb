import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import { type FirefoxPopup, openFirefoxPopup } from './firefox-popup';
import { type Session, startSession } from './session';

describe('the popup in Firefox', () => {
  let session: Session;
  let popup: FirefoxPopup;
  beforeAll(async () => {
    session = await startSession('firefox');
    const page = await session.open(`https://www.youtube.com/watch?v=${VIDEOS.legRaises.id}`);
    await session.card(page).waitFor('Leg raises at 3:45');
    popup = await openFirefoxPopup(session.browser);
  });
  afterAll(() => session.close());

  it('is 380 px wide and says what was found', async () => {
    await expect.poll(() => popup.run((document) => document.documentElement.clientWidth, null)).toBe(380);
    const words = await popup.text();
    expect(words).toContain('Leg raises at 3:45 and 7:20');
    expect(words).toContain('youtube.com, tips on');
  });

  it('opens the FAQ and finds answers', async () => {
    await popup.press('FAQ');
    // Its code comes when it is first opened.
    await expect.poll(() => popup.text()).toContain('What is low back popping?');
    await popup.press('What is low back popping?');
    expect(await popup.run((document) => document.querySelector<HTMLDetailsElement>('details.faq')?.open, null)).toBe(
      true,
    );
    await popup.run((document) => {
      const input = document.querySelector('input');
      const view = document.defaultView;
      if (!input || !view) return;
      input.value = 'massage';
      // An event of the page's own kind: one made out here would be out of its reach.
      input.dispatchEvent(new view.InputEvent('input', { bubbles: true }));
    }, null);
    await expect.poll(() => popup.text()).toMatch(/\d results?/);
    expect(await popup.text()).toContain('How is low back popping treated?');
    expect(await popup.text()).not.toContain('Could it be my hip?');
  });
});

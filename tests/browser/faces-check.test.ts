import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIDEOS } from '../pages/videos';
import type { CardView } from './card-view';
import { type Session, startSession } from './session';

const watch = (name: keyof typeof VIDEOS): string => `https://www.youtube.com/watch?v=${VIDEOS[name].id}`;

describe('it popped', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  async function check(): Promise<{
    card: CardView;
    answer: (...answers: [number, number][]) => Promise<void>;
    paused: () => Promise<unknown>;
    close: () => Promise<void>;
  }> {
    const page = await session.open(watch('legRaises'), { width: 1440, height: 1200 });
    const card = session.card(page);
    await card.waitFor('Leg raises at 3:45');
    await page.evaluate('document.querySelector("video").play()');
    await card.press('It popped');
    // The first press brings the questions.
    await card.waitFor('Did it hurt?');
    return {
      card,
      paused: () => page.evaluate('document.querySelector("video").paused'),
      close: () => page.close(),
      /** Presses answers: which question on the screen, which answer. */
      async answer(...answers) {
        for (const [question, at] of answers) {
          await card.run(
            (root, [group, option]) =>
              root.querySelectorAll('[role=radiogroup]')[group]?.querySelectorAll('button')[option]?.click(),
            [question, at] as const,
          );
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
    };
  }

  it('two taps: no pain, no nerve sign: carry on, with the tip and its figure; then where it was felt', async () => {
    const { card, answer, paused, close } = await check();
    await answer([0, 0], [1, 0]);
    await card.waitFor('Carry on, a little smaller');
    expect(await card.text()).toContain('Stop before the back lifts');
    expect(await card.run((root) => root.querySelectorAll('.outcome svg[role=img]').length, null)).toBe(1);
    expect(await paused()).toBe(false);
    expect(await card.text()).not.toContain('fall or a blow');
    await card.press('Why it pops');
    await card.click('.choice input');
    const words = await card.waitFor('A tendon in front of the hip');
    expect(words).toContain('A clue, not a diagnosis');
    expect(words).toContain('That last part is reasoned, not tested.');
    await close();
  });

  it('two taps: an ache: the easier version with its figure, and a fall asked for', async () => {
    const { card, answer, close } = await check();
    await answer([0, 1], [1, 0]);
    await card.waitFor('Switch to an easier version');
    expect(await card.text()).toContain('Alternate straight-leg lowering');
    expect(await card.text()).toContain('Did it start with a fall or a blow?');
    await answer([2, 1]);
    await card.waitFor('See someone soon');
    expect(await card.text()).toContain('sooner if you cannot stand');
    await close();
  });

  it('an ache after a hard fall is an emergency', async () => {
    const { card, answer, paused, close } = await check();
    await answer([0, 1], [1, 0], [2, 2]);
    await card.waitFor('Get help now');
    await expect.poll(() => card.focused()).toBe('Get help now');
    expect(await paused()).toBe(true);
    await close();
  });

  it('one tap: pain: stop and rest, every emergency sign in sight, the other questions still open', async () => {
    const { card, answer, paused, close } = await check();
    await answer([0, 2]);
    await card.waitFor('Stop for today');
    await expect.poll(() => card.focused()).toBe('Stop for today');
    expect(await paused()).toBe(true);
    expect(await card.run((root) => root.querySelectorAll('.urgent li').length, null)).toBe(10);
    await answer([0, 1]);
    await card.waitFor('Get help now');
    await close();
  });

  it('a nerve sign is an emergency at once, and soon only after all signs were shown', async () => {
    const { card, answer, close } = await check();
    await answer([1, 1]);
    await card.waitFor('Get help now');
    const words = await card.text();
    expect(words).toContain('Go to an emergency department or call your local emergency number now.');
    expect(await card.run((root) => root.querySelectorAll('.urgent li').length, null)).toBe(10);
    await card.press('Only in one leg');
    await card.waitFor('See someone soon');
    expect(await card.text()).toContain(
      'If the weakness grows or your other leg joins in, go to an emergency department.',
    );
    expect(await card.run((root) => root.querySelectorAll('.urgent li').length, null)).toBe(10);
    await answer([0, 2]);
    await card.waitFor('Get help now');
    await card.press('Start again');
    await card.waitFor('Did it hurt?');
    await close();
  });

  it('opens from the popup too, and asks more about where it was felt', async () => {
    const page = await session.open(watch('legRaises'));
    const popup = await session.popup(page);
    const press = (name: string): Promise<void> => popup.locator(`::-p-aria(${name})`).click();
    await press('It popped');
    await popup.waitForSelector('.check');
    for (const group of [1, 2]) await popup.locator(`.q:nth-of-type(${group}) button`).click();
    await press('Why it pops');
    expect((await popup.$$('.choice')).length).toBe(3);
    await popup.locator('.choice:nth-of-type(1) input').click();
    await popup.waitForSelector('.likely h4');
    await popup.locator('.likely .evidence-more summary').click();
    await popup.waitForSelector('.likely .evidence .src li');
    expect(await popup.$eval('.likely .verdict', (one) => one.textContent)).toContain('judges our own advice');
    await popup.close();
    await page.close();
  });

  it('threw nothing', () => expect(session.troubles).toEqual([]));
});

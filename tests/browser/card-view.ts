import type { Frame, Page } from 'puppeteer-core';
import { closedRoots, type ShadowRootHandle } from './shadow';

/** How long a card may take to come, or to go, before a test gives up, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 50;

/** The card as a person meets it: its words and its buttons, by their names. */
export interface CardView {
  /** How many hosts of ours are on the page. */
  count(): Promise<number>;
  /** Waits for exactly one card whose words contain a text. */
  waitFor(text: string): Promise<string>;
  /** Waits until no card is on the page. */
  waitGone(): Promise<void>;
  /** All its words, white space folded. */
  text(): Promise<string>;
  /** Presses the button or summary of that name with the real mouse. */
  press(name: string): Promise<void>;
  /** Clicks what a selector finds, once it is there: not every way in has a name. */
  click(selector: string): Promise<void>;
  /** The card's box in the window, px. */
  box(): Promise<{ left: number; top: number; right: number; bottom: number }>;
  /** The name of what has the focus inside the card; empty when nothing has. */
  focused(): Promise<string>;
  /** Runs a function on the shadow root. */
  run<R, A>(work: (root: ShadowRoot, argument: A) => R, argument: A): Promise<R>;
}

/** What of ours a closed root holds. */
export type Face = 'card' | 'cue' | 'marks' | 'heading';
const faceOf = (root: ShadowRoot): Face => {
  if (root.querySelector('[data-qb="cue"]')) return 'cue';
  if (root.querySelector('[data-qb]')) return 'card';
  return root.querySelector('button') ? 'heading' : 'marks';
};

/** A face of ours on a page, or in a frame of it; the card unless told. */
export function cardOn(page: Page, face: Face = 'card', frame?: Frame): CardView {
  const roots = async (): Promise<ShadowRootHandle[]> => {
    const all = await closedRoots(page, frame);
    const faces = await Promise.all(all.map((root) => root.run(faceOf, null)));
    return all.filter((_, i) => faces[i] === face);
  };
  const only = async (): Promise<ShadowRootHandle> => {
    const [root, ...others] = await roots();
    if (!root || others.length > 0)
      throw new Error(`${root ? others.length + 1 : 0} of our ${face} on the page, not 1`);
    return root;
  };
  const until = async <T>(what: string, look: () => Promise<T | null>): Promise<T> => {
    const end = Date.now() + PATIENCE;
    let last = '';
    while (Date.now() < end) {
      try {
        const found = await look();
        if (found !== null) return found;
      } catch (error) {
        last = String(error);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    throw new Error(`waited ${PATIENCE} ms for ${what}. ${last}`);
  };
  const readText = async (): Promise<string> =>
    (await only()).run(
      (root) => (root.querySelector('[data-qb]')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      null,
    );

  return {
    count: async () => (await roots()).length,
    text: readText,
    waitFor: (text) =>
      until(`a card with “${text}”`, async () => {
        const words = await readText();
        return words.includes(text) ? words : null;
      }),
    waitGone: async () => {
      await until('no card', async () => ((await roots()).length === 0 ? true : null));
    },
    press: async (name) => {
      const point = await until(`a button “${name}”`, async () =>
        (await only()).run((root, wanted) => {
          const named = [...root.querySelectorAll('button, summary, a')].find(
            (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim() === wanted,
          );
          if (!named) return null;
          named.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = named.getBoundingClientRect();
          return width > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
        }, name),
      );
      await page.mouse.click(point.x, point.y);
    },
    click: async (selector) => {
      await until(selector, async () =>
        (await only()).run((root, wanted) => {
          const element = root.querySelector<HTMLElement>(wanted);
          element?.click();
          return element && true;
        }, selector),
      );
    },
    box: async () =>
      (await only()).run((root) => {
        const { left, top, right, bottom } = root.host.getBoundingClientRect();
        return { left, top, right, bottom };
      }, null),
    focused: async () =>
      (await only()).run((root) => {
        const { activeElement } = root;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      }, null),
    run: async (work, argument) => (await only()).run(work, argument),
  };
}

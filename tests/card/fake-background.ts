import type { FirstLook } from '../../src/platform/messages';

interface Asked {
  readonly name: string;
  readonly ask: unknown;
  /** Answers and waits until the page has done with it; nothing, as when the extension has gone. */
  answer(value?: unknown): Promise<void>;
}

/** The browser's side of a content script, which answers when the test says so. */
export interface FakeBackground {
  /** Questions by that name since the last time. */
  take(name: string): Asked[];
  /** Every look that the card was to be drawn with, since the last time. */
  looks(): { look: FirstLook; answer: Asked['answer'] }[];
}

/** Enough turns for a chain of promises. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export function fakeBackground(): FakeBackground {
  let asked: Asked[] = [];
  const sendMessage = ({ quietBack: name, ask }: { quietBack: string; ask: unknown }): Promise<unknown> =>
    new Promise((resolve) => {
      const answer = (value?: unknown): Promise<void> => {
        resolve(value);
        return settled();
      };
      asked.push({ name, ask: JSON.parse(JSON.stringify(ask)), answer });
    });
  Object.assign(globalThis, { browser: { runtime: { id: 'quiet-back', sendMessage } } });
  const take = (name: string): Asked[] => {
    const taken = asked.filter((one) => one.name === name);
    asked = asked.filter((one) => one.name !== name);
    return taken;
  };
  return {
    take,
    looks: () => take('drawCard').map(({ ask, answer }) => ({ look: ask as FirstLook, answer })),
  };
}

/** What the background would answer, made simple. */
export const drawing = (html: string): { html: string; styles: [] } => ({ html, styles: [] });

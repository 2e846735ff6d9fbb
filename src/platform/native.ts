import type { Browser } from './browser';

/**
 * The browser's own door, for what runs on the way to the popup's first paint: there webextension-polyfill would cost
 * more than it gives, since both browsers answer these calls with promises. What listens for messages needs the
 * polyfill (browser.ts): Chromium takes no promise for an answer.
 */
const globals = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser };
export const browser = (globals.browser ?? globals.chrome) as Browser;

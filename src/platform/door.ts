import type { BackgroundMessages, Envelope } from './messages';

/*
 * The thin door for code that runs inside web pages. webextension-polyfill would cost more there than all the
 * rest of the content script; both browsers answer these few calls alike when given promises or callbacks.
 */
interface RuntimeLike {
  readonly id?: string;
  sendMessage(message: Envelope): Promise<unknown>;
}

interface ExtensionGlobals {
  readonly browser?: { readonly runtime?: RuntimeLike };
  readonly chrome?: { readonly runtime?: RuntimeLike };
}

function runtime(): RuntimeLike | undefined {
  const globals = globalThis as ExtensionGlobals;
  return (globals.chrome ?? globals.browser)?.runtime;
}

/** False once the extension was updated, disabled or removed under this script. */
export function isConnected(): boolean {
  return runtime()?.id !== undefined;
}

/**
 * Asks the background.
 * @returns its answer; undefined when the extension is gone or the background had none. Never throws: a page
 * must not see our troubles.
 */
export async function askBackground<K extends keyof BackgroundMessages>(
  name: K,
  ask: BackgroundMessages[K]['ask'],
): Promise<BackgroundMessages[K]['answer'] | undefined> {
  try {
    return (await runtime()?.sendMessage({ quietBack: name, ask })) as BackgroundMessages[K]['answer'] | undefined;
  } catch {
    return undefined;
  }
}

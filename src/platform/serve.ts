import { browser, type Runtime } from './browser';
import { type BackgroundMessages, type Handlers, isEnvelope } from './messages';

/** Answers every message of the map in the background. Messages that are not ours are left to others. */
export function serve(handlers: Handlers<BackgroundMessages, Runtime.MessageSender>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id || !Object.hasOwn(handlers, message.quietBack)) {
      return undefined;
    }
    const handle = handlers[message.quietBack as keyof BackgroundMessages] as (
      ask: unknown,
      sender: Runtime.MessageSender,
    ) => unknown;
    return Promise.resolve(handle(message.ask, sender)).then((answer) => answer ?? null);
  });
}

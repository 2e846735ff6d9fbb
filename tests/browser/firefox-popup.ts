import { writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { type BidiConnection, bidiOf } from './shadow';

/**
 * The toolbar popup in Firefox. It is no tab, so WebDriver cannot reach it; the browser's own window can (with
 * `--remote-allow-system-access`): it opens the popup as a click on the button does, and runs functions in it.
 */
export interface FirefoxPopup {
  /** Runs a function on the popup's document; argument and result are JSON. */
  run<R, A>(work: (document: Document, argument: A) => R, argument: A): Promise<R>;
  /** Presses the button, tab or summary of that name. */
  press(name: string): Promise<void>;
  text(): Promise<string>;
  /** Saves a picture, 1 px for 1 px. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

const ID = 'quiet-back@quiet-back.example';

/** Runs the body of an async function in Firefox's own window, with all its powers; `extension` is ours. */
export async function inFirefox(browser: Browser, body: string): Promise<string> {
  const connection = bidiOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own');
  const ours = `const { extension } = WebExtensionPolicy.getByID('${ID}');`;
  return evaluateIn(connection, context, `(async () => { ${ours} ${body} })()`);
}

/** Opens the popup over the selected tab. */
export async function openFirefoxPopup(browser: Browser): Promise<FirefoxPopup> {
  const evaluate = (body: string): Promise<string> => inFirefox(browser, body);
  await evaluate(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
  `);
  const FRAME = `const frame = [...document.querySelectorAll('browser.webextension-popup-browser')].at(-1);`;
  let calls = 0;
  const popup: FirefoxPopup = {
    async run(work, argument) {
      const name = `quiet-back-test-${calls++}`;
      const script = `sendAsyncMessage('${name}', JSON.stringify((${work})(content.document, ${JSON.stringify(argument ?? null)}) ?? null))`;
      const answer = await evaluate(`
        ${FRAME}
        return new Promise((resolve, reject) => {
          // A frame that is put into its panel while it is asked loses the question.
          setTimeout(() => reject(new Error('the popup does not answer')), 2000);
          frame.messageManager.addMessageListener('${name}', (message) => resolve(message.data));
          frame.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(script)}), false);
        });`);
      return JSON.parse(answer);
    },
    async press(name) {
      const found = await popup.run((document, wanted) => {
        const named = [...document.querySelectorAll<HTMLElement>('button, summary, a')].find(
          (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === wanted,
        );
        named?.click();
        return named !== undefined;
      }, name);
      if (!found) throw new Error(`no button “${name}” in the popup`);
    },
    text: () =>
      popup.run((document) => (document.querySelector('.pop')?.textContent ?? '').replace(/\s+/g, ' ').trim(), null),
    async screenshot(path) {
      const url = await evaluate(`
        ${FRAME}
        const picture = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = picture.width;
        canvas.height = picture.height;
        canvas.getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL('image/png');`);
      writeFileSync(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    close: async () => {
      await evaluate(`${FRAME} frame.closest('panel').hidePopup(); return '';`);
    },
  };
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    if ((await popup.text().catch(() => '')).includes('Not medical advice')) return popup;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup stayed empty for 10 s');
}

async function evaluateIn(connection: BidiConnection, context: string, expression: string): Promise<string> {
  const { result } = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context },
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Firefox did not answer');
  return String(result.result?.value ?? '');
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageSeen } from './in-extension';
import { CARD_PATIENCE, extensionScript, PATIENCE, readWhenWritten, type Seen, until, untilStill } from './looker';
import { Marionette } from './marionette';
import { SIZE } from './open-browser';

interface FirefoxManifest {
  browser_specific_settings: { gecko: { id: string } };
}

/** Looks at the page and the popup of a Firefox that web-ext started with the extension in that folder. */
export async function lookFirefox(profile: string, extension: string): Promise<Seen> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as FirefoxManifest;
  const { id } = manifest.browser_specific_settings.gecko;
  const firefox = await Marionette.open(Number(await readWhenWritten(join(profile, 'MarionetteActivePort'))));
  const value = async (command: string, parameters?: Record<string, unknown>): Promise<unknown> =>
    ((await firefox.send(command, parameters)) as { value: unknown }).value;
  const context = (name: 'chrome' | 'content') => firefox.send('Marionette:SetContext', { value: name });
  try {
    const { capabilities } = (await firefox.send('WebDriver:NewSession')) as {
      capabilities: { browserVersion: string };
    };
    await firefox.send('WebDriver:SetTimeouts', { script: CARD_PATIENCE + PATIENCE });
    const page = await value('WebDriver:GetWindowHandle');
    await firefox.send('WebDriver:SetWindowRect', { ...SIZE });

    // A page of the extension behind the one in front: from there its API can be used.
    await context('chrome');
    await firefox.run(`
      const { mozExtensionHostname } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      gBrowser.addTab('moz-extension://' + mozExtensionHostname + '/options.html', {
        inBackground: true,
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });`);
    await context('content');
    const go = (handle: unknown) => firefox.send('WebDriver:SwitchToWindow', { handle, focus: false });
    const ours = await until('The extension opened no page', async () => {
      for (const handle of (await firefox.send('WebDriver:GetWindowHandles')) as string[]) {
        await go(handle);
        // It may still be changing processes; then the question fails, and is asked again.
        const ready = await firefox.run(READY).catch(() => false);
        if (ready === true) return handle;
      }
      return null;
    });
    const script = await extensionScript();
    const seen = (await firefox.run(
      `${OUR_API} ${script}; return quietBackLook.look(${CARD_PATIENCE});`,
    )) as PageSeen;

    await go(page);
    const image = String(await value('WebDriver:TakeScreenshot', { full: false }));

    await go(ours);
    await firefox.run(`${OUR_API} await browser.action.openPopup();`);
    const text = await until('The popup did not open', async () => {
      const said = await firefox.run(
        `${OUR_API} return browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector('main') &&
          browser.extension.getViews({ type: 'popup' })[0].document.body.innerText;`,
      );
      return typeof said === 'string' && said !== '' ? said : null;
    });
    await context('chrome');
    await untilStill(async () =>
      Number(await firefox.run(`${POPUP} return popup.clientWidth * popup.clientHeight;`)),
    );
    const popup = String(await firefox.run(DRAW_POPUP));
    return {
      ...seen,
      version: `Firefox/${capabilities.browserVersion}`,
      page: Buffer.from(image, 'base64'),
      popup: { text, image: Buffer.from(popup, 'base64') },
    };
  } finally {
    firefox.close();
  }
}

/** Marionette's scripts run in a scope of their own: what extensions get is on the window, not in that scope. */
const OUR_API = 'const { browser } = window; globalThis.browser = browser;';
const READY = "return location.protocol === 'moz-extension:' && window.browser !== undefined;";
/** Popups are no windows to WebDriver, so the browser finds and draws this one itself. */
const POPUP = `const popup = [...document.querySelectorAll('browser')].find(
    (browser) => browser.currentURI?.spec.endsWith('/popup.html') && !gBrowser.getTabForBrowser(browser),
  );`;
const DRAW_POPUP = `${POPUP}
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL().split(',')[1];`;

import { mkdir } from 'node:fs/promises';
import { cmd } from 'web-ext';
import { consoleStream } from 'web-ext/util/logger';
import { type Browser, chromeFlags, firefoxFlags } from '../browsers';

export interface OpenChoices {
  readonly browser: Browser;
  /** The built extension. */
  readonly extension: string;
  /** A folder that is not there yet. Known to us, as the browser writes there where it can be reached. */
  readonly profile: string;
  readonly url: string;
  readonly headless: boolean;
}

export interface OpenBrowser {
  /** Settles when the browser has gone, whoever closed it. */
  readonly gone: Promise<void>;
  close(): Promise<void>;
}

/** The window without a display, px: wide enough for a page with the card beside it. */
export const SIZE = { width: 1280, height: 860 };
/** How long a browser may take to go, in milliseconds. */
const PATIENCE = 10_000;

/** Opens the browser through `web-ext run`: a clean profile, our extension, one page. */
export async function openBrowser({ browser, extension, profile, url, headless }: OpenChoices): Promise<OpenBrowser> {
  await mkdir(profile, { recursive: true });
  // Without a display nobody is there to reload for, and web-ext's own lines would hide ours.
  if (headless) consoleStream.startCapturing();
  const shared = {
    sourceDir: extension,
    startUrl: [url],
    noReload: headless,
    noInput: headless || !process.stdin.isTTY,
    keepProfileChanges: true as const,
  };
  const runner = await (browser.kind === 'chrome'
    ? cmd.run(
        {
          ...shared,
          target: ['chromium'],
          chromiumBinary: browser.path,
          chromiumProfile: profile,
          args: [
            ...chromeFlags({ headless }),
            ...(headless
              ? [
                  '--remote-debugging-port=0',
                  `--window-size=${SIZE.width},${SIZE.height}`,
                  '--screen-info={1600x1200}',
                ]
              : []),
          ],
        },
        { shouldExitProgram: false },
      )
    : cmd.run(
        {
          ...shared,
          target: ['firefox-desktop'],
          firefox: browser.path,
          firefoxProfile: profile,
          pref: headless ? LOOKED_AT : {},
          args: [
            ...firefoxFlags({ headless }),
            ...(headless ? ['--marionette', '--remote-allow-system-access'] : []),
          ],
        },
        { shouldExitProgram: false },
      ));
  const gone = new Promise<void>((resolve) => runner.registerCleanup(resolve));
  return {
    gone,
    async close() {
      // It may have gone by itself; then there is nothing to end.
      await runner.exit().catch(() => undefined);
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())]);
    },
  };
}

/** What Firefox needs so that a script can look at it: any free port, and a popup that opens and stays. */
const LOOKED_AT = {
  'marionette.port': 0,
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'ui.popup.disable_autohide': true,
};

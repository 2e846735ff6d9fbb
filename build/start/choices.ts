import { parseArgs } from 'node:util';
import { BROWSER_IDS, type BrowserId } from '../browsers';

export interface StartChoices {
  /** Null: whatever is there. */
  readonly browser: BrowserId | null;
  /** Null: the bundled sample page. */
  readonly url: string | null;
  readonly headless: boolean;
}

export const USAGE = `npm start -- [--browser ${BROWSER_IDS.join('|')}] [--url URL] [--headless]`;

/**
 * Reads the command line of `npm start`.
 * @throws in one line that says what is wrong with it
 */
export function parseStart(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): StartChoices {
  const { values } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string' }, url: { type: 'string' }, headless: { type: 'boolean' } },
  });
  const browser = BROWSER_IDS.find((id) => id === values.browser) ?? null;
  if (values.browser !== undefined && !browser) {
    throw new Error(`Unknown browser “${values.browser}”: name one of ${BROWSER_IDS.join(', ')}.`);
  }
  if (values.url !== undefined && !(/^https?:/i.test(values.url) && URL.canParse(values.url))) {
    throw new Error(`“${values.url}” is no web address; it starts with https:// or http://.`);
  }
  const noDisplay = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  return { browser, url: values.url ?? null, headless: values.headless ?? noDisplay };
}

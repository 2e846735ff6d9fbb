/**
 * `npm start`: builds the extension and opens it in a browser on a sample exercise page, ready to try. Where there is
 * no display, it looks by itself, says what it saw and saves pictures.
 */
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, ensureBrowser, findBrowser, thisMachine } from './browsers';
import { build } from './build';
import { parseStart, type StartChoices, USAGE } from './start/choices';
import { lookChrome } from './start/look-chrome';
import { lookFirefox } from './start/look-firefox';
import { until } from './start/looker';
import { openBrowser } from './start/open-browser';
import { SAMPLE_PATTERN, serveSample } from './start/sample-server';
import { saySeen } from './start/say-seen';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Inside the project, as browsers from snap see no /tmp of ours. */
const out = join(root, 'build/.cache/start');

async function chooseBrowser(id: StartChoices['browser']): Promise<Browser> {
  if (id === null) {
    return findBrowser('chrome', thisMachine) ?? findBrowser('firefox', thisMachine) ?? ensureBrowser('chrome');
  }
  const kind = id === 'firefox' ? 'firefox' : 'chrome';
  const found = findBrowser(kind, thisMachine, id);
  if (!found && id === 'edge')
    throw new Error('No Microsoft Edge found. Install it, or set CHROME_PATH to where it is.');
  return found ?? ensureBrowser(kind);
}

/** Builds into a folder of its own: the sample page's address has no place in what we ship. */
async function buildFor({ kind }: Browser, folder: string, watch: boolean): Promise<string> {
  const outdir = join(folder, 'extension');
  await build({ target: kind, outdir, watch, extraPatterns: [SAMPLE_PATTERN] });
  // A watching build goes on by itself; its first round has to be through before a browser loads the folder.
  const written = ['content-page.js', 'card.js', 'background.js', 'popup.js'].map((file) => join(outdir, file));
  await until('The build was not done', () => (written.every(existsSync) ? true : null));
  return outdir;
}

async function start(): Promise<void> {
  const choices = parseStart(process.argv.slice(2), process.env, process.platform);
  const { headless } = choices;
  const browser = await chooseBrowser(choices.browser);
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(out, 'run-'));
  // web-ext forgets a browser that started and then refused the extension; whatever we started ends with us.
  const started = new Set<ChildProcess>();
  subscribe('child_process', (message) => void started.add((message as { process: ChildProcess }).process));
  // On exit and not after closing: on Ctrl-C, web-ext's Chrome launcher ends the process itself.
  process.once('exit', () => {
    for (const child of started) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  const extension = await buildFor(browser, folder, !headless);
  const sample = choices.url === null ? await serveSample() : null;
  const url = choices.url ?? sample?.url ?? '';
  const profile = join(folder, 'profile');
  const opened = await openBrowser({ browser, extension, profile, url, headless });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void opened.close().finally(() => process.exit(130)));
  }
  if (!headless) {
    console.log(`Quiet Back is open in ${browser.name}, on ${url}`);
    console.log('It reloads when you change a file under src. Close the browser or press Ctrl-C to end.');
    await opened.gone;
    return;
  }
  try {
    const seen = await (browser.kind === 'chrome' ? lookChrome(profile, url) : lookFirefox(profile, extension));
    const pictures = { [`card-${browser.kind}.png`]: seen.page, [`popup-${browser.kind}.png`]: seen.popup.image };
    for (const [name, image] of Object.entries(pictures)) await writeFile(join(out, name), image);
    const files = Object.keys(pictures).map((name) => relative(process.cwd(), join(out, name)));
    console.log(`Quiet Back in ${seen.version} (${browser.name}), without a display`);
    for (const line of saySeen(seen, url, sample !== null)) console.log(line);
    console.log(`Saved    ${files.join('\n         ')}`);
  } finally {
    await opened.close();
  }
}

try {
  await start();
  // esbuild's watchers would keep us alive.
  process.exit(0);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(message.split('\n')[0]);
  if (error instanceof TypeError && 'code' in error) console.error(USAGE);
  process.exit(1);
}

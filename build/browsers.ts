/**
 * Finds a browser on this machine, or installs one. Used by `npm start`, `npm test` and the screenshots.
 *
 * Branded Chrome since 137 ignores --load-extension. web-ext 10 and puppeteer 24 load extensions over the debugging
 * pipe instead (CDP Extensions.loadUnpacked), which works in every brand; Chromium still comes first, as company
 * policies and first-run pages do not get in its way.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';

export type BrowserKind = 'chrome' | 'firefox';
export type BrowserId = 'chromium' | 'chrome' | 'edge' | 'firefox';

export interface Browser {
  readonly kind: BrowserKind;
  readonly name: string;
  readonly path: string;
}

interface Known {
  readonly id: BrowserId;
  readonly kind: BrowserKind;
  readonly name: string;
  /** Names in PATH. */
  readonly commands: readonly string[];
  readonly linux: readonly string[];
  /** Under /Applications or ~/Applications. */
  readonly mac: string;
  /** Under Program Files, or the person's own programs. */
  readonly windows: string;
}

/** Most to least preferred. */
const KNOWN: readonly Known[] = [
  {
    id: 'chromium',
    kind: 'chrome',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    id: 'chrome',
    kind: 'chrome',
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    linux: ['/opt/google/chrome/chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    id: 'edge',
    kind: 'chrome',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    linux: ['/opt/microsoft/msedge/msedge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    id: 'firefox',
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

export const BROWSER_IDS: readonly BrowserId[] = KNOWN.map(({ id }) => id);

/** What decides where browsers are; passed in, so that every system can be tested on any. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
}

const VARIABLE = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;
const WORDS = {
  chrome: { missing: 'Chromium, Chrome or Edge', install: 'Chromium', packageName: 'chromium' },
  firefox: { missing: 'Firefox', install: 'Firefox', packageName: 'firefox-esr' },
} as const;

/** Every place a browser may be, in the order it is looked for. */
function placesOf(known: Known, { platform, env }: Machine): string[] {
  const { join } = platform === 'win32' ? win32 : posix;
  const path = (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  const inPath = known.commands.flatMap((command) => path.map((folder) => join(folder, `${command}${suffix}`)));
  if (platform === 'darwin') {
    // A browser is an application there; a command of its name in PATH may be anything.
    return [join('/Applications', known.mac), join(env.HOME ?? '/', 'Applications', known.mac), ...inPath];
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return [...roots.map((root) => join(root, known.windows)), ...inPath];
  }
  return [...inPath, ...known.linux];
}

/**
 * Looks for a browser and installs nothing.
 * @param id this very browser; otherwise the most preferred of its kind
 * @throws in one line when CHROME_PATH or FIREFOX_PATH names no program
 */
export function findBrowser(kind: BrowserKind, machine: Machine, id?: BrowserId): Browser | null {
  const told = machine.env[VARIABLE[kind]];
  if (told) {
    if (!machine.isProgram(told))
      throw new Error(`${VARIABLE[kind]} is set to ${told}, and there is no program there.`);
    return { kind, name: machine.platform === 'win32' ? win32.basename(told) : posix.basename(told), path: told };
  }
  for (const known of KNOWN) {
    if (known.kind !== kind || (id !== undefined && known.id !== id)) continue;
    const path = placesOf(known, machine).find(machine.isProgram);
    if (path !== undefined) return { kind, name: known.name, path };
  }
  return null;
}

/** The one line a person gets when there is no browser and none could be had. */
export function missingText(kind: BrowserKind, reason: string): string {
  const { missing, install } = WORDS[kind];
  const why = reason.split('\n')[0]?.replace(/\.$/, '') ?? '';
  return `No ${missing} found, and installing one failed (${why}). Install ${install}, or set ${VARIABLE[kind]} to where it is.`;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/** Downloaded browsers stay here between runs. */
const cacheDir = fileURLToPath(new URL('.cache/browsers', import.meta.url));
const isRoot = process.getuid?.() === 0;
const canInstall = isRoot && ['/usr/bin/apt-get', '/bin/apt-get'].some(thisMachine.isProgram);

/**
 * A browser of that kind: where the environment says, else one of this machine's, else a freshly installed one
 * (the distribution's package where we are root and have apt, otherwise a download into build/.cache).
 * @throws in one line that says what is missing and how to get it
 */
export async function ensureBrowser(kind: BrowserKind, log: (line: string) => void = console.log): Promise<Browser> {
  const found = findBrowser(kind, thisMachine) ?? (await findDownloaded(kind));
  if (found) return found;
  const reasons: string[] = [];
  if (canInstall) {
    try {
      log(`No ${WORDS[kind].missing} here: installing the package ${WORDS[kind].packageName}.`);
      await apt('update', '-q');
      await apt('install', '-y', '-q', '--no-install-recommends', WORDS[kind].packageName);
      const installed = findBrowser(kind, thisMachine);
      if (installed) return installed;
      reasons.push(`the package ${WORDS[kind].packageName} brought no browser`);
    } catch (error) {
      reasons.push(messageOf(error));
    }
  }
  try {
    log(`No ${WORDS[kind].missing} here: downloading ${WORDS[kind].install} into build/.cache.`);
    return await download(kind);
  } catch (error) {
    reasons.push(messageOf(error));
    throw new Error(missingText(kind, reasons.join('; ')));
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim();

/** Ten minutes: a slow mirror and two hundred megabytes. */
const PATIENCE = 600_000;

/** Runs apt-get quietly; what it says is shown only when it fails. */
function apt(...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: PATIENCE,
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      const last =
        said
          .split('\n')
          .filter((line) => line.startsWith('E:'))
          .at(0) ?? `it ended with ${code}`;
      if (code === 0) resolve();
      else reject(new Error(`apt-get ${args[0]}: ${last}`));
    });
  });
}

// Loaded where it is needed: looking for a browser should not cost reading a downloader.
const loader = () => import('@puppeteer/browsers');

async function findDownloaded(kind: BrowserKind): Promise<Browser | null> {
  const { getInstalledBrowsers } = await loader();
  const found = (await getInstalledBrowsers({ cacheDir })).find(({ browser }) => browser === kind);
  return found && thisMachine.isProgram(found.executablePath)
    ? { kind, name: `downloaded ${WORDS[kind].install}`, path: found.executablePath }
    : null;
}

async function download(kind: BrowserKind): Promise<Browser> {
  const { Browser: Name, detectBrowserPlatform, install, resolveBuildId } = await loader();
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('there is no download for this system');
  // Chrome for Testing: the Chrome that is made for this, and keeps what branded Chrome took away.
  const browser = kind === 'chrome' ? Name.CHROME : Name.FIREFOX;
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const installDeps = canInstall && kind === 'chrome';
  const { executablePath } = await install({ browser, buildId, platform, cacheDir, installDeps });
  return { kind, name: `downloaded ${WORDS[kind].install}`, path: executablePath };
}

/** Start-up flags for Chromium and its kin; quiet, and without a sandbox only where root has none. */
export function chromeFlags({ headless }: { headless: boolean }): string[] {
  return [
    ...(headless ? ['--headless', '--disable-gpu'] : []),
    ...(isRoot && process.platform === 'linux' ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

export function firefoxFlags({ headless }: { headless: boolean }): string[] {
  return headless ? ['--headless'] : [];
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type CardView, cardOn } from './card-view';
import { type PageServer, startServer } from './server';

export type BrowserName = 'chromium' | 'firefox';

const folder = (name: string): string => fileURLToPath(new URL(`../../build/${name}`, import.meta.url));

/** A real browser with the real extension, in which every host is our own server. */
export interface Session {
  readonly name: BrowserName;
  readonly server: PageServer;
  browser: Browser;
  /** A new tab, 1280 × 900 unless told. Anything it throws is kept in `troubles`. */
  open(url: string, size?: { width: number; height: number }): Promise<Page>;
  card(page: Page): CardView;
  /** The cue over the player. */
  cue(page: Page): CardView;
  /** The toolbar popup over a page (Chromium only: Firefox opens it for nobody but a person). */
  popup(page: Page): Promise<Page>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Installs the extension again after it was taken away. */
  reinstall(): Promise<void>;
  /** Exceptions and errors seen in pages, the popup and the extension's background since the start. */
  readonly troubles: string[];
  close(): Promise<void>;
}

const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
];

async function launch(name: BrowserName, profile: string, port: number): Promise<Browser> {
  if (name === 'chromium') {
    return puppeteer.launch({
      executablePath: process.env.QUIET_BACK_CHROME,
      userDataDir: profile,
      pipe: true,
      enableExtensions: [folder('chrome')],
      acceptInsecureCerts: true,
      args: [...QUIET_FLAGS, `--host-resolver-rules=MAP * 127.0.0.1:${port}`],
    });
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.QUIET_BACK_FIREFOX,
    userDataDir: profile,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Every name resolves to loopback, and every connection goes to our server's port.
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port};80=${port}`,
      'network.dns.disableIPv6': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  await browser.installExtension(folder('firefox'));
  return browser;
}

/** Starts a browser, its server and a fresh profile. Close it when done. */
export async function startSession(name: BrowserName): Promise<Session> {
  const server = await startServer();
  const profile = mkdtempSync(`${tmpdir()}/quiet-back-${name}-`);
  const troubles: string[] = [];
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => troubles.push(`page: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) troubles.push(`console: ${message.text()}`);
    });
  };
  const session: Session = {
    name,
    server,
    troubles,
    browser: await launch(name, profile, server.port),
    async open(url, size = { width: 1280, height: 900 }) {
      const page = await session.browser.newPage();
      watch(page);
      await page.setViewport(size);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    card: (page) => cardOn(page),
    cue: (page) => cardOn(page, 'cue'),
    async popup(page) {
      const [extension] = (await session.browser.extensions()).values();
      if (!extension) throw new Error('the extension is not installed');
      await page.bringToFront();
      const opened = session.browser.waitForTarget((target) => target.url().endsWith('/popup.html'), {
        timeout: 15_000,
      });
      await page.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      watch(popup);
      await popup.waitForSelector('.pop footer');
      return popup;
    },
    async restart() {
      await session.browser.close();
      session.browser = await launch(name, profile, server.port);
    },
    async reinstall() {
      await session.browser.installExtension(folder(name === 'chromium' ? 'chrome' : 'firefox'));
    },
    async close() {
      await session.browser.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
  return session;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import type { BenchWindow } from './page/contract';
import { type BenchServer, startServer } from './server';
import { TRACE_CATEGORIES, type TraceEvent } from './trace';

export type Metrics = Readonly<Record<string, number>>;

export interface Tab {
  readonly page: Page;
  /** Opens a video and waits until the page and whatever an extension does on it have settled. */
  open(id: string): Promise<void>;
  metrics(): Promise<Metrics>;
  collectGarbage(): Promise<void>;
  mark(name: string): Promise<void>;
}

/** One browser with a fresh profile in which every host is our own server. */
export interface BenchBrowser {
  readonly browser: Browser;
  readonly server: BenchServer;
  readonly version: string;
  /** `chrome-extension://ID/`; of no extension where none is installed. */
  readonly origin: string;
  install(folder: string): Promise<void>;
  /** Records what the whole browser does meanwhile. */
  trace(work: () => Promise<void>): Promise<TraceEvent[]>;
  /** Lends a tab and closes it. */
  inTab<T>(work: (tab: Tab) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How long a page has from the start of its load, in milliseconds: longer than the last look of an extension's at it. */
const SETTLED = 3600;
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--mute-audio',
  '--autoplay-policy=no-user-gesture-required',
  '--lang=en-US',
];

/**
 * Without them V8 keeps no machine code: what its compilers write of hot functions counts as heap, grows for a thousand
 * navigations and says nothing of what is left behind. The same holds for the feedback that it notes of a function once
 * that has run often: here it has room for it from the first run on, not at some navigation in the middle.
 */
export const NO_COMPILERS = ['--js-flags=--no-sparkplug,--no-maglev,--no-turbofan,--no-lazy-feedback-allocation'];

/** @param flags for Chromium, beside those that every measurement has */
export async function launch(executablePath: string, flags: readonly string[] = []): Promise<BenchBrowser> {
  const server = await startServer();
  const profile = mkdtempSync(join(tmpdir(), 'quiet-back-bench-'));
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    protocolTimeout: 240_000,
    args: [
      ...FLAGS,
      ...flags,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
    ],
  });
  let origin = 'chrome-extension://none/';
  const root = await browser.target().createCDPSession();
  return {
    browser,
    server,
    version: await browser.version(),
    get origin() {
      return origin;
    },
    async install(folder) {
      origin = `chrome-extension://${await browser.installExtension(folder)}/`;
    },
    async trace(work) {
      const events: TraceEvent[] = [];
      const collect = ({ value }: { value: object[] }): void => {
        for (const event of value) events.push(event as TraceEvent);
      };
      root.on('Tracing.dataCollected', collect);
      await root.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: {
          recordMode: 'recordContinuously',
          traceBufferSizeInKb: 120_000,
          includedCategories: TRACE_CATEGORIES,
          excludedCategories: ['*'],
        },
      });
      await work();
      const done = new Promise((resolve) => root.once('Tracing.tracingComplete', resolve));
      await root.send('Tracing.end');
      await done;
      root.off('Tracing.dataCollected', collect);
      return events;
    },
    async inTab(work) {
      const page = await browser.newPage();
      try {
        return await work(await tabOf(page));
      } finally {
        await page.close().catch(() => undefined);
      }
    },
    async close() {
      await browser.close().catch(() => undefined);
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function tabOf(page: Page): Promise<Tab> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    async open(id) {
      const start = Date.now();
      await page.goto(`https://www.youtube.com/watch?v=${id}`, { waitUntil: 'load' });
      await page.waitForFunction(() => (window as unknown as BenchWindow).bench.ready, { polling: 100 });
      await sleep(Math.max(0, SETTLED - (Date.now() - start)));
    },
    async metrics() {
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    async collectGarbage() {
      await session.send('HeapProfiler.enable');
      for (let i = 0; i < 3; i++) {
        await session.send('HeapProfiler.collectGarbage');
        await sleep(60);
      }
      await session.send('HeapProfiler.disable');
    },
    async mark(name) {
      await page.evaluate((mark) => void performance.mark(mark), name);
    },
  };
}

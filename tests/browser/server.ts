import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { aheadPage, linkingPage } from '../pages/ahead';
import { cookingArticle, hugeTitlePage, legRaiseArticle, strictArticle, untitledPage } from '../pages/article';
import { resultsPage } from '../pages/results';
import { CAPTIONS_VTT, CHAPTERS_VTT, surfaceAt } from '../pages/surfaces';
import { VIDEOS } from '../pages/videos';
import { mobileWatchPage, redesignedWatchPage, watchPage } from '../pages/watch';

const sample = readFileSync(fileURLToPath(new URL('../pages/sample/sample.webm', import.meta.url)));

export interface PageServer {
  readonly port: number;
  /** Every request since the last call, as `host path`. */
  takeRequests(): string[];
  close(): Promise<void>;
}

/** Serves our fixtures over TLS under any host name the browser maps here. Loopback only. */
export async function startServer(): Promise<PageServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  let requests: string[] = [];
  const server: Server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    requests.push(`${url.hostname} ${url.pathname}`);
    if (url.pathname === '/sample.webm') {
      // Browsers seek with ranges; without them a video cannot be moved.
      const [from = 0, to = sample.length - 1] = (/bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [])
        .slice(1)
        .map((end) => (end === '' ? sample.length - 1 : Number(end)));
      response.writeHead(request.headers.range ? 206 : 200, {
        'content-type': 'video/webm',
        'accept-ranges': 'bytes',
        'content-length': to - from + 1,
        ...(request.headers.range && { 'content-range': `bytes ${from}-${to}/${sample.length}` }),
      });
      response.end(sample.subarray(from, to + 1));
      return;
    }
    if (url.pathname.endsWith('.vtt')) {
      response.writeHead(200, { 'content-type': 'text/vtt; charset=utf-8' });
      response.end(url.pathname === '/captions.vtt' ? CAPTIONS_VTT : CHAPTERS_VTT);
      return;
    }
    const page = surfaceAt(url) ?? pageAt(url);
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function pageAt(url: URL): string | null {
  if (url.hostname.endsWith('youtube.com')) {
    if (url.pathname === '/results') return resultsPage;
    if (url.pathname === '/feed/ahead') return linkingPage;
    if (url.searchParams.has('ahead')) return aheadPage;
    const video = Object.values(VIDEOS).find(({ id }) => id === url.searchParams.get('v'));
    const dark = url.searchParams.has('dark');
    if (video && url.hostname === 'm.youtube.com') return mobileWatchPage(video);
    if (video && url.searchParams.has('redesign')) return redesignedWatchPage(video);
    // Before its hour a premiere has a player and nothing in it.
    if (video && url.searchParams.has('premiere')) return watchPage(video).replace(/(<video[^>]*) src="[^"]*"/, '$1');
    if (video) return watchPage(video, { dark, inline: !url.searchParams.has('late') });
    return url.pathname === '/' ? watchPage({ ...VIDEOS.cooking, id: 'home', title: '' }) : null;
  }
  const pages: Record<string, string> = {
    '/leg-raises': legRaiseArticle,
    '/strict': strictArticle,
    '/lamb': cookingArticle,
    '/untitled': untitledPage,
    '/huge': hugeTitlePage,
  };
  return pages[url.pathname] ?? null;
}

import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generate } from 'selfsigned';
import { css, watchPage } from './page/watch-page';

export interface BenchServer {
  readonly port: number;
  /** Requests that are not the page's own, since the last call, as `host path`. */
  takeStrangers(): string[];
  close(): Promise<void>;
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Stands for every host the browser asks. Loopback only. */
export async function startServer(): Promise<BenchServer> {
  const video = readFileSync(file('../pages/sample/sample.webm'));
  const { outputFiles } = await build({
    entryPoints: [file('page/app.ts')],
    bundle: true,
    write: false,
    target: 'chrome121',
  });
  const script = outputFiles[0]?.text ?? '';
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  let strangers: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const answer = (type: string, body: string | Buffer): void => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
      response.end(body);
    };
    const own = url.hostname === 'www.youtube.com' && request.method === 'GET';
    if (own && url.pathname === '/watch') {
      response.setHeader('content-security-policy', "require-trusted-types-for 'script'");
      answer('text/html', watchPage(url.searchParams.get('v') ?? ''));
    } else if (own && url.pathname === '/bench/app.css') answer('text/css', css);
    else if (own && url.pathname === '/bench/app.js') answer('text/javascript', script);
    else if (own && url.pathname === '/sample.webm') {
      const [from = 0, to = video.length - 1] = (/bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [])
        .slice(1)
        .map((end) => (end === '' ? video.length - 1 : Number(end)));
      response.writeHead(request.headers.range ? 206 : 200, {
        'content-type': 'video/webm',
        'accept-ranges': 'bytes',
        'content-length': to - from + 1,
        ...(request.headers.range && { 'content-range': `bytes ${from}-${to}/${video.length}` }),
      });
      response.end(video.subarray(from, to + 1));
    } else {
      if (url.pathname !== '/favicon.ico') strangers.push(`${url.hostname} ${url.pathname}`);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    takeStrangers() {
      const taken = strangers;
      strangers = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

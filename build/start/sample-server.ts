import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const folder = new URL('../../tests/pages/sample/', import.meta.url);
/** Any port: Firefox takes no ports in match patterns. */
export const SAMPLE_PATTERN = 'http://127.0.0.1/*';

export interface ByteRange {
  readonly from: number;
  /** The last byte, itself included. */
  readonly to: number;
}

/** What a Range header asks of a file of that size; null for all of it, `unfit` where there is nothing to give. */
export function readRange(header: string | undefined, size: number): ByteRange | null | 'unfit' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from > to ? 'unfit' : { from, to };
}

/** Serves the sample page and its video on this machine only. Browsers seek with ranges, so it answers them. */
export async function serveSample(): Promise<{ url: string; close: () => void }> {
  const [page, video] = await Promise.all(
    ['index.html', 'sample.webm'].map((name) => readFile(new URL(name, folder))),
  );
  const files: Record<string, { type: string; body: Buffer | undefined }> = {
    '/': { type: 'text/html; charset=utf-8', body: page },
    '/sample.webm': { type: 'video/webm', body: video },
  };
  const server = createServer((request, response) => {
    const { type, body } = files[new URL(request.url ?? '/', 'http://127.0.0.1').pathname] ?? {};
    if (type === undefined || body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const range = readRange(request.headers.range, body.length);
    const head = { 'content-type': type, 'accept-ranges': 'bytes', 'cache-control': 'no-store' };
    if (range === 'unfit') {
      response.writeHead(416, { 'content-range': `bytes */${body.length}` }).end();
    } else if (range) {
      const part = body.subarray(range.from, range.to + 1);
      const content = `bytes ${range.from}-${range.to}/${body.length}`;
      response.writeHead(206, { ...head, 'content-range': content, 'content-length': part.length }).end(part);
    } else {
      response.writeHead(200, { ...head, 'content-length': body.length }).end(body);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

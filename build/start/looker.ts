import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { PageSeen } from './in-extension';

export interface Seen extends PageSeen {
  /** Name and version, as the browser says. */
  readonly version: string;
  /** PNG. */
  readonly page: Buffer;
  readonly popup: { readonly text: string; readonly image: Buffer };
}

/** How long the card may take to appear, in milliseconds: 3 s for its place, and a slow machine. */
export const CARD_PATIENCE = 10_000;
/** How long anything else may take, in milliseconds. */
export const PATIENCE = 15_000;

/** `in-extension.ts` as one string that leaves its functions in `quietBackLook`. */
export async function extensionScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-extension.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'quietBackLook',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** Asks again and again until there is an answer. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined> | T | null | undefined,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`${what} within ${PATIENCE / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The file a browser writes into its profile once it can be reached. */
export function readWhenWritten(path: string): Promise<string> {
  return until('The browser opened no port to look at it', async () => {
    const text = await readFile(path, 'utf8').catch(() => '');
    return text.trim() === '' ? null : text;
  });
}

/** Popups grow in steps: waits until a size stays what it is. */
export async function untilStill(size: () => Promise<number>): Promise<void> {
  let last = 0;
  await until('The popup did not come to rest', async () => {
    const before = last;
    await new Promise((resolve) => setTimeout(resolve, 400));
    last = await size();
    return last > 0 && last === before ? true : null;
  });
}

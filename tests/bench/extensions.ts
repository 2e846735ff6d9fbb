import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from '../../build/build';

const folder = fileURLToPath(new URL('../../build/.cache/bench', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** One thing to measure; `folder` null: no extension at all. */
export interface Contender {
  readonly name: string;
  readonly folder: string | null;
  /** Whether it does anything on a page; an extension with nothing but a popup is measured by its popup alone. */
  readonly onPages: boolean;
}

/** The twin of `nothing` shows how far two measurements of the same thing lie apart. */
export const NOTHING = 'nothing';
export const TWIN = 'nothing again';
export const LIMIT = 'limit: 10 kB script';
export const HELLO = 'limit: hello-preact popup';
export const OURS = 'Quiet Back';

const WATCH_PATTERN = 'https://www.youtube.com/*';

async function write(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(path, file), text)));
  return path;
}

/** The least an extension that draws on a page can do: text that has to be parsed, one query, an empty shadow root. */
function makeLimit(): Promise<string> {
  const tips = Array.from({ length: 110 }, (_, i) => ({
    id: i,
    key: `tip-${i}`,
    text: `Lower for two counts, rise for one, and keep breathing (${i}).`,
  }));
  const script = `(()=>{'use strict';const tips=${JSON.stringify(tips)};const place=document.querySelector('#secondary-inner')||document.body;const host=document.createElement('div');host.style.cssText='display:none';host.attachShadow({mode:'closed'});place.append(host);void tips.length})();\n`;
  const manifest = {
    manifest_version: 3,
    name: LIMIT,
    version: '1.0',
    content_scripts: [{ matches: [WATCH_PATTERN], js: ['content.js'], run_at: 'document_idle' }],
  };
  return write('limit', { 'content.js': script, 'manifest.json': JSON.stringify(manifest) });
}

/** The least a popup of ours can be: preact, one component with a state. */
async function makeHello(): Promise<string> {
  const source = `import { render } from 'preact';
import { useState } from 'preact/hooks';
function App() {
  const [count, setCount] = useState(0);
  return <main><h1>Hello</h1><button onClick={() => setCount(count + 1)}>clicked {count}</button></main>;
}
render(<App />, document.body);`;
  const { outputFiles } = await bundle({
    stdin: { contents: source, loader: 'tsx', resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'chrome121',
  });
  const html =
    '<!doctype html><meta charset="utf-8"><title>Hello</title><body style="width:320px"><script src="popup.js"></script>';
  const manifest = { manifest_version: 3, name: HELLO, version: '1.0', action: { default_popup: 'popup.html' } };
  return write('hello', {
    'popup.js': outputFiles[0]?.text ?? '',
    'popup.html': html,
    'manifest.json': JSON.stringify(manifest),
  });
}

/** Builds everything that is measured, into build/.cache/bench. */
export async function makeContenders(): Promise<readonly Contender[]> {
  await rm(folder, { recursive: true, force: true });
  const [limit, hello, ours] = await Promise.all([
    makeLimit(),
    makeHello(),
    build({ target: 'chrome', outdir: join(folder, 'ours') }),
  ]);
  return [
    { name: NOTHING, folder: null, onPages: true },
    { name: TWIN, folder: null, onPages: true },
    { name: LIMIT, folder: limit, onPages: true },
    { name: HELLO, folder: hello, onPages: false },
    { name: OURS, folder: ours, onPages: true },
  ];
}

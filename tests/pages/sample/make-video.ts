/**
 * Draws sample.webm, the video of the sample page and of the browser tests, with our own figure:
 * `tsx tests/pages/sample/make-video.ts`. Needs Chromium and ffmpeg. 12 min 10 s, as the made-up workout has it:
 * leg raises at 3:45, flutter kicks at 7:20. The picture moves only there, so the file stays small.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { MoveId } from '../../../src/guide/types';
import { playbackAt } from '../../../src/ui/figure/playback';

interface Scene {
  readonly from: number;
  readonly to: number;
  readonly move: MoveId;
  readonly moves: boolean;
}
const SCENES: readonly Scene[] = [
  { from: 0, to: 225, move: 'child', moves: false },
  { from: 225, to: 265, move: 'leg-raise', moves: true },
  { from: 265, to: 440, move: 'knee-to-chest', moves: false },
  { from: 440, to: 480, move: 'alternate-lower', moves: true },
  { from: 480, to: 730, move: 'child', moves: false },
];
const STEPS = 24;
const FPS = 8;
const root = fileURLToPath(new URL('../../..', import.meta.url));
const target = fileURLToPath(new URL('sample.webm', import.meta.url));

const page = `
import { render } from 'preact';
import { Figure } from './src/ui/figure/figure';
import css from './src/ui/figure/figure.css';
const style = document.createElement('style');
style.textContent = css;
document.head.append(style);
window.show = (move, t) => render(<div class="scene"><i /><div><Figure move={move} size="l" ratio={2.2} sit t={t} /></div></div>, document.body);
`;
const { outputFiles } = await build({
  stdin: { contents: page, resolveDir: root, loader: 'tsx' },
  bundle: true,
  write: false,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text' },
});
const style = `body{margin:0}.scene{position:relative;width:640px;height:360px;background:linear-gradient(#8f9a98 0 72%,#77827f 72%);
--qf-ground:#8f9a98;--qf-skin:#c08a68;--qf-skin2:#9a7860;--qf-hair:#2f2622;--qf-top:#d8d5cc;--qf-top2:#a9a79f;--qf-leg:#3c4a5c;--qf-leg2:#66707d}
.scene i{position:absolute;left:8%;right:8%;bottom:20%;height:4%;border-radius:20px;background:#7d8f8a}.scene div{position:absolute;left:4%;right:4%;bottom:23%}.qf-ok,.qf-bad,.qf-gap{display:none}`;

const folder = mkdtempSync(`${tmpdir()}/quiet-back-`);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const tab = await browser.newPage();
await tab.setViewport({ width: 640, height: 360 });
await tab.setContent(`<style>${style}</style><body></body>`);
await tab.addScriptTag({ content: outputFiles[0]?.text ?? '' });

const drawn = new Set<string>();
async function frame(move: MoveId, step: number): Promise<string> {
  const file = `${folder}/${move}-${step}.png`;
  if (!drawn.has(file)) {
    await tab.evaluate(`show(${JSON.stringify(move)}, ${step / STEPS})`);
    await tab.screenshot({ path: file as `${string}.png` });
    drawn.add(file);
  }
  return file;
}

const list: string[] = [];
for (const { from, to, move, moves } of SCENES) {
  if (!moves) list.push(`file '${await frame(move, STEPS)}'`, `duration ${to - from}`);
  else {
    for (let at = 0; at < to - from; at += 1 / FPS) {
      const { t } = playbackAt((at * 1000) % 5200);
      list.push(`file '${await frame(move, Math.round(t * STEPS))}'`, `duration ${1 / FPS}`);
    }
  }
}
await browser.close();
list.push(list.at(-2) ?? '');
writeFileSync(`${folder}/list.txt`, list.join('\n'));
const args = `-y -loglevel error -f concat -safe 0 -i ${folder}/list.txt -t 730 -vf fps=${FPS} -c:v libvpx-vp9 -crf 40 -b:v 0 -g 240 -pix_fmt yuv420p -an`;
execFileSync('ffmpeg', [...args.split(' '), target], { stdio: 'inherit' });
rmSync(folder, { recursive: true });

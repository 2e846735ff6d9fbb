import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legRaiseArticle } from '../pages/article';
import { VIDEOS } from '../pages/videos';
import { watchPage } from '../pages/watch';

const script = fileURLToPath(new URL('../../build/detect.ts', import.meta.url));
const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));

describe('detect page.html --url URL', { timeout: 30_000 }, () => {
  let folder: string;
  const save = (name: string, html: string): string => {
    const file = join(folder, name);
    writeFileSync(file, html);
    return file;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'quiet-back-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a saved watch page as the adapter does', () => {
    const file = save('watch.html', watchPage(VIDEOS.legRaises));
    const url = `https://www.youtube.com/watch?v=${VIDEOS.legRaises.id}`;
    const answer = JSON.parse(
      execFileSync(process.execPath, [tsx, script, file, '--url', url], { encoding: 'utf8' }),
    );
    expect(answer).toMatchObject({ id: `youtube:${VIDEOS.legRaises.id}`, level: 'named' });
    expect(answer.moments.map((moment: { at: number }) => moment.at)).toEqual([225, 440]);
  });

  it('reads an article', () => {
    const file = save('article.html', legRaiseArticle);
    const answer = JSON.parse(
      execFileSync(process.execPath, [tsx, script, file, '--url', 'https://a.example/abs'], { encoding: 'utf8' }),
    );
    expect(answer.level).toBe('named');
    expect(answer.exercises).toContain('lying-leg-raise');
  });

  it('says in one line what is wrong', () => {
    const file = save('other.html', watchPage(VIDEOS.cooking));
    const run = (...args: string[]): { status: number | null; stderr: string } =>
      spawnSync(process.execPath, [tsx, script, ...args], { encoding: 'utf8' });
    const stale = run(file, '--url', 'https://www.youtube.com/watch?v=someothervid');
    expect(stale.status).toBe(1);
    expect(stale.stderr).toContain('shows nothing that belongs to');
    expect(run(join(folder, 'missing.html'), '--url', 'https://a.example')).toMatchObject({ status: 1 });
    expect(run(file, '--url', 'nowhere').stderr).toContain('is no address');
    expect(run(file)).toMatchObject({ status: 2 });
  });
});

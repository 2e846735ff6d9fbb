import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

describe('npm start, without a display', () => {
  it.each(['chrome', 'firefox'])('says what %s shows on the sample page', async (browser) => {
    const { DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;
    const { stdout } = await run('npx', ['tsx', 'build/start.ts', '--browser', browser], {
      cwd: root,
      env: { ...env, CHROME_PATH: env.QUIET_BACK_CHROME, FIREFOX_PATH: env.QUIET_BACK_FIREFOX },
    });
    expect(stdout).toContain('Found    named: leg-raise, flutter-kick');
    expect(stdout).toContain('“Leg raises at 3:45 and 7:20”');
    expect(stdout).toMatch(/ 10\. \S/);
    expect(stdout).toContain('Popup    Leg raises at 3:45 and 7:20');
  });
});

import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine, missingText } from '../../build/browsers';

/** A machine that has these programs and no other. */
function machine(platform: NodeJS.Platform, programs: string[], env: Machine['env'] = {}): Machine {
  return { platform, env, isProgram: (path) => programs.includes(path) };
}

describe('findBrowser', () => {
  const PATH = '/usr/local/bin:/usr/bin';

  it('finds nothing on a bare machine', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(findBrowser('chrome', machine(platform, []))).toBeNull();
      expect(findBrowser('firefox', machine(platform, []))).toBeNull();
    }
  });

  it('prefers Chromium to branded Chrome', () => {
    const both = machine('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium'], { PATH });
    expect(findBrowser('chrome', both)).toEqual({ kind: 'chrome', name: 'Chromium', path: '/usr/bin/chromium' });
  });

  it('takes the very browser that is named', () => {
    const both = machine('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium'], { PATH });
    expect(findBrowser('chrome', both, 'chrome')?.path).toBe('/usr/bin/google-chrome');
    expect(findBrowser('chrome', both, 'edge')).toBeNull();
  });

  it('looks through PATH in its order', () => {
    const two = machine('linux', ['/usr/bin/firefox', '/usr/local/bin/firefox'], { PATH });
    expect(findBrowser('firefox', two)?.path).toBe('/usr/local/bin/firefox');
  });

  it('knows firefox-esr', () => {
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/firefox-esr'], { PATH }))?.path).toBe(
      '/usr/bin/firefox-esr',
    );
  });

  it('does not take one kind for the other', () => {
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/chromium'], { PATH }))).toBeNull();
  });

  it('knows the usual places without PATH', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chrome', machine('darwin', [mac]))?.path).toBe(mac);
    const own = '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('firefox', machine('darwin', [own], { HOME: '/Users/a' }))?.path).toBe(own);
    const windows = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser('chrome', machine('win32', [windows], env))).toMatchObject({
      name: 'Microsoft Edge',
      path: windows,
    });
    expect(findBrowser('chrome', machine('linux', ['/opt/google/chrome/chrome']))?.name).toBe('Google Chrome');
  });

  it('goes where the environment says, before anywhere else', () => {
    const told = machine('linux', ['/opt/mine/chrome', '/usr/bin/chromium'], {
      PATH,
      CHROME_PATH: '/opt/mine/chrome',
    });
    expect(findBrowser('chrome', told)).toEqual({ kind: 'chrome', name: 'chrome', path: '/opt/mine/chrome' });
  });

  it('says in one line that the environment is wrong, and does not look further', () => {
    const wrong = machine('linux', ['/usr/bin/firefox'], { PATH, FIREFOX_PATH: '/nowhere' });
    expect(() => findBrowser('firefox', wrong)).toThrow(/^FIREFOX_PATH is set to \/nowhere, and there is no .*$/);
  });
});

describe('missingText', () => {
  it('is one line that says what is missing, why, and what to do', () => {
    const text = missingText('firefox', 'apt-get update: E: no network.\nat Object.<anonymous>');
    expect(text).toBe(
      'No Firefox found, and installing one failed (apt-get update: E: no network). Install Firefox, or set FIREFOX_PATH to where it is.',
    );
    expect(missingText('chrome', 'x')).toContain('CHROME_PATH');
  });
});

import { describe, expect, it } from 'vitest';
import { parseStart } from '../../build/start/choices';
import type { Seen } from '../../build/start/looker';
import { readRange, serveSample } from '../../build/start/sample-server';
import { saySeen } from '../../build/start/say-seen';
import { countTests, NO_TESTS } from '../../build/test-count';

describe('parseStart', () => {
  const shown = { DISPLAY: ':0' };

  it('opens whatever is there on the sample page', () => {
    expect(parseStart([], shown, 'linux')).toEqual({ browser: null, url: null, headless: false });
  });

  it('takes a browser and an address', () => {
    expect(parseStart(['--browser', 'firefox', '--url', 'https://example.org/'], shown, 'linux')).toEqual({
      browser: 'firefox',
      url: 'https://example.org/',
      headless: false,
    });
  });

  it('is headless when asked, and on Linux without a display', () => {
    expect(parseStart(['--headless'], shown, 'linux').headless).toBe(true);
    expect(parseStart([], {}, 'linux').headless).toBe(true);
    expect(parseStart([], { WAYLAND_DISPLAY: 'wayland-0' }, 'linux').headless).toBe(false);
    expect(parseStart([], {}, 'darwin').headless).toBe(false);
    expect(parseStart([], {}, 'win32').headless).toBe(false);
  });

  it.each([
    [['--browser', 'netscape'], /netscape.*chromium, chrome, edge, firefox/],
    [['--browser', ''], /Unknown browser/],
    [['--url', 'example.org'], /example\.org/],
    [['--url', 'file:///etc/passwd'], /no web address/],
    [['--wach'], /wach/],
    [['page.html'], /page\.html/],
  ])('refuses %j', (args, message) => {
    expect(() => parseStart(args, shown, 'linux')).toThrow(message);
  });
});

describe('readRange', () => {
  it.each([
    [undefined, null],
    ['bytes=0-', { from: 0, to: 99 }],
    ['bytes=10-19', { from: 10, to: 19 }],
    ['bytes=90-500', { from: 90, to: 99 }],
    ['bytes=-10', { from: 90, to: 99 }],
    ['bytes=-500', { from: 0, to: 99 }],
    ['bytes=100-', 'unfit'],
    ['bytes=20-10', 'unfit'],
    ['bytes=-0', 'unfit'],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['lines=1-2', null],
  ])('%s of 100 bytes is %j', (header, range) => {
    expect(readRange(header, 100)).toEqual(range);
  });
});

describe('serveSample', () => {
  it('serves the page, and any part of its video, on this machine', async () => {
    const { url, close } = await serveSample();
    try {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect(await (await fetch(url)).text()).toContain('<h1>12 minute lower abs, no equipment</h1>');
      const part = await fetch(`${url}sample.webm`, { headers: { range: 'bytes=0-3' } });
      expect(part.status).toBe(206);
      // How every WebM file starts.
      expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([0x1a, 0x45, 0xdf, 0xa3]);
      expect((await fetch(`${url}../package.json`)).status).toBe(404);
    } finally {
      close();
    }
  });
});

describe('saySeen', () => {
  const picture = Buffer.from('');
  const seen: Seen = {
    version: 'Test/1',
    page: picture,
    popup: { text: 'Quiet Back\nLeg raises at 3:45\nNow', image: picture },
    card: { title: 'Leg raises at 3:45', why: '', tips: ['One: a', 'Two: b'] },
    report: {
      finding: {
        level: 'named',
        exercises: ['leg-raise'],
        moments: [],
        score: 1,
        why: [
          { field: 'title', quote: 'Leg raises', weighs: 'for' },
          { field: 'title', quote: 'leg raises', weighs: 'for' },
        ],
      },
      site: '127.0.0.1',
      key: 'page:x',
      kind: 'page',
      card: 'shown',
      missing: [],
      anchor: 'corner',
      duration: 730,
      position: 0,
    },
  };

  it('names what was found, once, and every tip', () => {
    const lines = saySeen(seen, 'http://127.0.0.1:1/', true);
    expect(lines).toContain('Found    named: leg-raise');
    expect(lines.filter((line) => line.includes('title: “leg raises”'))).toHaveLength(1);
    expect(lines.some((line) => line.endsWith('2. Two: b'))).toBe(true);
  });

  it('wants a card on the sample page only', () => {
    const none = { ...seen, card: null };
    expect(() => saySeen(none, 'http://127.0.0.1:1/', true)).toThrow(/No card on the sample page/);
    expect(saySeen(none, 'https://example.org/', false)).toContain('Card     none');
  });

  it('wants tips in the card and words in the popup', () => {
    expect(() => saySeen({ ...seen, card: { title: 'x', why: '', tips: [] } }, 'x', true)).toThrow(/no tips/);
    expect(() => saySeen({ ...seen, popup: { text: '', image: picture } }, 'x', true)).toThrow(/popup/);
  });
});

describe('countTests', () => {
  it('adds runs, and counts a file that broke before its tests', () => {
    const once = countTests(NO_TESTS, {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    });
    expect(once).toEqual({ passed: 3, failed: 2 });
    expect(countTests(once, { numPassedTests: 1, numFailedTests: 0, testResults: [] })).toEqual({
      passed: 4,
      failed: 2,
    });
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardAppProps } from '../../src/card/card-app';
import { type Face, makeFace } from '../../src/card/face';
import type { LiveGlobal } from '../../src/card/more-handoff';
import type { FirstLook } from '../../src/platform/messages';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { drawing, type FakeBackground, fakeBackground } from './fake-background';

const world = globalThis as LiveGlobal;

const props = (change: Partial<CardAppProps> = {}): CardAppProps => ({
  finding: { level: 'named', score: 10, exercises: ['leg-raise'], moments: [], why: [] },
  show: 'card',
  settings: DEFAULT_SETTINGS,
  notes: { hidden: false, quiet: false, snoozedUntil: 0, marks: [60] },
  theme: 'light',
  ground: 'white',
  floating: false,
  kind: 'video',
  siteName: 'youtube.com',
  visitKey: 'youtube:1',
  width: 232,
  video: null,
  far: null,
  call: null,
  onChip: () => undefined,
  onGone: () => undefined,
  onChange: () => undefined,
  ...change,
});

/** A video that a test moves. */
function makeVideo(duration: number): HTMLVideoElement {
  const video = document.createElement('video');
  Object.defineProperty(video, 'duration', { value: duration, writable: true });
  Object.defineProperty(video, 'currentTime', { value: 0, writable: true });
  return video;
}
const tell = (video: HTMLVideoElement, type: string, change: object): void => {
  Object.assign(video, change);
  video.dispatchEvent(new Event(type));
};

describe('the first look, as the page puts it in', () => {
  let background: FakeBackground;
  let life: AbortController;
  let mount: HTMLElement;
  let face: Face;
  let calm: MediaQueryList;
  beforeEach(() => {
    background = fakeBackground();
    life = new AbortController();
    mount = document.createElement('div');
    calm = Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
    face = makeFace(mount, calm, life.signal);
    face.listen();
  });
  afterEach(() => {
    life.abort();
    face.end();
    world.quietBackEnliven = undefined;
    vi.unstubAllGlobals();
  });

  it('shows the newest answer, whichever comes first', async () => {
    const drawn = [face.draw(props()), face.draw(props({ theme: 'dark' })), face.draw(props())];
    const [light, dark, again] = background.looks();
    await dark?.answer(drawing('dark'));
    await light?.answer(drawing('first'));
    expect(mount.textContent).toBe('');
    await again?.answer(drawing('again'));
    expect(mount.textContent).toBe('again');
    expect(await Promise.all(drawn)).toEqual([true, true, true]);
  });

  it('asks once for what is drawn the same, wherever the video is', async () => {
    const video = makeVideo(100);
    const drawn = face.draw(props({ video }));
    video.currentTime = 5;
    const again = face.draw(props({ video }));
    const [only, ...others] = background.looks();
    expect(others).toEqual([]);
    expect(only?.look.video).toEqual({ duration: 100, currentTime: 0 });
    await only?.answer(drawing('<p></p>'));
    expect(await Promise.all([drawn, again, face.draw(props({ video }))])).toEqual([true, true, true]);
    expect(background.looks()).toEqual([]);
  });

  it('draws nothing where the extension has gone, and asks again the next time', async () => {
    const drawn = face.draw(props());
    await background.looks()[0]?.answer();
    expect(await drawn).toBe(false);
    expect(mount.innerHTML).toBe('');
    const again = face.draw(props());
    await background.looks()[0]?.answer(drawing('there'));
    expect(await again).toBe(true);
    expect(mount.textContent).toBe('there');
  });

  it('puts nothing in once the visit is over', async () => {
    const drawn = face.draw(props());
    life.abort();
    await background.looks()[0]?.answer(drawing('late'));
    expect(await drawn).toBe(false);
    expect(mount.innerHTML).toBe('');
  });

  it('has the line’s head follow the video, pixel by pixel, and draws a new length anew', async () => {
    const video = makeVideo(Number.NaN);
    void face.draw(props({ video }));
    const [unknown] = background.looks();
    expect(unknown?.look.video).toEqual({ currentTime: 0 });
    // It becomes known while the first is drawn.
    tell(video, 'durationchange', { duration: 100 });
    await unknown?.answer(drawing('<div class="tl"></div>'));
    const [known] = background.looks();
    expect(known?.look.video).toEqual({ duration: 100, currentTime: 0 });
    await known?.answer(drawing('<div class="tl"></div>'));
    // 232 px of card: the line has 200.
    const at = (): string | undefined => mount.querySelector<HTMLElement>('.tl')?.style.getPropertyValue('--at');
    tell(video, 'timeupdate', { currentTime: 25.1 });
    expect(at()).toBe('25%');
    tell(video, 'seeked', { currentTime: 25.6 });
    expect(at()).toBe('25.5%');
    tell(video, 'emptied', { duration: Number.POSITIVE_INFINITY });
    expect(background.looks().map(({ look }) => look.video)).toEqual([{ duration: null, currentTime: 25.6 }]);
    expect(at()).toBe('25.5%');
  });

  it('follows no video without a moment', async () => {
    const { notes } = props();
    const video = makeVideo(Number.NaN);
    void face.draw(props({ video, notes: { ...notes, marks: [] } }));
    const [only] = background.looks();
    expect(only?.look.video).toBeNull();
    await only?.answer(drawing('<div class="rule"></div>'));
    tell(video, 'durationchange', { duration: 100 });
    expect(background.looks()).toEqual([]);
  });

  describe('once it is touched', () => {
    let taken: FirstLook[];
    let pressed: string[];
    let lived: CardAppProps[];
    const bring = async (): Promise<void> => {
      world.quietBackEnliven = (_, drawn) => {
        taken.push(drawn);
        mount.addEventListener('click', (event) => pressed.push((event.target as Element).id));
        return { draw: (next) => lived.push(next), end: () => undefined };
      };
      for (const more of background.take('bring')) await more.answer(true);
    };
    beforeEach(() => {
      [taken, pressed, lived] = [[], [], []];
    });

    it('stays as it is until the whole card takes it over, with what was pressed', async () => {
      void face.draw(props());
      await background.looks()[0]?.answer(drawing('<button id="a"></button><button id="b"></button>'));
      void face.draw(props({ theme: 'dark' }));
      const [late] = background.looks();
      for (const id of ['a', 'b']) mount.querySelector<HTMLElement>(`#${id}`)?.click();
      await late?.answer(drawing('late'));
      expect(await face.draw(props({ width: 300 }))).toBe(true);
      expect(background.looks()).toEqual([]);
      expect(mount.textContent).toBe('');
      await bring();
      expect(taken.map(({ theme }) => theme)).toEqual(['light']);
      expect(lived.map(({ width }) => width)).toEqual([300]);
      expect(pressed).toEqual(['a', 'b']);
    });

    it('is drawn before it is taken over', async () => {
      void face.draw(props());
      face.enliven();
      await bring();
      expect(taken).toEqual([]);
      await background.looks()[0]?.answer(drawing('<p></p>'));
      expect(taken).toHaveLength(1);
    });

    it('goes on as it was where the whole card does not come', async () => {
      void face.draw(props());
      await background.looks()[0]?.answer(drawing('light'));
      void face.draw(props({ theme: 'dark' }));
      const [dropped] = background.looks();
      face.enliven();
      await dropped?.answer(drawing('dropped'));
      for (const more of background.take('bring')) await more.answer();
      await background.looks()[0]?.answer(drawing('dark'));
      expect(mount.textContent).toBe('dark');
    });

    it('is the whole card at once for who asked for less motion, where something moves', async () => {
      Object.assign(calm, { matches: true });
      void face.draw(props());
      const [still] = background.looks();
      expect(still?.look.calm).toBe(true);
      await still?.answer(drawing('<section class="quiet"></section>'));
      expect(background.take('bring')).toEqual([]);
      void face.draw(props({ theme: 'dark' }));
      await background.looks()[0]?.answer(drawing('<div class="qf-player"></div>'));
      expect(background.take('bring')).toHaveLength(1);
    });
  });
});

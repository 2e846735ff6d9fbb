import { afterEach, describe, expect, it, vi } from 'vitest';
import { hush, speak } from '../../src/ui/voice';

/** Browsers' speech as far as the cue uses it; headless browsers have none. */
class Utterance {
  lang = '';
  voice: unknown = null;
  onstart: (() => void) | null = null;
  constructor(readonly text: string) {}
}

describe('the spoken cue', () => {
  const spoken: Utterance[] = [];
  let cancelled = 0;
  const win = {
    speechSynthesis: {
      getVoices: () => [{ lang: 'de-DE' }, { lang: 'en_GB' }],
      speak: (words: Utterance) => spoken.push(words),
      cancel: () => cancelled++,
    },
  } as unknown as Window;
  afterEach(() => vi.unstubAllGlobals());

  it('speaks with a voice of its language, and says the newest cue only', () => {
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    speak(win, 'Leg raises next.', 'en');
    expect(spoken.at(-1)).toMatchObject({ text: 'Leg raises next.', lang: 'en', voice: { lang: 'en_GB' } });
    expect(cancelled).toBe(1);
    hush(win);
    expect(cancelled).toBe(2);
  });

  it('keeps silent about what is over when the voice comes late', () => {
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    vi.useFakeTimers();
    speak(win, 'Leg raises next.', 'en');
    const before = cancelled;
    vi.advanceTimersByTime(4000);
    spoken.at(-1)?.onstart?.();
    expect(cancelled).toBe(before + 1);
    vi.useRealTimers();
  });

  it('does nothing where the browser cannot speak', () => {
    expect(() => speak({} as Window, 'x', 'en')).not.toThrow();
    expect(() => hush({} as Window)).not.toThrow();
  });
});

/** How long after it comes a cue is still worth saying, in milliseconds: late words about the past only confuse. */
const FRESH = 2500;

/** Windows in which something was said: a browser's voice costs half a millisecond the first time it is asked for. */
const spoke = new WeakSet<Window>();

/**
 * Speaks a cue, for people who watch without looking.
 * @param lang BCP 47; a voice of this language where the system has one, and silence where it has none at all
 */
export function speak(win: Window, text: string, lang: string): void {
  const { speechSynthesis } = win;
  if (!speechSynthesis || typeof SpeechSynthesisUtterance === 'undefined') return;
  spoke.add(win);
  speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.lang = lang;
  const [language] = lang.split('-');
  words.voice = speechSynthesis.getVoices().find((voice) => voice.lang.split(/[-_]/)[0] === language) ?? null;
  const asked = Date.now();
  words.onstart = () => {
    if (Date.now() - asked > FRESH) speechSynthesis.cancel();
  };
  speechSynthesis.speak(words);
}

/** Stops whatever is being said: the video paused, the cue was closed, the page moved on. */
export function hush(win: Window): void {
  if (spoke.has(win)) win.speechSynthesis.cancel();
}

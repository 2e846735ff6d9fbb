/** The words of the ladder, the routine, the welcome page and the search; part of UiWords. */
export interface GuideFaceWords {
  ladder: {
    here(name: string, step: number, of: number): string;
    below(step: number): string;
    step(step: number): string;
    up: string;
    down: string;
    rules: string;
  };
  routine: {
    title: string;
    lead(moves: number, minutes: number): string;
    open: string;
    start: string;
    resume: string;
    startOver: string;
    startHere(name: string): string;
    print: string;
    all(moves: number): string;
    moveOf(at: number, of: number): string;
    /** Read from 3 m, and said aloud: a word or three. */
    phase: Record<'ready' | 'hold' | 'work' | 'rest' | 'change' | 'again', string>;
    side: Record<'left' | 'right', string>;
    setOf(at: number, of: number): string;
    timeOf(at: number, of: number): string;
    rep(at: number, of: number): string;
    breathe: string;
    next(name: string): string;
    secondsLeft(seconds: number): string;
    pause: string;
    go: string;
    back: string;
    skip: string;
    stop: string;
    paused: string;
    away: string;
    voice: string;
    voiceHelp: string;
    noVoice: string;
    done: string;
    doneBody: string;
    again: string;
    sheet: string;
    sheetLead: string;
    week(n: number): string;
    guide: string;
    notes: string;
  };
  welcome: {
    title: string;
    lead: string;
    facts: readonly { title: string; body: string }[];
    start: string;
    settings: string;
    signs: string;
    close: string;
  };
  search: {
    label: string;
    hint: string;
    results(count: number): string;
    nothing: string;
    kinds: Record<'faq' | 'tip' | 'cause' | 'flag', string>;
  };
}

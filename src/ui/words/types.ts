import type { Blow, Outcome, Pain } from '../../advise/triage';
import type { Field } from '../../detect/types';
import type { GuideFaceWords } from './guide-face-types';

/**
 * The interface's words, one file a language; what the guide says is in src/guide/words. Functions where a
 * number or a name goes in, because word order is the language's business.
 */
export interface UiWords extends GuideFaceWords {
  name: string;
  notMedicalAdvice: string;
  finding: {
    /** `what` is an exercise's plural name, `times` are clock times in order. */
    atTimes(what: string, times: readonly string[]): string;
    inVideo(what: string): string;
    onPage(what: string): string;
    likely: string;
    likelyBody: string;
    exercise: string;
    nothing: string;
    asked: string;
    /** Joins two names or times: `3:45 and 7:20`. */
    and(items: readonly string[]): string;
  };
  why: {
    from: Record<Field, (kind: 'video' | 'page') => string>;
    askedFor: string;
    heading: string;
  };
  /** Every reason as a sentence. Apart from `why`: the card has no use for them. */
  reasons: Record<Field, (quote: string, index: number | undefined) => string>;
  card: {
    options: string;
    collapse: string;
    expand: string;
    close: string;
    back: string;
    questions: string;
    popped: string;
    easier: string;
    previousTip: string;
    nextTip: string;
    tipCount(at: number, of: number): string;
    resultMark: string;
    headingTip(what: string, tip: string): string;
    hideVideo: string;
    hidePage: string;
    /** The same word as in the popup; the card would otherwise carry all of the popup's words. */
    evidence: string;
    hiddenVideo: string;
    hiddenSite(site: string): string;
    undo: string;
    showTips: string;
    noLegRaises: string;
    goTo(time: string, label: string): string;
    moments: string;
    play: string;
    pause: string;
  };
  /** The card's options, beside what they share with its first look. */
  menu: {
    markHere(time: string): string;
    unmark(time: string): string;
    hideSite(site: string): string;
    settings: string;
    fullGuide: string;
  };
  cue: {
    /** `what` is an exercise's plural name. At most 26 characters. */
    next(what: string): string;
    dismiss: string;
    again: string;
    quiet: string;
    quietVideo: string;
    quietQuarter: string;
    quietToday: string;
    quietSite(site: string): string;
  };
  /** Right and wrong form beside each other. */
  form: Record<'right' | 'wrong', string>;
  check: {
    title: string;
    pain: string;
    painAnswers: Record<Pain, string>;
    nerve: string;
    nerveAnswers: Record<'no' | 'yes', string>;
    blow: string;
    blowAnswers: Record<Blow, string>;
    /** Above the questions that are still open once the session has stopped. */
    more: string;
    /** emergency and soon have no body: what to do is the guide's reviewed text. */
    outcome: Record<Outcome, { title: string; body: string }>;
    /** Narrows a yes to the nerve question down, after all emergency signs. */
    narrow: string;
    onlyOneLeg: string;
    back: string;
    why: string;
    likely: string;
    likelyOneOf: string;
    clue: string;
    tryIt: string;
    useThis: string;
    stopToday: string;
    emergency: string;
    see: string;
    close: string;
    allSigns: string;
    again: string;
  };
  popup: {
    tabs: { now: string; prevent: string; faq: string; pops: string };
    tabsLabel: string;
    settings: string;
    siteOn(site: string): string;
    siteOff(site: string): string;
    allOff: string;
    siteSwitch(site: string): string;
    nothingTitle: string;
    nothingBody: string;
    hasLegRaises: string;
    unreadTitle: string;
    unreadBody(site: string): string;
    lookNow: string;
    always(site: string): string;
    refused: string;
    browserPage: string;
    noAnswerFromPage: string;
    noTab: string;
    sources: string;
    fullGuide: string;
    evidence: string;
    guideSays: string;
    known: string;
    /** Beside a verdict: what it judges. */
    judgesOurs: string;
    judgesGuide: string;
    check: Record<
      | 'title'
      | 'site'
      | 'card'
      | 'absent'
      | 'missing'
      | 'nothing'
      | 'level'
      | 'video'
      | 'yes'
      | 'no'
      | 'copy'
      | 'copied',
      string
    >;
    hiddenHere: string;
    showAgain: string;
    in(minutes: number): string;
    allSigns: string;
  };
  options: {
    title: string;
    saved: string;
    savedAtOnce: string;
    sections: { sites: string; cues: string; look: string; data: string; about: string };
    sectionsLabel: string;
    enabled: string;
    enabledHelp: string;
    offSites: string;
    offSitesNone: string;
    turnOn(site: string): string;
    optIn: string;
    optInHelp: string;
    optInNone: string;
    remove(site: string): string;
    curated: string;
    curatedHelp: string;
    sitesCount(count: number): string;
    named: string;
    namedHelp: string;
    likely: string;
    likelyHelp: string;
    exercise: string;
    exerciseHelp: string;
    choices: Record<'card' | 'note' | 'nothing', string>;
    cues: {
      on: string;
      onHelp: string;
      lead: string;
      seconds(count: number): string;
      position: string;
      positions: Record<'bottom' | 'top', string>;
      fullscreen: string;
      fullscreenHelp: string;
      voice: string;
      voiceHelp: string;
      marks: string;
      marksHelp: string;
      results: string;
      resultsHelp: string;
      paused: string;
      /** `time` as the person's language writes it; null: until the day ends. */
      pausedUntil(time: string | null): string;
      pausedOn(site: string): string;
    };
    theme: string;
    themes: Record<'auto' | 'light' | 'dark', string>;
    motion: string;
    motionHelp: string;
    larger: string;
    largerHelp: string;
    kept: string;
    keptHelp: string;
    startOver: string;
    startOverHelp: string;
    clear: string;
    clearSure: string;
    cleared: string;
    about: string;
    aboutHelp: string;
    sources: string;
    sourcesHelp: string;
    open: string;
    failed: string;
  };
  guide: {
    title: string;
    lead: string;
    contents: string;
    sections: {
      overview: string;
      causes: string;
      prevention: string;
      cues: string;
      ladder: string;
      routine: string;
      treatment: string;
      faq: string;
      flags: string;
      precautions: string;
      claims: string;
      sources: string;
    };
    labels: {
      where: string;
      timing: string;
      repeats: string;
      pain: string;
      check: string;
      act: string;
      setup: string;
      how: string;
      dose: string;
      up: string;
      down: string;
      caution: string;
      evidence: string;
      guideSays: string;
      known: string;
      better: string;
      sources: string;
      whoFor: string;
    };
    video: string;
  };
}

import { type PlannedCue, planCues, withMarks } from '../advise/cue-plan';
import type { ExerciseId } from '../guide/types';
import { siteSettings } from '../settings/site-settings';
import { hush, speak } from '../ui/voice';
import { hearCaptions } from './captions';
import { makeCueFace } from './cue';
import { type CueClock, runCues } from './cue-clock';
import { cues, lang } from './cue-guide.static';
import type { CueGlobal, StartCues } from './cue-handoff';
import type { CardUpdate } from './handoff';
import { type Marks, makeMarks } from './marks';
import { isApart, watchSmallWindow } from './small-window';

/** Where YouTube writes captions; it stands in the player from the start (ImprovedTube player.js:766). */
const CAPTION_BOX = '.ytp-caption-window-container';

/** Everything of ours on the player: the cue, its voice, and the marks on the progress bar. */
const startCues: StartCues = (context, first, signal) => {
  const { site, siteName, doc, win, styles, drawFigure } = context;
  let now = first;
  let running: { video: HTMLVideoElement; doc: Document; clock: CueClock; life: AbortController } | null = null;
  let marks: Marks | null = null;
  let marked: Element | null = null;
  /** Starts listening to captions; null once it has been called, or while no video runs. */
  let listen: (() => void) | null = null;
  const captionBox = (video: HTMLVideoElement): Element | null =>
    site.player(video.ownerDocument)?.querySelector(CAPTION_BOX) ?? null;

  const smallWindow = watchSmallWindow(win, () => update(now), signal);

  const wanted = (): boolean =>
    now.show !== 'nothing' && now.settings.cues.on && siteSettings(now.settings, siteName).cues && !now.notes.quiet;

  const start = (video: HTMLVideoElement): void => {
    const life = new AbortController();
    const home = video.ownerDocument;
    const allowed = (): boolean =>
      wanted() &&
      Date.now() >= now.notes.snoozedUntil &&
      (!now.settings.cues.fullscreenOnly || home.fullscreenElement !== null);
    const dismiss = (): void => clock.dismiss();
    const face = makeCueFace(
      {
        doc: home,
        video,
        styles,
        drawFigure,
        player: () => site.player(home),
        captions: () => site.captions(home),
        position: now.settings.cues.position,
        onDismiss: dismiss,
        onPopped() {
          dismiss();
          video.pause();
          context.onPopped();
          // The questions are on the page, which may lie behind the video's own window.
          if (home !== doc) win.focus();
        },
      },
      life.signal,
    );
    const clock = runCues(
      {
        video,
        win: home.defaultView ?? win,
        doc: home,
        isAd: () => site.isAd(home),
        heard: () => now.settings.cues.voice && isApart(video),
        allowed,
        onShow(cue: PlannedCue) {
          face.show(cue);
          const { title, line } = cues[cue.exercise];
          if (now.settings.cues.voice) speak(win, `${title}. ${line}.`, lang);
        },
        onTick: face.tick,
        onHide() {
          face.hide();
          if (now.settings.cues.voice) hush(win);
        },
      },
      life.signal,
    );
    video.addEventListener('pause', () => hush(win), { signal: life.signal, passive: true });
    for (const type of ['durationchange', 'seeked', 'ended']) {
      video.addEventListener(type, drawMarks, { signal: life.signal, passive: true });
    }
    // Moving the video to another window stops it; it plays on there.
    video.addEventListener('playing', follow, { signal: life.signal, passive: true });
    running = { video, doc: home, clock, life };
    listen = () => {
      listen = null;
      const bring = (exercise: ExerciseId): void => clock.bring(exercise, now.settings.cues.lead);
      hearCaptions({ video, box: captionBox(video), names: context.names, onHeard: bring }, life.signal);
    };
  };
  const stop = (): void => {
    running?.life.abort();
    running = null;
    listen = null;
    marks?.remove();
    marks = null;
    marked = null;
    hush(win);
  };

  const drawMarks = (): void => {
    const bar = now.settings.cues.marks && wanted() ? site.progressBar(doc) : null;
    if (bar !== marked) {
      marks?.remove();
      marks = bar && makeMarks(bar, signal);
      marked = bar;
    }
    const { video } = running ?? {};
    const moments = withMarks(now.finding, now.notes.marks).map(({ at, exercise }) => ({
      at,
      label: cues[exercise].name,
    }));
    const duration = video && Number.isFinite(video.duration) && video.duration > 0 ? video.duration : null;
    marks?.draw(moments, duration, video?.currentTime ?? 0);
  };

  const follow = (): void => {
    if (running && running.video.ownerDocument !== running.doc) update(now);
  };

  const update = (next: CardUpdate): void => {
    const moved =
      next.settings.cues.position !== now.settings.cues.position || running?.doc !== running?.video.ownerDocument;
    now = next;
    const video = smallWindow.video() ?? site.video(doc);
    if (!video || !wanted() || signal.aborted) {
      stop();
      return;
    }
    if (running?.video !== video || moved) {
      stop();
      start(video);
    }
    const plan = planCues(withMarks(now.finding, now.notes.marks), now.settings.cues.lead);
    running?.clock.setPlan(plan);
    // Nothing tells when the exercise comes: the captions may.
    if (plan.length === 0) listen?.();
    drawMarks();
  };
  signal.addEventListener('abort', stop);
  update(first);
  return { update };
};

(globalThis as CueGlobal).quietBack_cue = startCues;

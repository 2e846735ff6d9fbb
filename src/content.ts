import type { CardGlobal, CardHandle } from './card/handoff';
import { detect, nameIn } from './detect/detect';
import type { Finding } from './detect/types';
import { answerPopup, askBackground, isConnected } from './platform/door';
import { clearRemains } from './platform/remains';
import { followVisits, whenShown } from './platform/visits';
import { eventsFor, siteFor, siteName } from './sites';
import type { Site } from './sites/types';

interface Visit {
  readonly key: string;
  /** In-page navigation may lead from one adapter to another, as from a Short to its watch page. */
  readonly site: Site;
  readonly signal: AbortSignal;
  finding: Finding;
  card: CardHandle | null;
  /** Ends the card alone; `withVideo` is what it was opened with. */
  cardLife: AbortController;
  withVideo: boolean;
}

/** The finding where the person says so, whatever we found. */
const ASKED_FOR: Finding = { level: 'named', exercises: ['leg-raise'], moments: [], score: 1, why: [] };

/** The content script's own life; ends when the extension is updated or removed under it. */
function start(life: AbortController): () => boolean {
  const siteNow = (): Site => siteFor(new URL(location.href));
  const name = siteName(new URL(location.href));
  const framed = window !== window.top;
  let visit: Visit | null = null;

  /** The adapter as the card gets it: asked for a place after the extension has gone, it ends everything instead. */
  const whileConnected = (site: Site): Site => ({
    ...site,
    get anchors() {
      if (!isConnected()) queueMicrotask(() => life.abort());
      return site.anchors;
    },
  });

  /** Asks what the person wants to see of this finding, and shows it. */
  async function show(of: Visit): Promise<void> {
    const { key, finding, signal, site } = of;
    const withVideo = site.video(document) !== null;
    const answer = await askBackground('found', {
      site: name,
      key,
      level: finding.level,
      kind: site.kind,
      video: withVideo,
    });
    if (answer === undefined && !isConnected()) life.abort();
    if (!answer || signal.aborted || finding !== of.finding) return;
    const now = { finding, show: answer.show, settings: answer.settings, notes: answer.notes };
    // A card that was there before the video has no cues.
    if (withVideo && !of.withVideo) of.cardLife.abort();
    if (of.card && !of.card.gone()) of.card.update(now);
    else if (answer.show !== 'nothing') {
      of.cardLife = new AbortController();
      of.withVideo = withVideo;
      of.card =
        (globalThis as CardGlobal).quietBackCard?.({
          ...now,
          site: whileConnected(site),
          siteName: name,
          key,
          signal: AbortSignal.any([signal, of.cardLife.signal]),
          nameIn,
        }) ?? null;
    }
  }

  const look = followVisits(
    {
      doc: document,
      win: window,
      key(url) {
        // After an update this script runs on without its extension (Chromium): it must not show a second card.
        if (!isConnected()) life.abort();
        return siteFor(url).visitKey(url, document);
      },
      read: (url) => siteFor(url).read(document, url),
      events: eventsFor(new URL(location.href)),
      onFacts(facts, key, signal) {
        const finding = detect(facts);
        if (visit?.signal !== signal) {
          visit = {
            key,
            site: siteNow(),
            signal,
            finding,
            card: null,
            cardLife: new AbortController(),
            withVideo: false,
          };
        }
        visit.finding = finding;
        // In a frame of somebody else's page only what names the exercise is worth a word.
        if (visit.card || finding.level === 'named' || (finding.level !== 'none' && !framed)) void show(visit);
      },
    },
    life.signal,
  );

  answerPopup(
    {
      report: () => {
        const site = siteNow();
        const video = site.video(document);
        const here = visit && !visit.signal.aborted ? visit : null;
        return {
          finding: here?.finding ?? null,
          site: name,
          key: here?.key ?? null,
          kind: site.kind,
          ...(here?.card?.report() ?? { card: 'absent', anchor: null, missing: [] }),
          duration: video && Number.isFinite(video.duration) ? video.duration : null,
          position: video ? video.currentTime : null,
        };
      },
      decideAgain: () => {
        if (visit && (visit.card || visit.finding.level !== 'none')) void show(visit);
        return null;
      },
      showAnyway: () => {
        if (visit && !visit.signal.aborted) {
          visit.finding = ASKED_FOR;
          void show(visit);
        }
        return null;
      },
      popped: async () => {
        siteNow().video(document)?.pause();
        if (!visit || visit.signal.aborted) return null;
        // Asked for by hand, the check comes whatever the page holds and whatever was hidden.
        if (!visit.card || visit.card.gone()) {
          if (visit.finding.level === 'none') visit.finding = ASKED_FOR;
          await show(visit);
        }
        visit.card?.popped();
        return null;
      },
      mark: async () => {
        const video = siteNow().video(document);
        if (!video || !visit || visit.signal.aborted) return null;
        const change = { what: 'mark', on: true, at: video.currentTime } as const;
        await askBackground('changeDiary', { key: visit.key, change });
        if (visit.finding.level === 'none') visit.finding = ASKED_FOR;
        await show(visit);
        return null;
      },
      seek: ({ to }) => {
        const video = siteNow().video(document);
        if (video) video.currentTime = to;
        return null;
      },
      pause: () => {
        siteNow().video(document)?.pause();
        return null;
      },
    },
    life.signal,
  );
  return () => {
    look();
    return !life.signal.aborted;
  };
}

/** In the isolated world, so that a second injection finds the first and only looks again. False: its life is over. */
const own = globalThis as { quietBackLook?: () => boolean };
whenShown(document, () => {
  if (own.quietBackLook?.()) return;
  clearRemains(document);
  own.quietBackLook = start(new AbortController());
});

import type { CardGlobal, CardHandle } from './card/handoff';
import { detect, nameIn } from './detect/detect';
import type { Finding } from './detect/types';
import { answerPopup, askBackground, isConnected } from './platform/door';
import { followVisits } from './platform/visits';
import { siteFor, siteName } from './sites';

interface Visit {
  readonly key: string;
  readonly signal: AbortSignal;
  finding: Finding;
  card: CardHandle | null;
}

/** The finding where the person says so, whatever we found. */
const ASKED_FOR: Finding = { level: 'named', exercises: ['leg-raise'], moments: [], score: 1, why: [] };

/** The content script's own life; ends when the extension is updated or removed under it. */
function start(life: AbortController): () => void {
  const site = siteFor(new URL(location.href));
  const name = siteName(new URL(location.href));
  let visit: Visit | null = null;

  /** Asks what the person wants to see of this finding, and shows it. */
  async function show(of: Visit): Promise<void> {
    const { key, finding, signal } = of;
    const answer = await askBackground('found', {
      site: name,
      key,
      level: finding.level,
      video: site.video(document) !== null,
    });
    if (answer === undefined && !isConnected()) life.abort();
    if (!answer || signal.aborted || finding !== of.finding) return;
    const now = { finding, show: answer.show, settings: answer.settings, notes: answer.notes };
    if (of.card && !of.card.gone()) of.card.update(now);
    else if (answer.show !== 'nothing') {
      of.card =
        (globalThis as CardGlobal).quietBackCard?.({ ...now, site, siteName: name, key, signal, nameIn }) ?? null;
    }
  }

  const look = followVisits(
    {
      doc: document,
      win: window,
      key: site.visitKey,
      read: (url) => site.read(document, url),
      events: site.events,
      onFacts(facts, key, signal) {
        const finding = detect(facts);
        if (visit?.signal !== signal) visit = { key, signal, finding, card: null };
        visit.finding = finding;
        if (visit.card || finding.level !== 'none') void show(visit);
      },
    },
    life.signal,
  );

  answerPopup(
    {
      report: () => {
        const video = site.video(document);
        const here = visit && !visit.signal.aborted ? visit : null;
        return {
          finding: here?.finding ?? null,
          site: name,
          key: here?.key ?? null,
          kind: site.kind,
          card: here?.card?.report().card ?? 'absent',
          anchor: here?.card?.report().anchor ?? null,
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
        site.video(document)?.pause();
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
        const video = site.video(document);
        if (!video || !visit || visit.signal.aborted) return null;
        const change = { what: 'mark', on: true, at: video.currentTime } as const;
        await askBackground('changeDiary', { key: visit.key, change });
        if (visit.finding.level === 'none') visit.finding = ASKED_FOR;
        await show(visit);
        return null;
      },
      seek: ({ to }) => {
        const video = site.video(document);
        if (video) video.currentTime = to;
        return null;
      },
      pause: () => {
        site.video(document)?.pause();
        return null;
      },
    },
    life.signal,
  );
  return look;
}

/** In the isolated world, so that a second injection finds the first and only looks again. */
const own = globalThis as { quietBackLook?: () => void };
if (own.quietBackLook) own.quietBackLook();
else own.quietBackLook = start(new AbortController());

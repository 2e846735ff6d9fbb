import type { CardHandle } from '../card/handoff';
import { askBackground } from '../platform/door';
import type { Handlers, PageMessages } from '../platform/messages';
import type { PageCore, PageVisit, PageWorld } from '../platform/world';
import { siteName } from '../sites/site-name';
import type { Address, Place, Reader, SiteId } from '../sites/types';
import { type OpenGlobal, openFor } from './open';

/*
 * What a page needs once something was found on it, or once the person asks about it: shows the card, and answers
 * the popup and the shortcuts.
 */
const world = globalThis as PageWorld & OpenGlobal;

/** The card of a visit; null where it has none. */
const cardOf = (visit: PageVisit | null): CardHandle | null => {
  const { quietBackShown: shown } = world;
  return shown && shown.visit === visit ? shown.card : null;
};

type PlaceFor = (id: SiteId, at: Address) => Place;
/** Where things are on the sites that this bundle is for. */
let placeFor: PlaceFor;
const placeNow = ({ id }: Reader): Place => placeFor(id, location);
const videoNow = (page: PageCore): HTMLVideoElement | null => placeNow(page.site()).video(document);

/** When to look again for what a page shows late, such as its chapters; in milliseconds after the first time. */
const LATER = [800, 3000];
/** Visits that are looked at again. */
const followed = new WeakSet<PageVisit>();
/** Lengths that the video told, where the page says none: they may change with it. */
const measured = new WeakMap<PageVisit, number>();

/**
 * Adds to a visit's facts what is dear to read of its page: its chapters, and the video's length where its words do not say
 * it.
 * @returns whether there was anything new
 */
function enrich(page: PageCore, visit: PageVisit): boolean {
  const { facts, finding, life, site } = visit;
  const place = placeNow(site);
  if (visit.asked) return false;
  if (place.more && !followed.has(visit)) {
    followed.add(visit);
    const timers = LATER.map((delay) =>
      setTimeout(() => {
        if (enrich(page, visit)) void page.show(visit);
      }, delay),
    );
    life.signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  }
  // Going through the page for chapters takes near two milliseconds.
  const more = (!visit.tellsChapters && place.more?.(document, facts, location, life.key)) || facts;
  const said = more.duration === measured.get(visit) ? undefined : more.duration;
  // Moves have times only within it.
  const length = said || finding.exercises.length === 0 ? undefined : place.length(document);
  if (length) measured.set(visit, length);
  const duration = length ?? more.duration;
  const whole = duration === more.duration ? more : { ...more, duration };
  if (whole === facts || JSON.stringify(whole) === JSON.stringify(facts)) return false;
  visit.facts = whole;
  return true;
}

/** Visits whose player in a frame has been told of them. */
const told = new WeakSet<PageVisit>();

/** Tells the player in a frame what this page knows of its video, and when that is over. */
function tellPlayers(visit: PageVisit): void {
  const tell = (): void => void askBackground('tellPlayers', null);
  tell();
  if (told.has(visit)) return;
  told.add(visit);
  visit.life.signal.addEventListener('abort', tell, { once: true });
}

const show: PageWorld['quietBack_visit'] = (visit, now) => {
  const { site } = visit;
  const { quietBackPage: page } = world;
  // What was found was found without it.
  if (page && visit.finding.level !== 'none' && enrich(page, visit)) {
    void page.show(visit);
    return;
  }
  const place = placeNow(site);
  if (place.videoFrame) tellPlayers(visit);
  const video = place.video(document);
  const { quietBackShown: shown } = world;
  // A card that was there before the video has no cues.
  if (video && shown?.visit === visit && !shown.withVideo) shown.life.abort();
  const card = cardOf(visit);
  if (card && !card.gone()) card.update(now);
  else if (now.show === 'nothing' || !page || !openFor(visit, now, place)) return;
  if (page) heedLength(page, visit, video);
};

/** Cards whose video is heeded. */
const heeded = new WeakSet<AbortSignal>();

/** The length may come late, or change with the video. */
function heedLength(page: PageCore, visit: PageVisit, video: HTMLVideoElement | null): void {
  const { signal } = world.quietBackShown ?? {};
  if (!video || !signal || heeded.has(signal)) return;
  heeded.add(signal);
  const lengthened = (): void => {
    if (enrich(page, visit)) void page.show(visit);
  };
  video.addEventListener('durationchange', lengthened, { signal, passive: true });
}

/** The visit there is; null when it has ended. */
function current({ visit }: PageCore): PageVisit | null {
  const now = visit();
  return now && !now.life.signal.aborted ? now : null;
}

/** Shows what the person says is there, whatever was found. */
function showAsked(page: PageCore, visit: PageVisit): Promise<void> {
  visit.asked = true;
  return page.show(visit);
}

const handlers: Handlers<PageMessages, PageCore> = {
  async report(_, page) {
    const site = page.site();
    const video = videoNow(page);
    const here = current(page);
    // Asked where there is something new, or nobody has looked yet: the popup waits for it.
    const isNew = here !== null && enrich(page, here);
    const isUnknown = here?.finding.level === 'none' && !here.asked;
    if (isNew) void page.show(here);
    return {
      finding: here && (((isNew || isUnknown) && (await askBackground('detect', here.facts))) || here.finding),
      site: siteName(location),
      key: here?.life.key ?? null,
      kind: site.kind,
      ...(cardOf(here)?.report() ?? { card: 'absent', anchor: null, missing: [] }),
      duration: video && Number.isFinite(video.duration) ? video.duration : null,
      position: video ? video.currentTime : null,
    };
  },
  showAnyway(_, page) {
    const visit = current(page);
    if (visit) void showAsked(page, visit);
    return null;
  },
  async popped(_, page) {
    const video = videoNow(page);
    video?.pause();
    const visit = current(page);
    if (!visit) return false;
    // Asked for by hand, the check comes whatever the page holds and whatever was hidden.
    if (cardOf(visit)?.gone() ?? true) {
      await (visit.finding.level === 'none' ? showAsked(page, visit) : page.show(visit));
    }
    cardOf(visit)?.popped();
    return video !== null;
  },
  async mark(_, page) {
    const video = videoNow(page);
    const visit = current(page);
    if (!video || !visit) return false;
    const change = { what: 'mark', on: true, at: video.currentTime } as const;
    await askBackground('changeDiary', { key: visit.life.key, change });
    await (visit.finding.level === 'none' ? showAsked(page, visit) : page.show(visit));
    return true;
  },
  seek({ to }, page) {
    const video = videoNow(page);
    if (video) video.currentTime = to;
    return video !== null;
  },
  pause(_, page) {
    const video = videoNow(page);
    video?.pause();
    return video !== null;
  },
};

/**
 * Leaves what shows cards and answers questions in the world that our scripts on the page share, once.
 * @param places of the sites that the page may be of
 */
export function serveVisits(places: PlaceFor): void {
  if (world.quietBack_visit) return;
  placeFor = places;
  world.quietBack_visit = show;
  world.quietBackAnswer = (name, question) => {
    const { quietBackPage: page } = world;
    if (!page || !Object.hasOwn(handlers, name)) return null;
    return (handlers[name as keyof PageMessages] as (ask: unknown, page: PageCore) => unknown)(question, page);
  };
}

/** A page's first card may have come before this: what it has waited for is done now. */
export function takeOver(): void {
  const { quietBackShown: shown, quietBackPage: page } = world;
  if (!shown || !page) return;
  const { visit } = shown;
  if (enrich(page, visit)) void page.show(visit);
  heedLength(page, visit, placeNow(visit.site).video(document));
}

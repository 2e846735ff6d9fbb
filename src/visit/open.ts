import type { CardGlobal, CardHandle } from '../card/handoff';
import type { ExerciseId } from '../guide/types';
import { askBackground, isConnected } from '../platform/door';
import type { FoundOnPage, LateBundle } from '../platform/messages';
import type { PageVisit, PageWorld } from '../platform/world';
import type { Place, Reader, Site } from '../sites/types';

/** The card that there is. */
export interface Shown {
  readonly visit: PageVisit;
  readonly card: CardHandle;
  /** Ends the card alone. */
  readonly life: AbortController;
  /** All that belongs to the card ends with it. */
  readonly signal: AbortSignal;
  /** Whether the page had a video when the card was opened. */
  readonly withVideo: boolean;
}

/** In the isolated world: a page's first card and those that follow may come from two bundles. */
export interface OpenGlobal {
  quietBackShown?: Shown | null;
}
const world = globalThis as PageWorld & CardGlobal & OpenGlobal;

/** The adapter as the card gets it: asked for a place after the extension has gone, it ends everything instead. */
function whileConnected(reader: Reader, place: Place): Site {
  return {
    ...reader,
    ...place,
    get anchors() {
      if (!isConnected()) queueMicrotask(() => world.quietBackPage?.end());
      return place.anchors;
    },
  };
}

/** The exercise of the family that each line of text names; null: none. */
async function namesOf(texts: readonly string[]): Promise<(ExerciseId | null)[]> {
  const page = world.quietBackPage;
  const telling = texts.filter((text) => page?.mayName(text));
  const named = telling.length > 0 ? await askBackground('names', telling) : [];
  return texts.map((text) => named?.[telling.indexOf(text)] ?? null);
}

/**
 * Opens the card of a visit.
 * @param rest what is brought once the card has come, or has had its time to
 * @returns false where what draws cards is not there
 */
export function openFor(visit: PageVisit, now: FoundOnPage, place: Place, rest?: readonly LateBundle[]): boolean {
  const { quietBack_card: openCard } = world;
  if (!openCard) return false;
  const { site, life } = visit;
  const own = new AbortController();
  const signal = AbortSignal.any([life.signal, own.signal]);
  world.quietBackShown = {
    ...{ visit, signal, life: own },
    withVideo: place.video(document) !== null,
    card: openCard({
      ...now,
      site: whileConnected(site, place),
      // The page around it has the card.
      cuesOnly: world.quietBackAround != null,
      key: life.key,
      signal,
      names: namesOf,
      rest,
    }),
  };
  // Nothing of a card outlives its visit, not even as a memory of it.
  const forget = (): void => {
    if (world.quietBackShown?.signal === signal) world.quietBackShown = null;
  };
  signal.addEventListener('abort', forget, { once: true });
  return true;
}

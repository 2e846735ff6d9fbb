import type { PickReader, Reader, WithinSite } from './types';
import { youtube } from './youtube';
import { activeSlot, shortsIn } from './youtube-shorts';

const isShort = ({ pathname }: WithinSite): boolean => pathname.startsWith('/shorts/');

/** Where looks do (visit/glance.ts): on a watch page all words come at once. Null for a Short. */
export const onWatchPage = (at: WithinSite): typeof youtube | null => (isShort(at) ? null : youtube);

/** Made for who comes to a Short. */
let shorts: Reader | undefined;

/** youtube.com itself: its watch page and Shorts, between which one goes without loading a page. */
export const onYoutube: PickReader = (at) => {
  if (!isShort(at)) return youtube;
  shorts ??= shortsIn(activeSlot);
  return shorts;
};

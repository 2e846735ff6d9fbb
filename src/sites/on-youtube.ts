import type { PickReader, Reader, WithinSite } from './types';
import { activeSlot, shortsIn } from './youtube-shorts';

/** What takes more than a look (visit/glance.ts): on a watch page all words come at once. */
export const isShort = ({ pathname }: WithinSite): boolean => pathname.startsWith('/shorts/');

/** Made for who comes to a Short. */
let shorts: Reader | undefined;

/** youtube.com itself: its watch page and Shorts, between which one goes without loading a page. */
export const onYoutube =
  (watch: Reader): PickReader =>
  (at) => {
    if (!isShort(at)) return watch;
    shorts ??= shortsIn(activeSlot);
    return shorts;
  };

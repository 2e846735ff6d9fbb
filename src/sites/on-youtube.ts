import type { PickReader } from './types';
import { youtube } from './youtube';
import { youtubeShorts } from './youtube-shorts';

/** youtube.com itself: its watch page and Shorts, between which one goes without loading a page. */
export const onYoutube: PickReader = ({ pathname }) => (pathname.startsWith('/shorts/') ? youtubeShorts : youtube);

import type { PickReader } from './types';
import { youtubeMobile } from './youtube-mobile';
import { youtubeMobileShorts } from './youtube-mobile-shorts';
import { youtubeMusic } from './youtube-music';

/** YouTube on phones, and its music. */
export const onYoutubeMore: PickReader = ({ hostname, pathname }) => {
  if (hostname === 'music.youtube.com') return youtubeMusic;
  return pathname.startsWith('/shorts/') ? youtubeMobileShorts : youtubeMobile;
};

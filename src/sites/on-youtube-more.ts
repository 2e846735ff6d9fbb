import type { PickReader } from './types';
import { youtubeMobile } from './youtube-mobile';
import { youtubeMusic } from './youtube-music';
import { youtubeShorts } from './youtube-shorts';

/** YouTube on phones, and its music. */
export const onYoutubeMore: PickReader = ({ hostname, pathname }) => {
  if (hostname === 'music.youtube.com') return youtubeMusic;
  return pathname.startsWith('/shorts/') ? youtubeShorts : youtubeMobile;
};

import type { PickReader } from './types';
import { youtubeMobile } from './youtube-mobile';
import { youtubeMobileShorts } from './youtube-mobile-shorts';

/** YouTube on phones. */
export const onYoutubeMobile: PickReader = ({ pathname }) =>
  pathname.startsWith('/shorts/') ? youtubeMobileShorts : youtubeMobile;

import { youtubeEmbed } from './sites/youtube-embed';
import { startOn } from './visit/start';

startOn(
  ({ pathname }) => (pathname.startsWith('/embed/') ? youtubeEmbed : null),
  // A frame may have been too small for words.
  ['loadedmetadata', 'playing', 'fullscreenchange'],
);

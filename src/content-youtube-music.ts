import { youtubeMusic } from './sites/youtube-music';
import { startOn } from './visit/start';

startOn(() => youtubeMusic, ['yt-navigate-finish', 'yt-page-data-updated', 'loadedmetadata', 'playing']);

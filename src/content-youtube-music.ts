import { youtubeMusic } from './sites/youtube-music';
import { startOn } from './visit/start';

// As on the watch page; the player may come after the words.
startOn(() => youtubeMusic, { settled: ['yt-navigate-finish'], late: ['loadedmetadata', 'playing'] });

import { watchTitle } from './platform/watch-title';
import { onVideo } from './sites/on-video';
import { startOn } from './visit/start';

// In a feed the next video starts to play when it is scrolled to; elsewhere its data comes after the words.
startOn(onVideo, { events: ['loadedmetadata', 'playing'], watch: watchTitle });

import { watchTitle } from './platform/watch-title';
import { article } from './sites/article';
import { startOn } from './visit/start';

// The chapters of a plain `<video>` come with its data.
startOn(() => article, { events: ['loadedmetadata', 'playing'], watch: watchTitle });

import { youtubePlace, youtubeShortsPlace } from '../sites/youtube-places';
import { serveVisits } from './visit';

// Most cards are on youtube.com: it gets its own places without those of all other sites, a third of what `visit.js` is.
serveVisits((id) => (id === 'youtube-shorts' ? youtubeShortsPlace : youtubePlace));

import { markResults } from './card/result-marks';
import { judge } from './detect/judge';
import { readResults } from './sites/youtube-results';

/** Registered only while the person wants marks on YouTube's lists: `settings.resultMarks`, off by default. */
const own = globalThis as { quietBackResults?: boolean };
if (!own.quietBackResults) {
  own.quietBackResults = true;
  markResults({
    doc: document,
    win: window,
    read: readResults,
    isNamed: (title) => judge({ title }).level === 'named',
    events: ['yt-navigate-finish', 'yt-page-data-updated', 'state-navigateend'],
  });
}

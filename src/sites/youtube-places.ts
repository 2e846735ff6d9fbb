import { ACTIVE_SHORT } from './active-short';
import { firstOf, lengthOf, mainVideo } from './dom';
import type { Place } from './types';
import { withChapters } from './youtube-chapters';

/** Players that play while the pointer rests on a thumbnail are not the page's video (SponsorBlock pageUtils.ts:36). */
const ANY_PLAYER = '.html5-video-player:not(#inline-preview-player)';
const playerOf = (doc: Document): Element | null => firstOf(doc, ['#movie_player', ANY_PLAYER]);

export const youtubePlace: Place = {
  more: withChapters,
  anchors: [
    // The right column; hidden below 1000 px, where the place under the title takes over (SponsorBlock content.ts:2263).
    {
      name: 'right column',
      selector: 'ytd-watch-flexy #secondary-inner, ytd-watch-grid #secondary-inner',
      put: 'first-inside',
    },
    { name: 'secondary', selector: '#secondary', put: 'first-inside' },
    { name: 'related', selector: '#related', put: 'before' },
    // Below the title and buttons, above the description (SponsorBlock CategoryPillComponent.tsx:165).
    { name: 'under the title', selector: 'ytd-watch-metadata', put: 'after' },
    { name: 'below the player', selector: '#below', put: 'first-inside' },
  ],
  video: (doc) => firstOf<HTMLVideoElement>(doc, ['#movie_player video', `${ANY_PLAYER} video`]),
  length(doc) {
    return this.isAd(doc) || isLive(doc) ? undefined : lengthOf(this.video(doc));
  },
  player: playerOf,
  // ImprovedTube player.js:766.
  captions: (doc) => doc.querySelector('.ytp-caption-window-container .caption-window, .captions-text'),
  // SponsorBlock content.ts:551.
  progressBar: (doc) => doc.querySelector('.ytp-progress-bar-container .ytp-progress-bar, .ytp-progress-bar'),
  // SponsorBlock content.ts:2811.
  isAd: (doc) => playerOf(doc)?.classList.contains('ad-showing') ?? false,
  theme: (doc) => (doc.documentElement.hasAttribute('dark') ? 'dark' : 'light'),
};

/** A live stream's clock runs on: its length is none. The badge is in every player and drawn in live ones (SponsorBlock content.ts:2466). */
function isLive(doc: Document): boolean {
  return (doc.querySelector('#movie_player .ytp-live-badge')?.getClientRects().length ?? 0) > 0;
}

export const youtubeShortsPlace: Place = {
  ...youtubePlace,
  // Beside a Short is room and nothing that stays: the card floats there, in a corner clear of the video.
  anchors: [],
  video: (doc) => firstOf<HTMLVideoElement>(doc, [`${ACTIVE_SHORT} video`, '#shorts-player video']) ?? mainVideo(doc),
  // videospeed controller-css-defaults.js:91; ImprovedTube functions.js:168.
  player: (doc) => firstOf(doc, [`${ACTIVE_SHORT} .html5-video-player`, '#shorts-player']),
  // Its bar is a thin line of another make (`.YtProgressBarLineHost`, SponsorBlock pageUtils.ts:8): no room for marks.
  progressBar: () => null,
  isAd: (doc) => doc.querySelector(`${ACTIVE_SHORT} .ad-showing, #shorts-player.ad-showing`) !== null,
};

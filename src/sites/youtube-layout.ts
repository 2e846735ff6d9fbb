import { firstOf, lengthOf } from './dom';
import type { Place } from './types';

/** Players that play while the pointer rests on a thumbnail are not the page's video (SponsorBlock pageUtils.ts:36). */
const ANY_PLAYER = '.html5-video-player:not(#inline-preview-player)';
const playerOf = (doc: Document): Element | null => firstOf(doc, ['#movie_player', ANY_PLAYER]);

/** The watch page's places. What is dear to read of it is added in youtube-places.ts: a card comes without that. */
export const youtubeLayout: Place = {
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

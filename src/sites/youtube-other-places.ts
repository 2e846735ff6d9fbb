import { firstOf } from './dom';
import type { Place } from './types';
import { youtubePlace } from './youtube-places';

/* YouTube elsewhere than on youtube.com itself: in frames, on phones and its music. */

export const youtubeEmbedPlace: Place = {
  ...youtubePlace,
  anchors: [],
  /*
   * In the layout of 2026 the controls are a layer of the body's over the whole player: nothing inside the player
   * is above them (videospeed youtube-handler.js:28-66).
   */
  player: (doc) =>
    doc.querySelector('body > #player-controls') ? null : firstOf(doc, ['#movie_player', '.html5-video-player']),
  theme: () => 'dark',
};

export const youtubeMobilePlace: Place = {
  ...youtubePlace,
  anchors: [
    // RYD starRating.js:21, bar.js:69.
    { name: 'under the title', selector: 'ytm-slim-video-metadata-section-renderer', put: 'after' },
    { name: 'under the buttons', selector: 'ytm-slim-video-action-bar-renderer', put: 'after' },
    {
      name: 'above related',
      selector: 'ytm-item-section-renderer[section-identifier="related-items"]',
      put: 'before',
    },
  ],
  video: (doc) =>
    doc.querySelector<HTMLVideoElement>('#player-container-id video, #player video, video.html5-main-video'),
  player: (doc) => doc.querySelector('#player-container-id, #player'),
  progressBar: () => null,
  // The mobile page carries the theme on its root; `darker-dark-theme` is the newer attribute beside it.
  theme: (doc) => (doc.documentElement.matches('[dark], [darker-dark-theme]') ? 'dark' : null),
};

export const youtubeMusicPlace: Place = {
  ...youtubePlace,
  anchors: [
    // Beside the video: next songs and lyrics (user styles for `#side-panel.ytmusic-player-page`).
    { name: 'side panel', selector: '#side-panel.ytmusic-player-page, #side-panel', put: 'first-inside' },
  ],
  player: (doc) => firstOf(doc, ['#movie_player', 'ytmusic-player']),
  progressBar: () => null,
  // web-scrobbler src/connectors/youtube-music.ts; `.ad-showing` as everywhere.
  isAd: (doc) =>
    (doc.querySelector('.ytmusic-player-bar.advertisement')?.getClientRects().length ?? 0) > 0 ||
    youtubePlace.isAd(doc),
  theme: () => 'dark',
};

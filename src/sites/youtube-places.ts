import { ACTIVE_SHORT } from './active-short';
import { firstOf, mainVideo } from './dom';
import type { Place } from './types';
import { withChapters } from './youtube-chapters';
import { youtubeLayout } from './youtube-layout';

export const youtubePlace: Place = { ...youtubeLayout, more: withChapters };

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

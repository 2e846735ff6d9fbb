/** The Short on the screen (ImprovedTube player.js:3207; return-youtube-dislike.js:211). */
export const ACTIVE_SHORT = 'ytd-reel-video-renderer[is-active]';

/** By which youtube.com says that a page has settled: maze-utils document.ts:261; ImprovedTube init.js:179. */
export const SETTLED = 'yt-navigate-finish';

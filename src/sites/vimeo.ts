import { videoSite } from './video-site';

/** A video's page; seen in the saved page metascraper_vimeo_video.html (2025). */
export const vimeo = videoSite({
  id: 'vimeo',
  // vimeo.com/ID, /channels/NAME/ID, /ID/HASH of unlisted ones, and player.vimeo.com/video/ID.
  idOf: ({ pathname }) => /^\/(?:[\w/-]+\/)?(\d{6,})(?:\/\w+)?\/?$/.exec(pathname)?.[1] ?? null,
  title: ['main h1', 'h1'],
});

import { dailymotion } from './dailymotion';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { tiktok } from './tiktok';
import type { PickReader, Reader } from './types';
import { vimeo } from './vimeo';

/** Vimeo's player on other pages. */
const PLAYER = 'player.vimeo.com';

/** By whole host. */
const SITES: Readonly<Record<string, Reader>> = {
  'vimeo.com': vimeo,
  [PLAYER]: vimeo,
  'www.dailymotion.com': dailymotion,
  'www.tiktok.com': tiktok,
  'www.instagram.com': instagram,
  'www.facebook.com': facebook,
};

/** The other places where people watch. */
export const onVideo: PickReader = ({ hostname }, isFramed) =>
  (hostname !== PLAYER && isFramed() ? null : SITES[hostname]) ?? null;

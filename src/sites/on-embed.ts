import { dailymotionPlayer } from './dailymotion-player';
import { DAILYMOTION_PLAYER } from './hosts';
import type { Around, PickReader } from './types';
import { youtubeEmbed } from './youtube-embed';

/**
 * Players that other pages show in frames.
 * @param around what the page around knows, for a player on its own site
 */
export const onEmbed = (around: () => Around | null): PickReader => {
  const dailymotion = dailymotionPlayer(around);
  return ({ hostname, pathname }) => {
    if (hostname === DAILYMOTION_PLAYER) return dailymotion;
    return pathname.startsWith('/embed/') ? youtubeEmbed : null;
  };
};

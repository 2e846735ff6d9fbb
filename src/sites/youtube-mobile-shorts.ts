import { mainVideo, surroundings } from './dom';
import { activeSlot, shortsIn } from './youtube-shorts';

/** On phones, where nothing may mark the Short on the screen but its video. */
export const youtubeMobileShorts = shortsIn((doc) => activeSlot(doc) ?? surroundings(mainVideo(doc)));

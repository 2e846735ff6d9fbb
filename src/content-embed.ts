import { whenKnown } from './platform/around';
import { DAILYMOTION_PLAYER } from './sites/hosts';
import { onEmbed } from './sites/on-embed';
import { startOn } from './visit/start';

whenKnown(location.hostname === DAILYMOTION_PLAYER, (around) =>
  // A frame may have been too small for words.
  startOn(onEmbed(around), { events: ['loadedmetadata', 'playing', 'fullscreenchange'] }),
);

import type { CardGlobal } from '../card/handoff';
import { openCard } from '../card/open-card';
import type { PageWorld } from '../platform/world';
import { youtubeLayout } from '../sites/youtube-layout';
import { openFor } from './open';

const world = globalThis as PageWorld & CardGlobal;
world.quietBack_card = openCard;
// A page that was only glanced at gets its card from this alone, and sooner.
world.quietBack_first = (visit, found) => void openFor(visit, found, youtubeLayout, ['visit-youtube']);

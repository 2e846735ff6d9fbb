import { floatingPlace, followVideo } from './float';
import type { CardGlobal } from './handoff';
import { openCard } from './open-card';

const world = globalThis as CardGlobal;
world.quietBack_card = openCard;
world.quietBackFloating = { floatingPlace, followVideo };

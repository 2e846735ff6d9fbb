import { Figure } from '../ui/figure/figure';
import styles from './card-more.css?inline';
import { Menu } from './menu';
import { moveTexts, tipOrder, tips } from './more-guide.static';
import type { LentGlobal } from './more-handoff';
import { MorePage } from './more-page';

(globalThis as LentGlobal).quietBackLent?.onMore({
  styles,
  tips,
  tipOrder,
  moveTexts,
  Figure,
  Menu,
  Page: MorePage,
});

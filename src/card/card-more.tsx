import { hydrate, render } from 'preact';
import { Figure } from '../ui/figure/figure';
import { CardApp } from './card-app';
import styles from './card-more.css?inline';
import { propsOf } from './look-props';
import { Menu } from './menu';
import { addMore } from './more';
import { moveTexts, tipOrder, tips } from './more-guide.static';
import type { LiveGlobal } from './more-handoff';
import { MorePage } from './more-page';

addMore({ styles, tips, tipOrder, moveTexts, Figure, Menu, Page: MorePage });

(globalThis as LiveGlobal).quietBackEnliven = (mount, drawn) => {
  hydrate(<CardApp {...propsOf(drawn)} />, mount);
  return {
    draw: (props) => render(<CardApp {...props} />, mount),
    end: () => render(null, mount),
  };
};

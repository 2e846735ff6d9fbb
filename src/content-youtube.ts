import { askBackground } from './platform/door';
import { isShort } from './sites/on-youtube';
import { youtube } from './sites/youtube';
import { glanceOn } from './visit/glance';
import { sightOf } from './visit/sight';
import { SETTLED } from './visit/youtube-events';

const bring = (): void => {
  'use later';
  void askBackground('bring', ['visit-youtube']);
};

glanceOn(
  youtube,
  isShort,
  SETTLED,
  (site, key, at, seen) => {
    'use later';
    return sightOf(site, key, at, seen, { first: 'card-youtube', missing: ['visit-youtube', 'card'] }, bring);
  },
  bring,
);

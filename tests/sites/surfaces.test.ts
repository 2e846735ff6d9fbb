// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../src/detect/types';
import { siteFor } from '../../src/sites';
import { article } from '../../src/sites/article';
import { dailymotionPlayer } from '../../src/sites/dailymotion-player';
import { CURATED_HOSTS, framePatterns } from '../../src/sites/hosts';
import { siteName } from '../../src/sites/site-name';
import type { Around, Site } from '../../src/sites/types';
import {
  bareVideoPage,
  dailymotionPage,
  dailymotionPlayerPage,
  embedPage,
  facebookPage,
  instagramPage,
  musicPage,
  numberOf,
  renamedPage,
  shortsPage,
  tiktokPage,
  vimeoPage,
  vimeoPlayer,
} from '../pages/surfaces';
import { type PageVideo, VIDEOS } from '../pages/videos';
import { watchPage } from '../pages/watch';

/** Without frames, which happy-dom would load. */
const parse = (html: string): Document =>
  new DOMParser().parseFromString(html.replace(/<iframe.*?<\/iframe>/g, ''), 'text/html');
/** A page in a frame of that size, in whose browser that plays. */
const frame = (html: string, width = 640, height = 360, playing?: string): Document => {
  const doc = parse(html);
  const navigator = { mediaSession: { metadata: playing === undefined ? null : { title: playing } } };
  Object.defineProperty(doc, 'defaultView', { value: { innerWidth: width, innerHeight: height, navigator } });
  return doc;
};
const { legRaises, cooking, named } = VIDEOS;
const site = (address: string): Site => siteFor(new URL(address));
const read = (address: string, html: string) => site(address).read(parse(html), new URL(address));
const key = (address: string, html = '') => site(address).visitKey(new URL(address), parse(html));

/** Every surface whose address names its video: where it is, its page, and the key of the visit. */
const SURFACES: [string, (video: PageVideo) => string, (video: PageVideo) => string, (video: PageVideo) => string][] =
  [
    [
      'youtube-shorts',
      ({ id }) => `https://www.youtube.com/shorts/${id}`,
      (video) => shortsPage(video),
      ({ id }) => `youtube:${id}`,
    ],
    [
      'youtube-shorts',
      ({ id }) => `https://m.youtube.com/shorts/${id}`,
      (video) => shortsPage(video, { inline: true }),
      ({ id }) => `youtube:${id}`,
    ],
    [
      'youtube-music',
      ({ id }) => `https://music.youtube.com/watch?v=${id}&list=x`,
      musicPage,
      ({ id }) => `youtube:${id}`,
    ],
    ['vimeo', (video) => `https://vimeo.com/${numberOf(video)}`, vimeoPage, (video) => `vimeo:${numberOf(video)}`],
    [
      'vimeo',
      (video) => `https://player.vimeo.com/video/${numberOf(video)}?h=1`,
      vimeoPlayer,
      (video) => `vimeo:${numberOf(video)}`,
    ],
    [
      'dailymotion',
      ({ id }) => `https://www.dailymotion.com/video/x${id}`,
      dailymotionPage,
      ({ id }) => `dailymotion:x${id}`,
    ],
    ['instagram', ({ id }) => `https://www.instagram.com/reel/${id}/`, instagramPage, ({ id }) => `instagram:${id}`],
    [
      'facebook',
      (video) => `https://www.facebook.com/watch/?v=${numberOf(video)}`,
      facebookPage,
      (video) => `facebook:${numberOf(video)}`,
    ],
  ];

describe.each(SURFACES)('%s', (id, address, page, visit) => {
  it('reads the title of this very visit', () => {
    expect(site(address(legRaises)).id).toBe(id);
    expect(key(address(legRaises), page(legRaises))).toBe(visit(legRaises));
    expect(read(address(legRaises), page(legRaises))?.title).toContain(legRaises.title);
  });
  it('reads nothing while the page still shows another video', () => {
    expect(read(address(legRaises), page(cooking))).toBeNull();
  });
  it('reads nothing from a page that does not say whose words these are', () => {
    const bare = page(legRaises).replace(/<link[^>]*>|<meta prop[^>]*>|<script.*?<\/script>/gs, '');
    const anonymous = bare.replaceAll(legRaises.id, 'x').replaceAll(numberOf(legRaises), 'x');
    expect(read(address(legRaises), anonymous)).toBeNull();
    expect(read(address(legRaises), '')).toBeNull();
  });
  it('answers about a page without a player', () => {
    const adapter = site(address(legRaises));
    const empty = parse('');
    for (const ask of ['video', 'player', 'captions', 'progressBar'] as const) expect(adapter[ask](empty)).toBeNull();
    expect(adapter.isAd(empty)).toBe(false);
  });
});

describe('after a redesign', () => {
  it.each(SURFACES.filter(([id]) => !id.startsWith('youtube')))('%s is still read', (_, address, page) => {
    expect(read(address(legRaises), renamedPage(page(legRaises)))?.title).toContain(legRaises.title);
    expect(read(address(legRaises), renamedPage(page(cooking)))).toBeNull();
  });
});

describe('youtube watch pages', () => {
  const address = `https://www.youtube.com/watch?v=${legRaises.id}`;
  it('are not the mini player, nor what plays under the pointer', () => {
    expect(key('https://www.youtube.com/feed/subscriptions')).toBeNull();
    const doc = parse(watchPage(legRaises));
    const preview = doc.createElement('div');
    preview.id = 'inline-preview-player';
    preview.className = 'html5-video-player';
    preview.append(doc.createElement('video'));
    doc.body.prepend(preview);
    expect(site(address).video(doc)?.className).toContain('html5-main-video');
    expect(site(address).player(doc)?.id).toBe('movie_player');
    doc.getElementById('movie_player')?.remove();
    expect(site(address).video(doc)).toBeNull();
  });
  it('have no length while they are live or show an advert', () => {
    const withVideo = (page: string): Document => {
      const doc = parse(page);
      Object.defineProperty(doc.querySelector('video') ?? doc, 'duration', { value: 61 });
      return doc;
    };
    const page = watchPage(legRaises, { inline: false });
    expect(site(address).length(withVideo(page))).toBe(61);
    const advert = page.replace('id="movie_player" class="', 'id="movie_player" class="ad-showing ');
    expect(site(address).length(withVideo(advert))).toBeUndefined();
    const live = withVideo(page);
    const badge = live.createElement('button');
    badge.className = 'ytp-live-badge';
    live.getElementById('movie_player')?.append(badge);
    badge.getClientRects = () => [new DOMRect(0, 0, 40, 20)] as unknown as DOMRectList;
    expect(site(address).length(live)).toBeUndefined();
  });
});

describe('youtube shorts', () => {
  const address = `https://www.youtube.com/shorts/${legRaises.id}`;
  it('waits until the words and the tab agree', () => {
    const doc = parse(shortsPage(legRaises));
    doc.title = `${cooking.title} - YouTube`;
    expect(site(address).read(doc, new URL(address))).toBeNull();
  });
  it('is not fooled by the last Short’s words in its own place', () => {
    // The address and the active slot are new; the last title and the tab still agree with one another.
    const doc = parse(shortsPage(cooking));
    const [old] = doc.querySelectorAll('[is-active]');
    old?.removeAttribute('is-active');
    doc.querySelector(`[data-of="${legRaises.id}"]`)?.setAttribute('is-active', '');
    expect(site(address).read(doc, new URL(address))).toBeNull();
  });
  it('takes the name that the player’s own link gives', () => {
    const doc = parse(shortsPage(legRaises));
    doc.title = 'YouTube';
    const link = doc.createElement('a');
    link.className = 'ytp-title-link';
    link.setAttribute('href', `https://www.youtube.com/shorts/${legRaises.id}`);
    link.textContent = 'Leg raises, slowly';
    doc.getElementById('shorts-player')?.append(link);
    expect(site(address).read(doc, new URL(address))?.title).toBe('Leg raises, slowly');
  });
  it('reads the page’s data when nothing else is known', () => {
    expect(read(address, shortsPage(legRaises, { inline: true, renamed: true }))?.title).toBe(legRaises.title);
    expect(read(address, shortsPage(cooking, { inline: true, renamed: true }))).toBeNull();
  });
  it('looks at Shorts alone', () => {
    expect(key('https://www.youtube.com/shorts/')).toBeNull();
    expect(key('https://www.youtube.com/shorts/x')).toBeNull();
  });
});

describe('youtube music', () => {
  it('does not take the last song’s name from the bar', () => {
    const address = `https://music.youtube.com/watch?v=${legRaises.id}`;
    const doc = parse(musicPage(legRaises));
    const bar = doc.querySelector('.title');
    if (bar) bar.textContent = cooking.title;
    expect(site(address).read(doc, new URL(address))?.title).toBe(legRaises.title);
    const link = doc.querySelector('.ytp-title-link');
    if (link) link.textContent = '';
    expect(site(address).read(doc, new URL(address))).toBeNull();
  });
});

describe('youtube in a frame', () => {
  const address = new URL(`https://www.youtube-nocookie.com/embed/${legRaises.id}?autoplay=1`);
  const { visitKey, read: readEmbed, player } = siteFor(address);
  it.each([true, false])('reads the title in the player (layout of 2026: %s)', (modern) => {
    const doc = frame(embedPage(legRaises, modern));
    expect(visitKey(address, doc)).toBe(`youtube:${legRaises.id}`);
    expect(readEmbed(doc, address)?.title).toBe(legRaises.title);
    expect(player(doc) === null).toBe(modern);
  });
  it('follows the player, not the address', () => {
    const doc = frame(embedPage(named, false));
    expect(visitKey(address, doc)).toBe(`youtube:${named.id}`);
    expect(readEmbed(doc, address)?.title).toBe(named.title);
  });
  it('takes the tab’s title once it is more than “YouTube”', () => {
    expect(readEmbed(frame('<title>YouTube</title>'), address)).toBeNull();
    expect(readEmbed(frame('<title>Leg raises - YouTube</title>'), address)?.title).toContain('Leg raises');
  });
  it('leaves small frames and lists alone', () => {
    expect(visitKey(address, frame('', 300, 169))).toBeNull();
    expect(visitKey(new URL('https://www.youtube.com/embed/videoseries?list=x'), frame(''))).toBeNull();
  });
});

describe('dailymotion’s player', () => {
  const around: Around = { key: 'dailymotion:xlegraise001', facts: { title: legRaises.title } };
  const framed = new URL('https://geo.dailymotion.com/player/xtv3w.html');
  const embedded = new URL(`https://geo.dailymotion.com/player.html?video=x${named.id}`);
  it('says what the page around it says, on its own site', () => {
    const reader = dailymotionPlayer(() => around);
    const doc = frame(dailymotionPlayerPage(undefined));
    expect(reader.visitKey(framed, doc)).toBe('dailymotion:xlegraise001');
    expect(reader.read(doc, framed)?.title).toBe(legRaises.title);
  });
  it('has nothing to say without a video or room, or where nothing names one', () => {
    const reader = dailymotionPlayer(() => around);
    expect(reader.visitKey(framed, frame(''))).toBeNull();
    expect(reader.visitKey(framed, frame(dailymotionPlayerPage(named), 300, 169))).toBeNull();
    const alone = dailymotionPlayer(() => null);
    const doc = frame(dailymotionPlayerPage(undefined));
    expect(alone.visitKey(framed, doc)).toBeNull();
    expect(alone.read(doc, embedded)).toBeNull();
  });
  it('says what it plays, on other pages', () => {
    const doc = frame(dailymotionPlayerPage(named));
    const { id, visitKey, read: readPlayer, anchors } = siteFor(embedded);
    expect([id, visitKey(embedded, doc), anchors]).toEqual(['dailymotion', `dailymotion:x${named.id}`, []]);
    expect(readPlayer(doc, embedded)?.title).toBe(named.title);
    // The player went on to another video under the same address.
    expect(visitKey(embedded, frame(dailymotionPlayerPage(cooking)))).toBe(`dailymotion:x${cooking.id}`);
  });
  it('takes the tab’s title, or what the browser’s media controls show, where no link names the video', () => {
    const read = (title: string, playing?: string) =>
      siteFor(embedded).read(frame(`<title>${title}</title>`, 640, 360, playing), embedded)?.title;
    expect(read('Leg raises - Dailymotion')).toContain('Leg raises');
    expect(read('Dailymotion Video Player', 'Leg raises, slowly')).toBe('Leg raises, slowly');
    expect(read('Dailymotion')).toBeUndefined();
  });
});

describe('tiktok', () => {
  const feed = 'https://www.tiktok.com/foryou';
  it('knows a video by its player, in the feed and on its page', () => {
    expect(key(feed, tiktokPage(legRaises))).toBe(`tiktok:${numberOf(legRaises)}`);
    expect(key('https://www.tiktok.com/en/', tiktokPage(legRaises))).toBe(`tiktok:${numberOf(legRaises)}`);
    expect(read(feed, tiktokPage(legRaises))).toMatchObject({ title: legRaises.title });
    expect(key('https://www.tiktok.com/@someone/video/7571863205253778710')).toBe('tiktok:7571863205253778710');
  });
  it('leaves profiles alone', () => expect(key('https://www.tiktok.com/@someone', tiktokPage(legRaises))).toBeNull());
  it('reads nothing without a player', () => expect(read(feed, '')).toBeNull());
});

describe('addresses with a video, and without', () => {
  it.each([
    ['https://vimeo.com/channels/staffpicks/311983548', 'vimeo:311983548'],
    ['https://vimeo.com/311983548/3faabede87', 'vimeo:311983548'],
    ['https://vimeo.com/watch', null],
    ['https://www.facebook.com/reel/1234567890', 'facebook:1234567890'],
    ['https://www.facebook.com/someone/videos/a-title/1234567890/', 'facebook:1234567890'],
    ['https://www.facebook.com/watch', null],
    ['https://www.facebook.com/', null],
    ['https://www.instagram.com/someone/reel/CN2VQ1yI_MA/', 'instagram:CN2VQ1yI_MA'],
    ['https://www.instagram.com/reels/audio/123456789/', null],
    ['https://www.instagram.com/someone/', null],
    ['https://www.dailymotion.com/fr', null],
    ['https://music.youtube.com/library', null],
  ])('%s is %s', (address, visit) => expect(key(address)).toBe(visit));
});

describe('structured data and tracks', () => {
  it('gives a video’s parts only where the head is about it', () => {
    const at = new URL(`https://vimeo.com/${numberOf(legRaises)}`);
    const more = (key: string): PageFacts | undefined =>
      siteFor(at).more?.(parse(vimeoPage(legRaises)), { title: '' }, at, key);
    expect(more('vimeo:1')?.structured).toBeUndefined();
    expect(more(`vimeo:${numberOf(legRaises)}`)?.structured).toContainEqual({
      type: 'Clip',
      name: 'Leg raises',
      at: 225,
    });
  });
  it('gives the chapters that a plain video has loaded', () => {
    const doc = parse(bareVideoPage);
    const cues = [
      { startTime: 0, text: 'Warm-up' },
      { startTime: 225, text: ' Leg raises ' },
    ];
    Object.defineProperty(doc.querySelector('video') ?? doc, 'textTracks', {
      value: [
        { kind: 'captions', cues: [{ startTime: 1, text: 'Hello' }] },
        { kind: 'chapters', cues },
      ],
    });
    expect(article.read(doc, new URL('https://www.healthline.com/bare'))?.chapters).toEqual([
      { at: 0, title: 'Warm-up' },
      { at: 225, title: 'Leg raises' },
    ]);
  });
});

describe('the list of adapters', () => {
  it('has one for every video site at install', () => {
    for (const { host, kind } of CURATED_HOSTS) {
      if (kind === 'video' && !host.includes('nocookie'))
        expect(site(`https://${host}/x`).id, host).not.toBe('article');
    }
    expect(site('https://www.youtube-nocookie.com/embed/x').id).toBe('youtube-embed');
  });
  it('names every face of a site alike', () => {
    for (const host of ['www.youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com']) {
      expect(siteName(new URL(`https://${host}/`))).toBe('youtube.com');
    }
    expect(siteName(new URL('https://player.vimeo.com/video/1'))).toBe('vimeo.com');
    expect(siteName(new URL('https://geo.dailymotion.com/player.html'))).toBe('dailymotion.com');
  });
  it('reads frames of players and of nothing else', () => {
    expect(framePatterns()).toEqual([
      'https://geo.dailymotion.com/player*',
      'https://player.vimeo.com/video/*',
      'https://www.youtube-nocookie.com/embed/*',
      'https://www.youtube.com/embed/*',
    ]);
  });
});

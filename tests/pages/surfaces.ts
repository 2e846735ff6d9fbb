import { type PageVideo, VIDEOS } from './videos';

/*
 * Pages of the other places where people watch, each with that site's own elements where its adapter looks for them
 * (sources in src/sites) and our own words. They change address as the real ones do: first the address, then the words.
 */

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
const asJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
const VIDEO = 'src="/sample.webm" muted preload="metadata"';
const LATER = 'const later = (ms) => new Promise((done) => setTimeout(done, ms));';
const ALL = `const VIDEOS = ${asJson(Object.values(VIDEOS))};`;

const page = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
<title>${escapeHtml(title)}</title>${head}</head><body style="margin:0">${body}
<script>addEventListener('error', (event) => { document.documentElement.dataset.error = event.message; });</script></body></html>`;

/** The id of a made-up video on sites whose ids are numbers. */
export const numberOf = (video: PageVideo): string =>
  `${7_000_000_000 + Object.values(VIDEOS).findIndex((one) => one.id === video.id)}`;

/**
 * YouTube's Shorts: one slot a Short, the player moved from one to the next. `go(id)` scrolls there.
 * @param renamed after a redesign: no name that we know is left, but the page's data is
 */
export function shortsPage(first: PageVideo, { inline = false, renamed = false } = {}): string {
  const videos = [first, ...Object.values(VIDEOS).filter((video) => video !== first)];
  const slots = videos.map(
    (
      video,
      i,
    ) => `<div class="reel-video-in-sequence-new style-scope ytd-shorts" id="slot-${i}" style="height:100vh;scroll-snap-align:start">
<div class="reel-video-in-sequence-thumbnail style-scope ytd-shorts" style="background-image:url(/vi/${video.id}/frame0.jpg)"></div>
<ytd-reel-video-renderer class="style-scope ytd-shorts" data-of="${video.id}"${i === 0 ? ' is-active' : ''} style="display:block;position:relative;width:450px;height:800px;margin:auto;background:#000">
${i === 0 ? `<div id="shorts-player" class="html5-video-player" style="position:absolute;inset:0"><video class="html5-main-video" ${VIDEO} style="width:100%;height:100%"></video></div>` : ''}
<yt-shorts-video-title-view-model style="position:absolute;bottom:60px;left:16px;color:#fff"><h2><span>${i === 0 ? escapeHtml(video.title) : ''}</span></h2></yt-shorts-video-title-view-model>
</ytd-reel-video-renderer></div>`,
  );
  const details = {
    videoId: first.id,
    title: first.title,
    author: first.channel,
    shortDescription: first.description,
  };
  const html = page(
    `${first.title} - YouTube`,
    inline ? `<script>var ytInitialPlayerResponse = ${asJson({ videoDetails: details })};</script>` : '',
    `<ytd-app><ytd-shorts style="display:block"><div id="shorts-inner-container" style="height:100vh;overflow:hidden">${slots.join('')}</div></ytd-shorts></ytd-app>
<script>${ALL}${LATER}
async function go(id) {
  const video = VIDEOS.find((one) => one.id === id);
  const reel = document.querySelector('[data-of="' + id + '"]');
  history.replaceState({}, '', '/shorts/' + id);
  await later(30);
  document.querySelector('[is-active]').removeAttribute('is-active');
  reel.setAttribute('is-active', '');
  reel.parentElement.scrollIntoView();
  reel.prepend(document.getElementById('shorts-player'));
  document.dispatchEvent(new CustomEvent('yt-navigate', { bubbles: true }));
  await later(60);
  reel.querySelector('h2 span').textContent = video.title;
  document.querySelector('video').play().catch(() => {});
  await later(60);
  document.title = video.title + ' - YouTube';
  document.dispatchEvent(new CustomEvent('yt-page-data-updated', { bubbles: true }));
}
</script>`,
  );
  return renamed ? html.replace(/ytd-|yt-shorts|reel-video|shorts-player|html5-|is-active/g, 'x-') : html;
}

/** YouTube's player in a frame. `modern`: its layout of 2026. `load(id)`: another video under the same address. */
export function embedPage(video: PageVideo, modern: boolean): string {
  const link = `href="https://www.youtube.com/watch?v=${video.id}"`;
  return page(
    modern ? 'YouTube' : `${video.title} - YouTube`,
    '',
    `<div id="player" style="position:fixed;inset:0"><div id="movie_player" class="html5-video-player${modern ? '' : ' ytp-embed'}" style="position:absolute;inset:0;background:#000">
<video class="html5-main-video" ${VIDEO} style="width:100%;height:100%"></video>
${modern ? '' : `<div class="ytp-title-text"><a class="ytp-title-link" data-sessionlink="feature=player-title" ${link}>${escapeHtml(video.title)}</a></div>`}
</div></div>
${modern ? `<div id="player-controls" style="position:fixed;inset:0"><a class="ytmVideoInfoVideoTitle" ${link}><span>${escapeHtml(video.title)}</span></a></div>` : ''}
<script>${ALL}
function load(id) {
  const video = VIDEOS.find((one) => one.id === id);
  const link = document.querySelector('a');
  link.href = 'https://www.youtube.com/watch?v=' + id;
  link.textContent = video.title;
  document.querySelector('video').load();
}
</script>`,
  );
}

/** Somebody's page with a player in a frame. */
export const framingPage = (src: string, width = 640, height = 360): string =>
  page(
    'My training notes',
    '',
    `<h1>My training notes</h1><p>Today’s session.</p><iframe src="${escapeHtml(src)}" width="${width}" height="${height}" style="border:0" allow="fullscreen"></iframe>`,
  );

/** YouTube Music with its player open. `go(id)` plays another song. */
export function musicPage(video: PageVideo): string {
  return page(
    'YouTube Music',
    '',
    `<ytmusic-app><ytmusic-player-page style="display:grid;grid-template-columns:1fr 400px;gap:24px;background:#030303;color:#fff">
<div id="main-panel" class="style-scope ytmusic-player-page"><ytmusic-player style="display:block"><div id="movie_player" class="html5-video-player" style="position:relative;aspect-ratio:16/9;background:#000"><video class="html5-main-video" ${VIDEO} style="width:100%;height:100%"></video>
<a class="ytp-title-link yt-uix-sessionlink" href="https://music.youtube.com/watch?v=${video.id}" hidden>${escapeHtml(video.title)}</a></div></ytmusic-player></div>
<div id="side-panel" class="style-scope ytmusic-player-page"><ytmusic-tab-renderer>Up next</ytmusic-tab-renderer></div></ytmusic-player-page>
<ytmusic-player-bar class="style-scope ytmusic-app"><yt-formatted-string class="title style-scope ytmusic-player-bar">${escapeHtml(video.title)}</yt-formatted-string><yt-formatted-string class="byline style-scope ytmusic-player-bar">${escapeHtml(video.channel)}</yt-formatted-string></ytmusic-player-bar></ytmusic-app>
<script>${ALL}${LATER}
async function go(id) {
  const video = VIDEOS.find((one) => one.id === id);
  history.pushState({}, '', '/watch?v=' + id);
  await later(50);
  document.querySelector('.byline').textContent = video.channel;
  document.querySelector('.title').textContent = video.title;
  await later(50);
  const link = document.querySelector('.ytp-title-link');
  link.href = 'https://music.youtube.com/watch?v=' + id;
  link.textContent = video.title;
  document.querySelector('video').load();
}
</script>`,
  );
}

const head = (address: string, video: PageVideo): string =>
  `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}"><meta property="og:title" content="${escapeHtml(video.title)}"><meta property="og:description" content="${escapeHtml(video.description)}">`;

/** Rewrites head and heading as frameworks do after `pushState`; shared by the sites below. */
const goWith = (address: string, more = ''): string => `<script>${ALL}${LATER}
const number = (id) => 7000000000 + VIDEOS.findIndex((one) => one.id === id);
async function go(id) {
  const video = VIDEOS.find((one) => one.id === id);
  const address = ${address};
  history.pushState({}, '', address);
  await later(60);
  for (const h1 of document.querySelectorAll('h1')) h1.textContent = video.title;
  await later(60);
  document.querySelector('link[rel=canonical]')?.setAttribute('href', location.origin + address);
  document.querySelector('meta[property="og:url"]')?.setAttribute('content', location.origin + address);
  document.querySelector('meta[property="og:title"]')?.setAttribute('content', video.title);
  document.querySelector('meta[property="og:description"]')?.setAttribute('content', video.description);
  document.title = video.title;
  ${more}
  document.querySelector('video')?.load();
}
</script>`;

/** A video's page on Vimeo (elements as in its saved page of 2025). */
export function vimeoPage(video: PageVideo): string {
  const address = `https://vimeo.com/${numberOf(video)}`;
  const clip = { '@type': 'Clip', name: 'Leg raises', startOffset: 225 };
  const ld = [
    { '@type': 'VideoObject', url: address, name: video.title, hasPart: video.chapters.length > 2 ? [clip] : [] },
  ];
  return page(
    `${video.title} on Vimeo`,
    `${head(address, video)}<script type="application/ld+json">${asJson(ld)}</script>`,
    `<div id="__next"><div data-testid="vh-player-container" style="background:#000"><div class="player js-player vh-player-area" style="position:relative"><div class="vp-video-wrapper"><div class="vp-video"><video ${VIDEO} style="width:100%;height:500px"></video></div></div></div></div>
<main><div data-testid="vd-wrapper"><h1 class="chakra-text">${escapeHtml(video.title)}</h1></div></main></div>${goWith("'/' + number(id)", 'document.querySelector(\'script[type="application/ld+json"]\')?.remove();')}`,
  );
}

/** Vimeo's player as it is framed by other pages. */
export const vimeoPlayer = (video: PageVideo): string =>
  page(
    `${video.title} from ${video.channel} on Vimeo`,
    `<link rel="canonical" href="https://vimeo.com/${numberOf(video)}">`,
    `<div id="player" class="player js-player"><video ${VIDEO} style="width:100%;height:100vh"></video></div>`,
  );

/** A video's page on Dailymotion: the video is in a frame. */
export const dailymotionPage = (video: PageVideo): string =>
  page(
    `${video.title} - Dailymotion`,
    head(`https://www.dailymotion.com/video/x${video.id}`, video),
    `<div id="player-wrapper"><iframe src="https://geo.dailymotion.com/player/xtv3w.html" allow="autoplay; fullscreen" style="width:800px;height:450px;border:0;background:#000"></iframe></div><h1>${escapeHtml(video.title)}</h1>${goWith("'/video/x' + id")}`,
  );

/**
 * Dailymotion's player in its frame (`video#video` as NekoCap has it). Its own pages name no video in its address, and
 * what it says of one there is not known: here nothing. On other pages it is asked for a video, and names it.
 */
export const dailymotionPlayerPage = (video: PageVideo | undefined): string =>
  page(
    'Dailymotion Video Player',
    '',
    `<div data-testid="player-root" style="position:relative;height:100vh;background:#000"><video id="video" ${VIDEO} style="width:100%;height:100%"></video>${video ? `<a href="https://www.dailymotion.com/video/x${video.id}" style="position:absolute;top:8px;left:8px;color:#fff">${escapeHtml(video.title)}</a>` : ''}<button style="position:absolute;bottom:8px;left:8px">Play</button></div>`,
  );

/** TikTok's feed, and a video's page, which is the same list (elements as in its saved page of 2025). */
export function tiktokPage(first: PageVideo): string {
  const videos = [first, ...Object.values(VIDEOS).filter((video) => video !== first)];
  const items = videos.map(
    (
      video,
      i,
    ) => `<article id="one-column-item-${i}" data-scroll-index="${i}" data-e2e="recommend-list-item-container" style="height:100vh;scroll-snap-align:start">
<section data-e2e="feed-video" style="position:relative;width:420px;height:90vh;margin:auto;background:#000"><div id="xgwrapper-${i}-${numberOf(video)}" class="xgplayer-container tiktok-web-player" style="height:100%"><div><video ${VIDEO} style="width:100%;height:80vh"></video></div></div>
<a href="/@someone">someone</a><div data-e2e="video-desc">${escapeHtml(video.title)}</div></section></article>`,
  );
  return page(
    'TikTok - Make Your Day',
    head(`https://www.tiktok.com/@someone/video/${numberOf(first)}`, first),
    `<div id="column-list-container" style="height:100vh;overflow:auto">${items.join('')}</div>
<script>
async function go(number) {
  const wrapper = document.querySelector('[id$="' + number + '"]');
  wrapper.scrollIntoView();
  wrapper.querySelector('video').play().catch(() => {});
}
</script>`,
  );
}

/** A reel on Instagram: the head of its first load stays for ever; the text beside the reel is the new one's. */
export function instagramPage(video: PageVideo): string {
  return page(
    'Instagram',
    head(`https://www.instagram.com/reel/${video.id}/`, video),
    `<main role="main"><article><div><video ${VIDEO} style="height:80vh"></video></div><a href="/reel/${video.id}/"><time>2 d</time></a><span dir="auto">${escapeHtml(video.title)}</span></article></main>
<script>${ALL}${LATER}
async function go(id) {
  const video = VIDEOS.find((one) => one.id === id);
  history.pushState({}, '', '/reel/' + id + '/');
  await later(80);
  document.querySelector('span').textContent = video.title;
  document.querySelector('article a').href = '/reel/' + id + '/';
  document.querySelector('video').load();
}
</script>`,
  );
}

/** A video on Facebook, with nothing in its head. `go(number)` shows the next one. */
export function facebookPage(video: PageVideo): string {
  const id = numberOf(video);
  return page(
    'Facebook',
    '',
    `<div role="main"><div><video ${VIDEO} style="height:60vh"></video></div><a href="/watch/?v=${id}">2 d</a><div dir="auto"><span dir="auto">${escapeHtml(video.title)}</span></div></div>
<script>${ALL}${LATER}
async function go(number) {
  const video = VIDEOS[number - 7000000000];
  history.pushState({}, '', '/watch/?v=' + number);
  await later(60);
  document.querySelector('span').textContent = video.title;
  await later(60);
  document.querySelector('a').href = '/watch/?v=' + number;
  document.querySelector('video').load();
}
</script>`,
  );
}

/** A plain video with its own chapters, on an article's site. */
export const bareVideoPage = page(
  'A quiet floor session',
  '',
  `<article><h1>A quiet floor session for your abs</h1><p>Twelve minutes on the floor. No equipment, no music, and nobody counts for you. Put the phone where you see it and take a break whenever you like; the moves come one after another, each of them explained before it starts.</p>
<video ${VIDEO} controls style="width:640px;height:360px"><track kind="chapters" src="/chapters.vtt" default></video></article>`,
);
/** The same, with what is said in place of chapters. */
const spokenPage = bareVideoPage
  .replace('A quiet floor session for your abs', 'A quiet abs workout')
  .replace('kind="chapters" src="/chapters.vtt"', 'kind="captions" src="/captions.vtt"');
export const CAPTIONS_VTT = `WEBVTT

00:01.000 --> 00:04.000
Lie down and get comfortable.

05:20.000 --> 05:24.000
Next up we have <i>leg raises</i>, ten of them.

05:40.000 --> 05:42.000
Keep those leg raises slow.
`;
export const CHAPTERS_VTT = `WEBVTT

00:00.000 --> 03:45.000
Warm-up

03:45.000 --> 07:20.000
Leg raises

07:20.000 --> 12:00.000
Cool-down
`;

const byNumber = (number: string): PageVideo | undefined =>
  Object.values(VIDEOS).find((video) => numberOf(video) === number);

/** After a redesign: every name of ours to go by is another one. The page's words, links and head are as before. */
export const renamedPage = (html: string): string =>
  html.replace(/ (?:class|id|data-[\w-]+)="[^"]*"/g, ' class="x"').replace(/<(\/?)[a-z]+-[\w-]+/g, '<$1x-x');

/** The page of these at an address; null when it is none of theirs. */
export function surfaceAt(url: URL): string | null {
  const html = pageOf(url);
  return html !== null && url.searchParams.has('renamed') && !url.pathname.startsWith('/shorts')
    ? renamedPage(html)
    : html;
}

function pageOf(url: URL): string | null {
  const [, first = '', second = '', third = ''] = url.pathname.split('/');
  const named = (id: string): PageVideo | undefined => Object.values(VIDEOS).find((video) => video.id === id);
  const with_ = (video: PageVideo | undefined, make: (video: PageVideo) => string): string | null =>
    video ? make(video) : null;
  switch (url.hostname) {
    case 'www.youtube.com':
    case 'm.youtube.com':
    case 'www.youtube-nocookie.com':
      if (first === 'shorts') {
        const [inline, renamed] = ['inline', 'renamed'].map((name) => url.searchParams.has(name));
        return with_(named(second), (video) => shortsPage(video, { inline, renamed }));
      }
      return first === 'embed'
        ? with_(named(second), (video) => embedPage(video, url.searchParams.has('modern')))
        : null;
    case 'music.youtube.com':
      return with_(named(url.searchParams.get('v') ?? ''), musicPage);
    case 'vimeo.com':
      return with_(byNumber(first), vimeoPage);
    case 'player.vimeo.com':
      return with_(byNumber(second), vimeoPlayer);
    case 'www.dailymotion.com':
      return with_(named(second.slice(1)), dailymotionPage);
    case 'geo.dailymotion.com':
      return dailymotionPlayerPage(named((url.searchParams.get('video') ?? '').slice(1)));
    case 'www.tiktok.com':
      return with_(second === 'video' ? byNumber(third) : VIDEOS.cooking, tiktokPage);
    case 'www.instagram.com':
      return with_(named(second), instagramPage);
    case 'www.facebook.com':
      return with_(byNumber(url.searchParams.get('v') ?? ''), facebookPage);
    case 'notes.example':
      return framingPage(url.searchParams.get('src') ?? '');
    default:
      if (url.pathname === '/framing') return framingPage(url.searchParams.get('src') ?? '');
      return { '/bare': bareVideoPage, '/spoken': spokenPage }[url.pathname] ?? null;
  }
}

import { type PageVideo, VIDEOS } from './videos';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
const asJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The pages that the person came from: YouTube keeps them, hidden, with ids that the watch page has as well. */
const LEFT_BEHIND = `<ytd-shorts hidden><div id="panels"></div><div id="shorts-player" class="html5-video-player"></div></ytd-shorts>
<ytd-search hidden><div id="primary"><ytd-video-renderer><h1 class="title">Poker: when to raise</h1></ytd-video-renderer></div>
<div id="secondary"><div id="secondary-inner"><div id="related"></div></div></div><div id="below"></div></ytd-search>`;

/**
 * A watch page with YouTube's own elements where adapters look for them (see the selectors' sources in
 * src/sites/youtube.ts), and its order of events on in-page navigation: first the address, then the marks and
 * words one after the other, and `yt-navigate-finish` before the last of them. Everything else is ours.
 * @param dark YouTube's dark theme
 */
export function watchPage(
  video: PageVideo,
  { dark = false, inline = true }: { dark?: boolean; inline?: boolean } = {},
): string {
  const details = {
    videoId: video.id,
    title: video.title,
    author: video.channel,
    shortDescription: video.description,
    lengthSeconds: '730',
    keywords: ['home workout'],
  };
  return `<!doctype html>
<html lang="en"${dark ? ' dark' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
<title>${escapeHtml(video.title)} - YouTube</title>
<style>
  html { --bg: #fff; --fg: #0f0f0f; --dim: #606060; --chip: #f2f2f2; background: var(--bg); color: var(--fg); font: 400 14px/20px Roboto, "Noto Sans", Arial, sans-serif; }
  html[dark] { --bg: #0f0f0f; --fg: #f1f1f1; --dim: #aaa; --chip: #272727; color-scheme: dark; }
  body { margin: 0; background: var(--bg); }
  /* The page's own rules, loud on purpose: none of them may reach the card. */
  h2, h3, p, button, section, header { text-transform: uppercase; letter-spacing: 3px; color: #c0c; }
  #masthead { height: 56px; display: flex; align-items: center; justify-content: center; }
  #masthead i { display: block; width: 36%; height: 40px; border-radius: 20px; background: var(--chip); }
  #columns { display: grid; grid-template-columns: minmax(0, 1fr) 402px; gap: 24px; padding: 24px 24px 32px 64px; align-items: start; }
  ytd-watch-flexy, ytd-watch-metadata, ytd-channel-name, yt-formatted-string, ytd-text-inline-expander { display: block; }
  #movie_player { position: relative; aspect-ratio: 16/9; border-radius: 12px; overflow: hidden; background: #000; }
  #movie_player video { width: 100%; height: 100%; object-fit: cover; }
  .ytp-chrome-bottom { position: absolute; inset: auto 12px 0; height: 48px; color: #fff; display: flex; align-items: center; gap: 12px; }
  .ytp-progress-bar { position: absolute; inset: -6px 0 auto; height: 5px; background: rgb(255 255 255 / .3); }
  .ytp-chrome-bottom button { all: unset; padding: 8px; cursor: pointer; }
  #title h1 { font: 700 20px/28px Roboto, "Noto Sans", Arial, sans-serif; margin: 14px 0 10px; }
  #description { background: var(--chip); border-radius: 12px; padding: 12px; margin-top: 12px; white-space: pre-line; }
  ytd-compact-video-renderer { display: grid; grid-template-columns: 168px 1fr; gap: 8px; margin-bottom: 8px; }
  ytd-compact-video-renderer i { display: block; height: 94px; border-radius: 8px; background: var(--chip); }
  ytd-engagement-panel-section-list-renderer { display: none; }
  @media (max-width: 1000px) { #columns { grid-template-columns: minmax(0, 1fr); padding: 0 12px; } #secondary { display: none; } }
</style>
<script>${inline ? `var ytInitialPlayerResponse = ${asJson({ videoDetails: details })};` : ''}</script>
</head>
<body>
<ytd-app>
<div id="masthead"><i></i></div>
${LEFT_BEHIND}
<ytd-watch-flexy class="style-scope ytd-page-manager" video-id="${video.id}" role="main">
<div id="columns">
  <div id="primary"><div id="primary-inner">
    <div id="player"><div id="movie_player" class="html5-video-player" tabindex="-1">
      <div class="html5-video-container"><video class="video-stream html5-main-video" src="/sample.webm" muted preload="metadata"></video></div>
      <div class="ytp-caption-window-container"></div>
      <div class="ytp-chrome-bottom"><div class="ytp-progress-bar"></div><button class="ytp-play-button">Play</button><span class="ytp-time-display">0:00 / 12:10</span></div>
    </div></div>
    <div id="below">
      <ytd-watch-metadata class="style-scope ytd-watch-flexy" video-id="${video.id}">
        <div id="above-the-fold">
          <div id="title"><h1 class="style-scope ytd-watch-metadata"><yt-formatted-string class="style-scope ytd-watch-metadata">${escapeHtml(video.title)}</yt-formatted-string></h1></div>
          <ytd-video-owner-renderer><ytd-channel-name id="channel-name"><div id="text-container"><a href="/@channel">${escapeHtml(video.channel)}</a></div></ytd-channel-name></ytd-video-owner-renderer>
          <div id="description"><ytd-text-inline-expander id="description-inline-expander"><div id="snippet"><span id="snippet-text">${escapeHtml(video.description)}</span></div></ytd-text-inline-expander></div>
        </div>
      </ytd-watch-metadata>
    </div>
  </div></div>
  <div id="secondary"><div id="secondary-inner">
    <div id="panels"><ytd-engagement-panel-section-list-renderer target-id="engagement-panel-macro-markers-description-chapters"><ytd-macro-markers-list-renderer></ytd-macro-markers-list-renderer></ytd-engagement-panel-section-list-renderer></div>
    <div id="related">${['Ten minutes of bird dog', 'Dead bug, slowly', 'Evening stretch for stiff hips']
      .map(
        (title) =>
          `<ytd-compact-video-renderer><i></i><span id="video-title">${title}</span></ytd-compact-video-renderer>`,
      )
      .join('')}</div>
  </div></div>
</div>
</ytd-watch-flexy>
</ytd-app>
<script>
const VIDEOS = ${asJson(Object.values(VIDEOS))};
const later = (ms) => new Promise((done) => setTimeout(done, ms));
function chapters(video) {
  const list = document.querySelector('ytd-macro-markers-list-renderer');
  list.replaceChildren(...video.chapters.map(([time, title]) => {
    const row = document.createElement('ytd-macro-markers-list-item-renderer');
    const link = document.createElement('a');
    link.id = 'endpoint';
    link.href = '/watch?v=' + video.id + '&t=' + time;
    const details = document.createElement('div');
    details.id = 'details';
    const name = document.createElement('h4');
    name.textContent = title;
    const at = document.createElement('div');
    at.id = 'time';
    at.textContent = time;
    details.append(name, at);
    link.append(details);
    row.append(link);
    return row;
  }));
}
chapters(VIDEOS.find((video) => location.search.includes(video.id)) ?? { id: '', chapters: [] });
async function go(id) {
  const video = VIDEOS.find((one) => one.id === id);
  document.dispatchEvent(new CustomEvent('yt-navigate-start', { bubbles: true }));
  history.pushState({}, '', '/watch?v=' + id);
  await later(40);
  document.querySelector('ytd-watch-flexy').setAttribute('video-id', id);
  document.dispatchEvent(new CustomEvent('yt-navigate-finish', { bubbles: true }));
  await later(60);
  document.querySelector('h1 yt-formatted-string').textContent = video.title;
  await later(30);
  document.querySelector('ytd-watch-metadata').setAttribute('video-id', id);
  document.querySelector('#snippet-text').textContent = video.description;
  document.querySelector('#channel-name a').textContent = video.channel;
  document.title = video.title + ' - YouTube';
  await later(60);
  chapters(video);
  document.dispatchEvent(new CustomEvent('yt-page-data-updated', { bubbles: true }));
}
document.querySelector('.ytp-play-button').addEventListener('click', () => { document.documentElement.dataset.controls = 'clicked'; });
document.addEventListener('keydown', (event) => { document.documentElement.dataset.key = event.key; });
addEventListener('error', (event) => { document.documentElement.dataset.error = event.message; });
</script>
</body>
</html>`;
}

/** The watch page of m.youtube.com, cut down to what its adapter reads (selectors as in src/sites/youtube-mobile.ts). */
export function mobileWatchPage(video: PageVideo): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(video.title)} - YouTube</title></head>
<body style="margin:0"><ytm-app><div id="player-container-id"><div id="player"><video class="html5-main-video" src="/sample.webm" muted preload="metadata" style="width:100%"></video></div></div>
<ytm-watch><ytm-single-column-watch-next-results-renderer>
<ytm-slim-video-metadata-section-renderer style="display:block;padding:12px">
<div class="slim-video-information-title"><span class="ytAttributedStringHost">${escapeHtml(video.title)}</span></div>
<ytm-slim-owner-renderer><h3>${escapeHtml(video.channel)}</h3></ytm-slim-owner-renderer>
</ytm-slim-video-metadata-section-renderer>
</ytm-single-column-watch-next-results-renderer></ytm-watch></ytm-app></body></html>`;
}

/** A watch page after a redesign that left none of the elements we know, only the video and its data. */
export function redesignedWatchPage(video: PageVideo): string {
  return watchPage(video)
    .replace(
      /id="(secondary|secondary-inner|below|related|above-the-fold|title|primary|primary-inner)"/g,
      'class="x-$1"',
    )
    .replaceAll('ytd-watch-metadata', 'x-metadata')
    .replaceAll('ytd-watch-flexy', 'x-watch');
}

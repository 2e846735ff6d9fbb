import { videoOf } from './contract';

/*
 * A stand-in for YouTube's watch page: its element names, ids and the weight of its inline data; everything else is
 * ours. The page's script (app.ts) fills it in, and navigates within it.
 */

/** About what a real watch page carries in its inline data, in characters. */
const INLINE_DATA = 300_000;

const filler = (): string => {
  const row = JSON.stringify({
    compactVideoRenderer: { title: { simpleText: 'An afternoon in the garden' }, trackingParams: 'CAQQ'.repeat(20) },
  });
  return Array.from({ length: Math.ceil(INLINE_DATA / row.length) }, () => row).join(',');
};

export function watchPage(id: string): string {
  const { title, channel, description, chapters } = videoOf(id);
  const details = {
    videoId: id,
    title,
    lengthSeconds: '600',
    keywords: ['video'],
    shortDescription: description,
    author: channel,
  };
  const rows = chapters.map(([at, name]) => ({
    chapterRenderer: { title: { simpleText: name }, timeRangeStartMillis: at * 1000 },
  }));
  const data = `{"contents":[${filler()}],"chapters":${JSON.stringify(rows)},"currentVideoEndpoint":{"watchEndpoint":{"videoId":"${id}"}}}`;
  return `<!doctype html>
<html lang="en" style="font-size:10px"><head><meta charset="utf-8">
<script>performance.mark('bench:boot');window.bench={cls:0,ready:false};new PerformanceObserver(list=>{for(const shift of list.getEntries())if(!shift.hadRecentInput)window.bench.cls+=shift.value}).observe({type:'layout-shift',buffered:true})</script>
<script>var ytInitialPlayerResponse = ${JSON.stringify({ playabilityStatus: { status: 'OK' }, videoDetails: details })};</script>
<title>${title} - YouTube</title>
<meta name="title" content="${title}"><meta property="og:title" content="${title}"><link rel="canonical" href="https://www.youtube.com/watch?v=${id}">
<link rel="stylesheet" href="/bench/app.css"></head>
<body><ytd-app><div id="content">
<div id="masthead-container"><ytd-masthead id="masthead"><input id="search" name="search_query"></ytd-masthead></div>
<ytd-page-manager id="page-manager"><ytd-watch-flexy class="style-scope ytd-page-manager" video-id="${id}" role="main">
<div id="columns"><div id="primary"><div id="primary-inner">
<div id="player"><ytd-player id="ytd-player"><div id="container"></div></ytd-player></div>
<div id="below"><ytd-watch-metadata class="style-scope ytd-watch-flexy" video-id="${id}"></ytd-watch-metadata><ytd-comments id="comments"><div id="contents"></div></ytd-comments></div>
</div></div>
<div id="secondary"><div id="secondary-inner"><div id="panels"></div><div id="related"><ytd-watch-next-secondary-results-renderer><div id="items"></div></ytd-watch-next-secondary-results-renderer></div></div></div>
</div></ytd-watch-flexy></ytd-page-manager></div></ytd-app>
<script>var ytInitialData = ${data};</script>
<script src="/bench/app.js"></script></body></html>`;
}

export const css = `*{box-sizing:border-box}body{margin:0;background:#fff;color:#0f0f0f;font-size:14px;font-family:Arial,sans-serif}
ytd-app,ytd-watch-flexy,ytd-page-manager,ytd-masthead,ytd-player,ytd-watch-metadata,ytd-comments,ytd-watch-next-secondary-results-renderer,ytd-text-inline-expander,ytd-video-owner-renderer{display:block}
#masthead-container{position:fixed;inset:0 0 auto;height:56px;background:#fff;z-index:2020}
#page-manager{margin-top:56px}#columns{display:flex;max-width:1280px;margin:0 auto}#primary{flex:1;min-width:0;padding:24px 24px 0}#secondary{width:402px;padding:24px 24px 0 0}
#player{aspect-ratio:16/9;background:#000;position:relative}#ytd-player,#container,#movie_player{position:absolute;inset:0}#movie_player video{width:100%;height:100%}
.ytp-chrome-bottom{position:absolute;inset:auto 12px 0;height:48px;color:#fff}.ytp-progress-bar-container{position:absolute;inset:-5px 0 auto;height:5px}
ytd-watch-metadata{min-height:320px;margin-top:12px}h1{font-size:20px;line-height:28px;height:28px;margin:0;overflow:hidden}#description{background:#f2f2f2;border-radius:12px;padding:12px;margin-top:12px;min-height:200px;white-space:pre-line}
ytd-compact-video-renderer{display:flex;height:94px;margin-bottom:8px}ytd-thumbnail{width:168px;height:94px;background:#ccc;flex:none}.details{padding-left:8px}
ytd-comment-thread-renderer{display:block;min-height:64px;contain:content}`;

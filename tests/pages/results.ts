/**
 * A results page with YouTube's own list elements; the titles are ours. Cards are reused when the list changes, and the
 * home page that one came from stays, hidden.
 */
export const resultsPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>abs - YouTube</title>
<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'"></head>
<body><ytd-app><ytd-browse hidden>${'<ytd-rich-item-renderer><a id="video-title">Hanging leg raises, again</a></ytd-rich-item-renderer>'.repeat(150)}</ytd-browse><ytd-search>
<ytd-video-renderer><a id="video-title">How to do hanging leg raises</a></ytd-video-renderer>
<ytd-video-renderer><a id="video-title">Slow roast leg of lamb</a></ytd-video-renderer>
<ytd-rich-item-renderer><yt-lockup-view-model><a class="yt-lockup-metadata-view-model__title">Flutter kicks workout for beginners</a></yt-lockup-view-model></ytd-rich-item-renderer>
</ytd-search></ytd-app>
<script>
function turnOver() {
  const titles = document.querySelectorAll('ytd-search #video-title');
  titles[0].replaceChildren('Poker: when to raise');
  titles[1].replaceChildren('Lying leg raise workout');
  document.dispatchEvent(new CustomEvent('yt-navigate-finish', { bubbles: true }));
}
function goOn() {
  const list = document.querySelector('ytd-search');
  for (let i = 0; i < 150; i++) {
    const card = list.appendChild(document.createElement('ytd-video-renderer'));
    card.append(Object.assign(document.createElement('a'), { id: 'video-title', textContent: i < 149 ? 'More of it' : 'Dead bug exercise' }));
  }
  dispatchEvent(new Event('scroll'));
}
</script></body></html>`;

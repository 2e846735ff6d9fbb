/** A results page with YouTube's own list elements; the titles are ours. Cards are reused when the list changes. */
export const resultsPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>abs - YouTube</title>
<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'"></head>
<body><ytd-app><ytd-search>
<ytd-video-renderer><a id="video-title">How to do hanging leg raises</a></ytd-video-renderer>
<ytd-video-renderer><a id="video-title">Slow roast leg of lamb</a></ytd-video-renderer>
<ytd-rich-item-renderer><yt-lockup-view-model><a class="yt-lockup-metadata-view-model__title">Flutter kicks workout for beginners</a></yt-lockup-view-model></ytd-rich-item-renderer>
</ytd-search></ytd-app>
<script>
function turnOver() {
  const titles = document.querySelectorAll('#video-title');
  titles[0].replaceChildren('Poker: when to raise');
  titles[1].replaceChildren('Lying leg raise workout');
  document.dispatchEvent(new CustomEvent('yt-navigate-finish', { bubbles: true }));
}
</script></body></html>`;

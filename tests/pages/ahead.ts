import { VIDEOS } from './videos';
import { watchPage } from './watch';

const { named } = VIDEOS;
/** Where the page that is loaded ahead of a click says how it goes: asking the server is all that leaves it. */
export const AHEAD = { waiting: '/ahead/waiting', shown: '/ahead/shown' } as const;
const address = `/watch?v=${named.id}&ahead=1`;

/** A page that has its one link's page loaded ahead, out of sight: speculation rules, as in Chromium. */
export const linkingPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>YouTube</title>
<script type="speculationrules">${JSON.stringify({ prerender: [{ urls: [address], eagerness: 'immediate' }] })}</script></head>
<body style="margin:0"><a href="${address}" style="display:block;height:200px">How to do lying leg raises</a></body></html>`;

/** That page: it counts the elements of ours until it is shown, and says when it has waited for them. */
export const aheadPage = watchPage(named).replace(
  '</body>',
  `<script>
const ours = () => document.querySelectorAll('div[style*="initial !important"]').length;
addEventListener('load', () => setTimeout(() => fetch('${AHEAD.waiting}'), 1500));
document.addEventListener('prerenderingchange', () => {
  document.documentElement.dataset.before = ours();
  fetch('${AHEAD.shown}');
}, { once: true });
</script></body>`,
);

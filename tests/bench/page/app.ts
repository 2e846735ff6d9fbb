import { type BenchWindow, clock, idOf, type PageKind, videoOf } from './contract';

/*
 * The page's own script, bundled for the browser. Plain callbacks and no promises inside a navigation, so that what
 * the trace shows in microtasks is not the page's.
 */
declare const window: BenchWindow;

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
};
type Kid = Node | string;
function make(tag: string, attributes: Record<string, string>, ...kids: Kid[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...kids);
  return element;
}

function player(id: string): void {
  const video = make('video', {
    class: 'video-stream html5-main-video',
    src: `/sample.webm?id=${id}`,
    preload: 'auto',
  });
  find('#ytd-player > #container').append(
    make(
      'div',
      { id: 'movie_player', class: 'html5-video-player', tabindex: '-1' },
      make('div', { class: 'html5-video-container' }, video),
      make('div', { class: 'ytp-caption-window-container' }),
      make(
        'div',
        { class: 'ytp-chrome-bottom' },
        make('div', { class: 'ytp-progress-bar-container' }, make('div', { class: 'ytp-progress-bar' })),
        make('button', { class: 'ytp-play-button ytp-button' }, 'Play'),
      ),
    ),
  );
  if (video instanceof HTMLVideoElement) {
    video.muted = true;
    video.play().catch(() => undefined);
  }
}

function words(id: string): void {
  const { title, channel, description, chapters } = videoOf(id);
  const row = ([at, name]: readonly [number, string]): HTMLElement =>
    make(
      'ytd-macro-markers-list-item-renderer',
      {},
      make(
        'a',
        { id: 'endpoint', href: `/watch?v=${id}&t=${at}s` },
        make(
          'div',
          { id: 'details' },
          make('h4', { class: 'macro-markers' }, name),
          make('div', { id: 'time' }, clock(at)),
        ),
      ),
    );
  find('ytd-watch-metadata').replaceChildren(
    make(
      'div',
      { id: 'above-the-fold' },
      make(
        'div',
        { id: 'title' },
        make('h1', { class: 'style-scope ytd-watch-metadata' }, make('yt-formatted-string', {}, title)),
      ),
      make(
        'div',
        { id: 'owner' },
        make(
          'ytd-video-owner-renderer',
          {},
          make(
            'ytd-channel-name',
            { id: 'channel-name' },
            make('div', { id: 'text-container' }, make('a', { href: '/@channel' }, channel)),
          ),
        ),
      ),
      make(
        'div',
        { id: 'description' },
        make(
          'ytd-text-inline-expander',
          { id: 'description-inline-expander' },
          make('div', { id: 'snippet' }, make('span', { id: 'snippet-text' }, description)),
        ),
        make('div', { id: 'structured-description' }, ...chapters.map(row)),
      ),
    ),
  );
}

function related(seed: number): void {
  find('#related #items').replaceChildren(
    ...Array.from({ length: 20 }, (_, i) =>
      make(
        'ytd-compact-video-renderer',
        {},
        make('ytd-thumbnail', {}, make('a', { id: 'thumbnail', href: `/watch?v=${idOf('plain', seed * 20 + i)}` })),
        make(
          'div',
          { class: 'details' },
          make('h3', {}, make('span', { id: 'video-title' }, `Something to watch ${seed}-${i}`)),
          make(
            'div',
            { class: 'secondary-metadata' },
            make('span', {}, `Channel ${i}`),
            make('span', {}, `${i} views`),
          ),
        ),
      ),
    ),
  );
}

/** Ten elements. */
const COMMENT = 10;
const comment = (i: number): HTMLElement =>
  make(
    'ytd-comment-thread-renderer',
    {},
    make(
      'ytd-comment-view-model',
      {},
      make('img', { alt: '' }),
      make('a', { href: `/@user${i}` }, `@user${i}`),
      make('div', {}, make('yt-attributed-string', {}, make('span', {}, `Comment ${i}, great at 3:30`))),
      make('div', {}, make('span', { class: 'votes' }, `${i}`)),
    ),
  );
const comments = (seed: number): HTMLElement[] => Array.from({ length: 20 }, (_, i) => comment(seed * 20 + i));

const tell = (name: string): void => {
  document.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
};

function go(n: number, kind: PageKind, done: () => void): void {
  const id = idOf(kind, n);
  tell('yt-navigate-start');
  history.pushState({}, '', `/watch?v=${id}`);
  requestAnimationFrame(() => {
    find('ytd-watch-flexy').setAttribute('video-id', id);
    find('ytd-watch-metadata').setAttribute('video-id', id);
    document.title = `${videoOf(id).title} - YouTube`;
    find('video.html5-main-video').setAttribute('src', `/sample.webm?id=${id}`);
    words(id);
    requestAnimationFrame(() => {
      related(n);
      find('#comments #contents').replaceChildren(...comments(n));
      tell('yt-page-data-updated');
      tell('yt-navigate-finish');
      requestAnimationFrame(done);
    });
  });
}

Object.assign(window.bench, {
  storm: (elements: number) =>
    new Promise<void>((resolve) => {
      const place = find('#comments #contents');
      let made = 0;
      const step = (): void => {
        if (made >= elements) {
          resolve();
          return;
        }
        place.append(...Array.from({ length: 10 }, (_, i) => comment(made + i)));
        made += 10 * COMMENT;
        requestAnimationFrame(step);
      };
      step();
    }),
  navigate: (from: number, count: number, gap: number, kind: PageKind | 'mixed') =>
    new Promise<void>((resolve) => {
      let i = 0;
      const next = (): void => {
        if (i >= count) {
          resolve();
          return;
        }
        const start = performance.now();
        const n = from + i++;
        go(n, kind === 'mixed' ? (n % 2 ? 'finding' : 'plain') : kind, () =>
          setTimeout(next, Math.max(0, gap - (performance.now() - start))),
        );
      };
      next();
    }),
} satisfies Partial<BenchWindow['bench']>);

/** How long a card is waited for, in milliseconds: as long whether one comes or not, so that it costs all the same. */
const WATCHED = 2500;
/** Notes when something stands at the top of the column that was not there, and is to be seen. */
const newcomers = new MutationObserver(() => {
  const [top] = find('#secondary-inner').children;
  const isCard = top instanceof HTMLElement && top.id === '' && top.style.opacity !== '0';
  if (isCard && performance.getEntriesByName('bench:card').length === 0) performance.mark('bench:card');
});
newcomers.observe(find('#secondary-inner'), {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['style'],
});
setTimeout(() => newcomers.disconnect(), WATCHED);

const first = new URL(location.href).searchParams.get('v') ?? '';
player(first);
words(first);
requestAnimationFrame(() =>
  setTimeout(() => {
    related(0);
    tell('yt-page-data-updated');
    tell('yt-navigate-finish');
    setTimeout(() => {
      find('#comments #contents').append(...comments(0));
      window.bench.ready = true;
    }, 250);
  }, 50),
);

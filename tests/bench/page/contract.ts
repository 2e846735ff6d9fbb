/** What the page's own script leaves on `window` for the bench. */
export interface BenchPage {
  /** True once the page has filled in. */
  ready: boolean;
  /** Sum of the browser's layout-shift entries that no input excuses. */
  cls: number;
  /** Adds comments until so many elements are new. */
  storm(elements: number): Promise<void>;
  /**
   * Goes through videos within the page, as YouTube does.
   * @param gap milliseconds between two starts, at least
   * @param kind what the videos are about; `mixed` takes turns
   */
  navigate(from: number, count: number, gap: number, kind: PageKind | 'mixed'): Promise<void>;
}

/** A page on which the extension finds nothing, and one with leg raises. */
export type PageKind = 'plain' | 'finding';
export const PAGE_KINDS: readonly PageKind[] = ['plain', 'finding'];

export interface BenchWindow extends Window {
  bench: BenchPage;
}

/** Ids of made-up videos tell what they are about. */
export const idOf = (kind: PageKind, n: number): string =>
  `${kind === 'plain' ? 'plain' : 'raise'}${String(n).padStart(6, '0')}`;
export const kindOf = (id: string): PageKind => (id.startsWith('raise') ? 'finding' : 'plain');

const TITLES: Readonly<Record<PageKind, readonly string[]>> = {
  plain: [
    'Slow roast with rosemary potatoes',
    'A week in Lisbon by tram',
    'Restoring a 1962 radio',
    'Rain on a tin roof',
  ],
  finding: [
    'Lying leg raises for beginners',
    '10 min ab workout: hanging leg raises',
    'Leg raises and flutter kicks',
  ],
};
const CHAPTERS: Readonly<Record<PageKind, readonly (readonly [at: number, title: string])[]>> = {
  plain: [
    [0, 'Intro'],
    [45, 'Shopping'],
    [130, 'Into the oven'],
    [300, 'A walk'],
    [565, 'Good night'],
  ],
  finding: [
    [0, 'Warm-up'],
    [45, 'Lying leg raises'],
    [130, 'Flutter kicks'],
    [300, 'Plank'],
    [565, 'Cool down'],
  ],
};

/** What channels write under every video: descriptions in the saved pages of ../shared/detection have 250 to 2,400 letters. */
const BELOW = `

Everything I use is listed further down. If this was of any help, tell a friend about it, and write below what you would
like to see next: I read all of it on Sundays, with a pot of tea.

A new video comes every other Thursday. The members of this channel see them two days earlier and without a break in the
middle; their names are in the credits, and the list grows longer than the credits are. Thank you!

Music: “Long Way Round”, “Paper Boats” and “Nine in the Evening”, by friends of mine.
Camera, light and sound: a borrowed one each. Cut on a train between two cities.

All links and the written version: https://channel.example/videos
Questions and offers: hello@channel.example`;

export interface BenchVideo {
  readonly id: string;
  readonly title: string;
  readonly channel: string;
  readonly description: string;
  readonly chapters: readonly (readonly [at: number, title: string])[];
}

export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export function videoOf(id: string): BenchVideo {
  const kind = kindOf(id);
  const n = Number(id.slice(5));
  const chapters = CHAPTERS[kind];
  return {
    id,
    title: `${TITLES[kind][n % TITLES[kind].length]} #${n}`,
    channel: kind === 'plain' ? 'Sunday Kitchen' : 'Corner Gym',
    description: chapters.map(([at, title]) => `${clock(at)} ${title}`).join('\n') + BELOW,
    chapters,
  };
}

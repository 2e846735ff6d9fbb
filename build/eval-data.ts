import { readFileSync } from 'node:fs';
import type { PageFacts } from '../src/detect/types';

/** The labelled pages that the detector is measured on; they stay outside of the project. */
export const DATA = new URL('../../shared/detection/', import.meta.url);

export interface Row {
  readonly url_or_id: string;
  readonly source: string;
  readonly title: string;
  readonly description?: string;
  readonly channel?: string;
  readonly tags?: readonly string[];
  readonly chapters?: readonly { readonly start: number; readonly title: string }[];
}

export interface Label {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly source: string;
  readonly exerciseVideo: 'yes' | 'no';
  readonly legRaiseFamily: 'yes' | 'no' | 'unclear';
  readonly borderline?: boolean;
}

interface Vocab {
  readonly concepts: Readonly<
    Record<string, { relation: string; terms: Readonly<Record<string, readonly { term: string }[]>> }>
  >;
}

const read = (name: string): string => readFileSync(new URL(name, DATA), 'utf8');

/** The lines of one of its files. */
export const rowsOf = <T>(name: string): T[] =>
  read(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Only the tune half may be looked at. */
export type Half = 'tune' | 'report';

/** FNV-1a: the same half for the same id on every machine. */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ ((letter.codePointAt(0) ?? 0) & 0xffff), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) & 1) === 0 ? 'tune' : 'report';
}

/** What the detector is given of a row. */
export const factsOf = (row: Row): PageFacts => ({
  ...(row.url_or_id.startsWith('http') && { url: row.url_or_id }),
  title: row.title,
  ...(row.description && { description: row.description }),
  ...(row.channel && { channel: row.channel }),
  ...(row.tags && { tags: row.tags }),
  ...(row.chapters && { chapters: row.chapters.map(({ start, title }) => ({ at: start, title })) }),
});

/** Plain folding of its own, so that the detector is not measured with its own ruler. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** Whether the page's words hold a family name of vocab.json at all: what no reader can see counts apart. */
export function namer(): (facts: PageFacts) => boolean {
  const names: string[] = [];
  for (const { relation, terms } of Object.values((JSON.parse(read('vocab.json')) as Vocab).concepts)) {
    if (relation === 'family')
      for (const list of Object.values(terms)) for (const { term } of list) names.push(plain(term));
  }
  const joined = new Set(names.map((name) => name.replace(/ /g, '')).filter((name) => name.length > 3));
  return ({ title, description = '', chapters = [] }) => {
    const text = plain([title, description, ...chapters.map((chapter) => chapter.title)].join(' | '));
    const words = ` ${text} `;
    const tight = text.replace(/ /g, '');
    return (
      names.some((name) => words.includes(` ${name}`)) ||
      [...joined].some((name) => /[^\p{ASCII}]/u.test(name) && tight.includes(name))
    );
  };
}

/** Sources in which hand-labelled pages are mostly exercise: their unlabelled rows are no negatives. */
export function fitnessSources(labels: readonly Label[]): (source: string) => boolean {
  const shares = new Map<string, [yes: number, all: number]>();
  // A repository counts as one, except the one that holds a file per channel.
  const keysOf = (source: string): string[] =>
    source.includes('youtube_csv/') ? [source] : [source, source.replace(/@.*/, '')];
  for (const { source, exerciseVideo } of labels) {
    for (const key of new Set(keysOf(source))) {
      const share = shares.get(key) ?? [0, 0];
      shares.set(key, [share[0] + (exerciseVideo === 'yes' ? 1 : 0), share[1] + 1]);
    }
  }
  return (source) =>
    keysOf(source).some((key) => {
      const [yes, all] = shares.get(key) ?? [0, 1];
      return yes / all > 0.5;
    });
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detect } from '../src/detect/detect';
import { readTimestamps } from '../src/detect/moments';
import type { Level, PageFacts } from '../src/detect/types';

// Measures the detector on the labelled pages of ../shared/detection and compares with the committed baseline.
//
//   npm run eval                    both halves
//   npm run eval -- --errors        also every wrong answer of the tune half; the report half stays unread
//   npm run eval -- --write         keep these figures as the new baseline
//
// Rows are split by a hash of their id, and only the tune half may be looked at to improve the detector, so that
// the figures of the report half say how it does on pages it has never seen.

const DATA = new URL('../../shared/detection/', import.meta.url);
const BASELINE = new URL('../tests/bench/detection-baseline.json', import.meta.url);
/** A figure may fall by this much before it counts as worse. */
const SLACK = 0.002;

interface Row {
  readonly url_or_id: string;
  readonly source: string;
  readonly title: string;
  readonly description?: string;
  readonly channel?: string;
  readonly tags?: readonly string[];
  readonly chapters?: readonly { readonly start: number; readonly title: string }[];
}

interface Label {
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

/** What was counted of one question: is it, and was it said to be. */
export interface Counts {
  right: number;
  falseAlarms: number;
  missed: number;
}

const read = (name: string): string => readFileSync(new URL(name, DATA), 'utf8');
const rowsOf = <T>(name: string): T[] =>
  read(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** FNV-1a: the same half for the same id on every machine. */
export function halfOf(id: string): 'tune' | 'report' {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ ((letter.codePointAt(0) ?? 0) & 0xffff), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) & 1) === 0 ? 'tune' : 'report';
}

export const precision = ({ right, falseAlarms }: Counts): number => right / (right + falseAlarms);
export const recall = ({ right, missed }: Counts): number => right / (right + missed);
const f1 = (counts: Counts): number => (2 * counts.right) / (2 * counts.right + counts.falseAlarms + counts.missed);

const none = (): Counts => ({ right: 0, falseAlarms: 0, missed: 0 });
function count(counts: Counts, truth: boolean, said: boolean): void {
  if (truth && said) counts.right++;
  else if (said) counts.falseAlarms++;
  else if (truth) counts.missed++;
}
const show = (counts: Counts): string => {
  const figure = (value: number): string => (Number.isNaN(value) ? '  –  ' : value.toFixed(3));
  return `P ${figure(precision(counts))}  R ${figure(recall(counts))}  F1 ${figure(f1(counts))}  (${counts.right} right, ${counts.falseAlarms} false, ${counts.missed} missed)`;
};

const factsOf = (row: Row): PageFacts => ({
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
function namer(): (facts: PageFacts) => boolean {
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
function fitnessSources(labels: readonly Label[]): (source: string) => boolean {
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

const letters = (text: string): string =>
  text
    .replace(/^\s*\d{1,2}[.)]\s/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** How many of the known chapters are read from the description with the right time, and the right words too. */
function timestamps(rows: Iterable<Row>): { known: number; timed: number; labelled: number } {
  let known = 0;
  let timed = 0;
  let labelled = 0;
  for (const { chapters, description } of rows) {
    if (!chapters || !description) continue;
    const found = readTimestamps(description);
    // The reference cuts its last title somewhere in the sentence that follows, so that one is not compared.
    for (const { start, title } of chapters.slice(0, Math.max(1, chapters.length - 1))) {
      const same = found.filter(({ at }) => at === start).map(({ label }) => letters(label));
      const wanted = letters(title);
      known++;
      if (same.length) timed++;
      // Its first title may begin in the prose before it, and it cuts at 60 letters.
      const first = start === chapters[0]?.start;
      if (
        same.some(
          (got) =>
            got &&
            (got === wanted || (wanted.length > 39 && got.startsWith(wanted)) || (first && wanted.endsWith(got))),
        )
      )
        labelled++;
    }
  }
  return { known, timed, labelled };
}

function evaluate(showErrors: boolean): Record<string, number> {
  const labels = rowsOf<Label>('labels.jsonl');
  const rows = new Map(rowsOf<Row>('titles.jsonl').map((row) => [row.url_or_id, row]));
  const isNamed = namer();
  const figures: Record<string, number> = {};
  for (const half of ['tune', 'report'] as const) {
    const exercise = none();
    const family = none();
    const visible = none();
    const groups = new Map<string, { exercise: Counts; family: Counts; rows: number }>();
    const unclear = { named: 0, likely: 0, exercise: 0, none: 0 } satisfies Record<Level, number>;
    let borderline = 0;
    const errors: string[] = [];
    for (const label of labels) {
      const row = rows.get(label.id);
      if (!row || halfOf(label.id) !== half) continue;
      if (label.borderline) borderline++;
      const facts = factsOf(row);
      const { level, exercises } = detect(facts);
      const truth = label.exerciseVideo === 'yes';
      const said = level !== 'none';
      const named = level === 'named';
      count(exercise, truth, said);
      const own = [`language ${label.lang}`, `source ${label.source.slice(0, 60)}`].map((key) => {
        const group = groups.get(key) ?? { exercise: none(), family: none(), rows: 0 };
        groups.set(key, group);
        return group;
      });
      for (const group of own) {
        group.rows++;
        count(group.exercise, truth, said);
      }
      if (truth !== said)
        errors.push(`${truth ? 'missed page' : 'false page'}: ${label.lang} ${row.title.slice(0, 90)}`);
      if (label.legRaiseFamily === 'unclear') {
        unclear[level]++;
        continue;
      }
      const legs = label.legRaiseFamily === 'yes';
      const seen = isNamed(facts);
      count(family, legs, named);
      if (!legs || seen) count(visible, legs, named);
      for (const group of own) count(group.family, legs, named);
      if (legs !== named) {
        errors.push(
          `${legs ? 'missed family' : 'false family'}: ${label.lang} ${row.title.slice(0, 90)} [${exercises}]${legs && !seen ? ' (not named in the words)' : ''}`,
        );
      }
    }
    console.log(`\n== ${half} half`);
    console.log(`exercise page                     ${show(exercise)}`);
    console.log(`leg-raise family, all rows        ${show(family)}`);
    console.log(`leg-raise family, named in words  ${show(visible)}`);
    console.log(
      `"unclear" rows (left out of family): ${JSON.stringify(unclear)}; borderline rows are counted like any other: ${borderline}`,
    );
    for (const [key, group] of [...groups].sort()) {
      if (group.rows < 5) continue;
      console.log(`  ${`${key} (${group.rows})`.padEnd(72)} page ${show(group.exercise)}`);
      if (group.family.right + group.family.missed) console.log(`  ${''.padEnd(72)} legs ${show(group.family)}`);
    }
    if (showErrors && half === 'tune') console.log(errors.sort().join('\n'));
    for (const [name, counts] of Object.entries({ exercise, family, visible })) {
      figures[`${half}.${name}.precision`] = precision(counts);
      figures[`${half}.${name}.recall`] = recall(counts);
    }
  }

  const labelled = new Map(labels.map((label) => [label.id, label]));
  const isFitness = fitnessSources(labels);
  for (const half of ['tune', 'report'] as const) {
    let pages = 0;
    const cards: string[] = [];
    const exercises: string[] = [];
    for (const row of rows.values()) {
      if (
        halfOf(row.url_or_id) !== half ||
        isFitness(row.source) ||
        labelled.get(row.url_or_id)?.exerciseVideo === 'yes'
      )
        continue;
      pages++;
      const { level } = detect(factsOf(row));
      if (level === 'named' || level === 'likely') cards.push(row.title.slice(0, 90));
      else if (level !== 'none') exercises.push(row.title.slice(0, 90));
    }
    console.log(
      `\n${half}: ${cards.length} cards and ${exercises.length} more "exercise" on ${pages} rows of non-exercise sources (${((1000 * cards.length) / pages).toFixed(2)} cards in 1,000)`,
    );
    if (showErrors && half === 'tune')
      console.log(
        [...cards.map((title) => `card: ${title}`), ...exercises.map((title) => `exercise: ${title}`)].join('\n'),
      );
    figures[`${half}.cardsPerThousand`] = (1000 * cards.length) / pages;
  }
  const stamps = timestamps(rows.values());
  console.log(
    `\ntime stamps: ${stamps.timed} of ${stamps.known} with the right time, ${stamps.labelled} with the right words too (${(stamps.labelled / stamps.known).toFixed(4)})`,
  );
  figures.timestamps = stamps.labelled / stamps.known;
  return figures;
}

/** Prints each figure that became worse than the baseline, and says how many did. */
function compare(figures: Record<string, number>): number {
  if (!existsSync(BASELINE)) return 0;
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, number>;
  const worse = Object.entries(baseline).filter(([name, was]) => {
    const now = figures[name] ?? Number.NaN;
    return name.includes('cards') ? !(now <= was + SLACK) : !(now >= was - SLACK);
  });
  for (const [name, was] of worse) console.log(`WORSE ${name}: ${was} before, ${figures[name]} now`);
  console.log(
    worse.length ? `${worse.length} figures are worse than the baseline` : 'no figure is worse than the baseline',
  );
  return worse.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(DATA)) {
    console.error(`eval: the labelled pages are missing: ${fileURLToPath(DATA)}`);
    process.exitCode = 2;
  } else {
    const figures = evaluate(process.argv.includes('--errors'));
    const rounded = Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]),
    );
    if (process.argv.includes('--write')) writeFileSync(BASELINE, `${JSON.stringify(rounded, null, 2)}\n`);
    else if (compare(figures)) process.exitCode = 1;
  }
}

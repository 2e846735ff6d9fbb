import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { detect } from '../src/detect/detect';
import { mayBeExercise } from '../src/detect/sieve';
import type { Level } from '../src/detect/types';
import { type Counts, count, none, precision, recall, show } from './eval-counts';
import { DATA, factsOf, fitnessSources, type Half, halfOf, type Label, namer, type Row, rowsOf } from './eval-data';
import { type Miss, reasonOf } from './eval-reasons';
import { timestamps } from './eval-timestamps';

// Measures the detector on the labelled pages of ../shared/detection and compares with the committed baseline.
//
//   npm run eval                    both halves
//   npm run eval -- --misses        also every wrong answer, each with its reason
//   npm run eval -- --half tune     the half that may be looked at, and nothing of the other
//   npm run eval -- --write         keep these figures as the new baseline
//
// Rows are split by a hash of their id, and only the tune half may be looked at to improve the detector, so that
// the figures of the report half say how it does on pages it has never seen. Of its misses only the id is printed,
// and what the detector itself found.

const BASELINE = new URL('../tests/bench/detection-baseline.json', import.meta.url);
/** A figure may fall by this much before it counts as worse. */
const SLACK = 0.002;
const HALVES = ['tune', 'report'] as const;

type Figures = Record<string, number>;

interface Data {
  readonly labels: readonly Label[];
  readonly rows: ReadonlyMap<string, Row>;
  readonly isNamed: ReturnType<typeof namer>;
}

/** One wrong answer as a line; a row of the report half is not quoted. */
function sayMiss(miss: Miss, row: Row, half: Half, { isNamed }: Data): string {
  const facts = factsOf(row);
  const title = half === 'tune' ? ` “${row.title.slice(0, 90)}”` : '';
  return `${miss}: ${row.url_or_id}${title}: ${reasonOf(miss, facts, isNamed(facts))}`;
}

/** The hand-labelled rows of one half: is it exercise, does it name the family. */
function measureLabels(half: Half, data: Data, figures: Figures): string[] {
  const exercise = none();
  const family = none();
  const visible = none();
  const groups = new Map<string, { exercise: Counts; family: Counts; rows: number }>();
  const unclear = { named: 0, likely: 0, exercise: 0, none: 0 } satisfies Record<Level, number>;
  let borderline = 0;
  const misses: string[] = [];
  for (const label of data.labels) {
    const row = data.rows.get(label.id);
    if (!row || halfOf(label.id) !== half) continue;
    if (label.borderline) borderline++;
    const facts = factsOf(row);
    const { level } = detect(facts);
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
    if (truth !== said) misses.push(sayMiss(truth ? 'missed page' : 'false page', row, half, data));
    if (label.legRaiseFamily === 'unclear') {
      unclear[level]++;
      continue;
    }
    const legs = label.legRaiseFamily === 'yes';
    count(family, legs, named);
    if (!legs || data.isNamed(facts)) count(visible, legs, named);
    for (const group of own) count(group.family, legs, named);
    if (legs !== named) misses.push(sayMiss(legs ? 'missed family' : 'false family', row, half, data));
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
  for (const [name, counts] of Object.entries({ exercise, family, visible })) {
    figures[`${half}.${name}.precision`] = precision(counts);
    figures[`${half}.${name}.recall`] = recall(counts);
  }
  return misses.sort();
}

/** The rows of non-exercise sources of one half: on how many of them a card would come up. */
function measureCards(half: Half, data: Data, figures: Figures): string[] {
  const labelled = new Map(data.labels.map((label) => [label.id, label]));
  const isFitness = fitnessSources(data.labels);
  let pages = 0;
  let exercises = 0;
  let passed = 0;
  let kept = 0;
  const cards: string[] = [];
  for (const row of data.rows.values()) {
    const isExercise = labelled.get(row.url_or_id)?.exerciseVideo === 'yes';
    if (halfOf(row.url_or_id) !== half) continue;
    const facts = factsOf(row);
    const { level } = detect(facts);
    const passes = mayBeExercise(facts);
    if (level !== 'none' && !passes) kept++;
    if (isFitness(row.source) || isExercise) continue;
    pages++;
    if (passes) passed++;
    if (level === 'named' || level === 'likely') cards.push(sayMiss('card', row, half, data));
    else if (level !== 'none') exercises++;
  }
  const share = (1000 * cards.length) / pages;
  console.log(
    `\n${half}: ${cards.length} cards and ${exercises} more "exercise" on ${pages} rows of non-exercise sources (${share.toFixed(2)} cards in 1,000)`,
  );
  const percent = ((100 * passed) / pages).toFixed(1);
  console.log(
    `${half}: the sieve lets ${passed} of these pass (${percent} %), and keeps back ${kept} of all that the detector finds`,
  );
  figures[`${half}.cardsPerThousand`] = share;
  figures[`${half}.keptBack`] = kept;
  return cards;
}

function evaluate(halves: readonly Half[], listMisses: boolean): Figures {
  const data: Data = {
    labels: rowsOf<Label>('labels.jsonl'),
    rows: new Map(rowsOf<Row>('titles.jsonl').map((row) => [row.url_or_id, row])),
    isNamed: namer(),
  };
  const figures: Figures = {};
  for (const measure of [measureLabels, measureCards]) {
    for (const half of halves) {
      const misses = measure(half, data, figures);
      if (listMisses && misses.length) console.log(misses.join('\n'));
    }
  }
  const stamps = timestamps(data.rows.values());
  figures.timestamps = stamps.labelled / stamps.known;
  console.log(
    `\ntime stamps: ${stamps.timed} of ${stamps.known} with the right time, ${stamps.labelled} with the right words too (${figures.timestamps.toFixed(4)})`,
  );
  return figures;
}

/** Prints each figure that became worse than the baseline, and says how many did. */
function compare(figures: Figures, halves: readonly Half[]): number {
  if (!existsSync(BASELINE)) return 0;
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Figures;
  const leftOut = HALVES.filter((half) => !halves.includes(half));
  const worse = Object.entries(baseline).filter(([name, was]) => {
    if (leftOut.some((half) => name.startsWith(half))) return false;
    const now = figures[name] ?? Number.NaN;
    return /cards|keptBack/.test(name) ? !(now <= was + SLACK) : !(now >= was - SLACK);
  });
  for (const [name, was] of worse) console.log(`WORSE ${name}: ${was} before, ${figures[name]} now`);
  console.log(
    worse.length ? `${worse.length} figures are worse than the baseline` : 'no figure is worse than the baseline',
  );
  return worse.length;
}

const { values } = parseArgs({
  options: { half: { type: 'string' }, misses: { type: 'boolean' }, write: { type: 'boolean' } },
});
const halves = HALVES.filter((half) => values.half === undefined || values.half === half);
if (!existsSync(DATA)) {
  console.error(`eval: the labelled pages are missing: ${fileURLToPath(DATA)}`);
  process.exitCode = 2;
} else if (halves.length === 0 || (values.write && halves.length < HALVES.length)) {
  console.error(`eval: --half is ${HALVES.join(' or ')}; a baseline has both`);
  process.exitCode = 2;
} else {
  const figures = evaluate(halves, values.misses ?? false);
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]),
  );
  if (values.write) writeFileSync(BASELINE, `${JSON.stringify(rounded, null, 2)}\n`);
  else if (compare(figures, halves)) process.exitCode = 1;
}

import { detect } from '../src/detect/detect';
import { precision, recall } from './eval-counts';
import { factsOf, halfOf, type Row, rowsOf } from './eval-data';

// npx tsx build/eval-model.ts
//
// Asks whether a small trained model would do better than the rules: logistic regression over hashed character
// 3- to 5-grams of title and channel, trained on the tune half (with the unlabelled rows of non-exercise sources as
// further negatives) and measured on the report half, alone and added to the score of the rules.

const EPOCHS = 12;
const RATE = 0.2;
const DECAY = 1e-6;

/** The buckets that a text falls into. */
function bucketsOf(text: string, size: number): number[] {
  const plain = ` ${text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')} `;
  const buckets = new Set<number>();
  for (let n = 3; n < 6; n++) {
    for (let at = 0; at + n <= plain.length; at++) {
      let hash = 0x811c9dc5;
      for (let i = at; i < at + n; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193) >>> 0;
      buckets.add((hash ^ (hash >>> 15)) % size);
    }
  }
  return [...buckets];
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

interface Example {
  readonly row: Row;
  readonly truth: boolean;
}

/** Trains weights of `size` buckets, and gives back the log-odds of a row. */
function train(examples: readonly Example[], size: number): (row: Row) => number {
  const weights = new Float64Array(size + 1);
  const featuresOf = ({ title, channel = '' }: Row): number[] => [...bucketsOf(`${title} | ${channel}`, size), size];
  const prepared = examples.map(({ row, truth }) => ({ features: featuresOf(row), truth }));
  const scoreOf = (features: readonly number[]): number =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0) / Math.sqrt(features.length);
  // As many of one kind as of the other, or the many unlabelled negatives teach it to say no. The order is fixed:
  // the same weights on every run.
  const kinds = [prepared.filter(({ truth }) => truth), prepared.filter(({ truth }) => !truth)];
  let seed = 7;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let step = 0; step < prepared.length; step++) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      const kind = kinds[step % 2] ?? [];
      const example = kind[seed % kind.length];
      if (!example) continue;
      const error = Number(example.truth) - sigmoid(scoreOf(example.features));
      const change = (RATE * error) / Math.sqrt(example.features.length);
      for (const feature of example.features) {
        const weight = weights[feature] ?? 0;
        weights[feature] = weight + change - DECAY * weight;
      }
    }
  }
  // What would be shipped: one signed byte per bucket.
  const most = Math.max(...weights.map(Math.abs)) || 1;
  for (let i = 0; i < size; i++) weights[i] = (Math.round(((weights[i] ?? 0) / most) * 127) * most) / 127;
  return (row) => scoreOf(featuresOf(row));
}

const labels = new Map(
  rowsOf<{ id: string; exerciseVideo: 'yes' | 'no' }>('labels.jsonl').map(({ id, exerciseVideo }) => [
    id,
    exerciseVideo === 'yes',
  ]),
);
const rows = rowsOf<Row>('titles.jsonl');
const NOT_FITNESS = /Trending|NewPipe|yt-dlp|tate|arteconcert|Schafer/;
const tune: Example[] = [];
const report: Example[] = [];
for (const row of rows) {
  const truth = labels.get(row.url_or_id);
  if (halfOf(row.url_or_id) === 'report') {
    if (truth !== undefined) report.push({ row, truth });
  } else if (truth !== undefined || NOT_FITNESS.test(row.source)) tune.push({ row, truth: truth ?? false });
}

function measure(name: string, said: (row: Row) => boolean): void {
  const counts = { right: 0, falseAlarms: 0, missed: 0 };
  for (const { row, truth } of report) {
    const answer = said(row);
    if (answer && truth) counts.right++;
    else if (answer) counts.falseAlarms++;
    else if (truth) counts.missed++;
  }
  console.log(
    `${name.padEnd(40)} P ${precision(counts).toFixed(3)}  R ${recall(counts).toFixed(3)}  (${counts.falseAlarms} false, ${counts.missed} missed)`,
  );
}

const rules = new Map(report.map(({ row }) => [row, detect(factsOf(row))]));
const scoreOf = (row: Row): number => ((rules.get(row)?.score ?? 0) - 0.5) * 10;
measure('rules alone', (row) => rules.get(row)?.level !== 'none');
for (const size of [1024, 4096, 16_384]) {
  const model = train(tune, size);
  measure(`model alone, ${size} buckets`, (row) => model(row) >= 0);
  for (const weight of [0.25, 0.5, 1]) {
    measure(`rules + ${weight} x model, ${size} buckets`, (row) => scoreOf(row) + weight * model(row) >= 0);
  }
}

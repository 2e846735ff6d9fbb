import { P } from './paths';
import { add, len, mul, sub, type V } from './vector';

/** Points looked at on each curve of the original, and on the one that stands in for several. */
const SAMPLES = 4;
const FINE = 32;

type Cubic = readonly [from: V, a: V, b: V, to: V];

function at([p, a, b, q]: Cubic, t: number): V {
  const u = 1 - t;
  return add(add(mul(p, u * u * u), mul(a, 3 * u * u * t)), add(mul(b, 3 * u * t * t), mul(q, t * t * t)));
}
const dot = (a: V, b: V): number => a[0] * b[0] + a[1] * b[1];
const unit = (v: V): V => mul(v, 1 / (len(v) || 1));

/** How far a point is from a line between two others. */
function distance(point: V, from: V, to: V): number {
  const along = sub(to, from);
  const t = Math.min(1, Math.max(0, dot(sub(point, from), along) / (dot(along, along) || 1)));
  return len(sub(point, add(from, mul(along, t))));
}

/** The one curve nearest to several in a row, with their first and last direction (least squares, as Schneider fits). */
function nearest(row: readonly Cubic[], samples: readonly V[]): Cubic | null {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [first[0], last[3]];
  const [out, into] = [unit(sub(first[1], from)), unit(sub(last[2], to))];
  const lengths = samples.map((point, i) => (i === 0 ? 0 : len(sub(point, samples[i - 1] ?? point))));
  const whole = lengths.reduce((a, b) => a + b, 0) || 1;
  let [gone, c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0, 0];
  samples.forEach((point, i) => {
    gone += lengths[i] ?? 0;
    const t = gone / whole;
    const u = 1 - t;
    const [a0, a1] = [mul(out, 3 * u * u * t), mul(into, 3 * u * t * t)];
    const rest = sub(point, add(mul(from, u * u * (u + 3 * t)), mul(to, t * t * (t + 3 * u))));
    c00 += dot(a0, a0);
    c01 += dot(a0, a1);
    c11 += dot(a1, a1);
    x0 += dot(a0, rest);
    x1 += dot(a1, rest);
  });
  const determinant = c00 * c11 - c01 * c01;
  const [k0, k1] = [(x0 * c11 - x1 * c01) / determinant, (c00 * x1 - c01 * x0) / determinant];
  return k0 > 0 && k1 > 0 ? [from, add(from, mul(out, k0)), add(to, mul(into, k1)), to] : null;
}

/** One curve for a row of them; null where it would stray. */
function merge(row: readonly Cubic[], stray: number): Cubic | null {
  if (row.length === 1) return row[0] ?? null;
  const samples = row.flatMap((cubic, i) =>
    Array.from({ length: i === 0 ? SAMPLES + 1 : SAMPLES }, (_, k) => at(cubic, (i === 0 ? k : k + 1) / SAMPLES)),
  );
  const cubic = nearest(row, samples);
  if (!cubic) return null;
  const fine = Array.from({ length: FINE + 1 }, (_, k) => at(cubic, k / FINE));
  const strays = samples.some((point) =>
    fine.every((to, k) => k === 0 || distance(point, fine[k - 1] ?? to, to) > stray),
  );
  return strays ? null : cubic;
}

const write = ([, a, b, to]: Cubic): string => `C${P(a)} ${P(b)} ${P(to)}`;

/**
 * Path data with as few curves as show the same: playing needs points that move evenly, a picture does not.
 * @param stray how far a curve may be from where it was, in cm
 */
export function thin(path: string, stray: number): string {
  let out = '';
  let here: V = [0, 0];
  let row: Cubic[] = [];
  let best: Cubic | null = null;
  const flush = (): void => {
    if (best) out += write(best);
    row = [];
    best = null;
  };
  for (const [all, command, text = ''] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    // y points down in path data, and up everywhere else.
    const points = numbers.flatMap((x, i): V[] => (i % 2 === 0 ? [[x, -(numbers[i + 1] ?? 0)]] : []));
    const [a, b, to = a ?? here] = points;
    if (command === 'C' && a && b) {
      const next: Cubic = [here, a, b, to];
      const longer = merge([...row, next], stray);
      if (longer) {
        row.push(next);
        best = longer;
      } else {
        flush();
        row = [next];
        best = next;
      }
    } else {
      flush();
      out += all;
    }
    here = to;
  }
  flush();
  return out;
}

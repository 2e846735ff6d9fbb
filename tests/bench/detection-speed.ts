import { performance } from 'node:perf_hooks';

// npx tsx tests/bench/detection-speed.ts
//
// What the detector costs: to load, on a description of 5,000 letters, and on pages made to be slow. Figures depend on
// the machine; how they grow with the size does not, and each hostile page is also measured at half its size.

const before = performance.now();
const { detect } = await import('../../src/detect/detect');
console.log(
  `load                         ${(performance.now() - before).toFixed(2)} ms (with reading and compiling the files)`,
);

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
const middle = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

console.log(`first page                   ${time(() => detect({ title: 'Hanging leg raise' })).toFixed(2)} ms`);
console.log(`first page in other letters  ${time(() => detect({ title: '레그레이즈' })).toFixed(2)} ms`);

const PROSE =
  'The quick brown fox does leg raises and planks in a workout every morning while coffee brews on the stove. ';
const CJK = '腹筋トレーニングの正しいやり方を解説します。今日は天気がいいですね。레그레이즈 자세 배우기. ';
for (const [name, text] of [
  ['Latin', PROSE],
  ['Japanese and Korean', CJK],
] as const) {
  const page = { title: 'Leg raise workout', description: text.repeat(300).slice(0, 5000) };
  for (let i = 0; i < 300; i++) detect(page);
  const times = Array.from({ length: 300 }, () => time(() => detect(page)));
  console.log(`5,000 letters, ${name.padEnd(20)} ${middle(times).toFixed(2)} ms`);
}

const HOSTILE = [
  'a',
  '1:11 ',
  'leg raise ',
  'leg',
  'workout',
  '腹',
  '0:00 leg raises\n',
  '[(',
  'e\u0301',
  '1',
  '- ',
  'l e g ',
];
for (const piece of HOSTILE) {
  const figures = [1e6, 2e6].map((size) => {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const items = Array.from({ length: 2000 }, () => text.slice(0, 5000));
    const page = {
      title: text,
      description: text,
      channel: text,
      tags: items,
      headings: items,
      chapters: items.map((title, at) => ({ at, title })),
      structured: items.map((name) => ({ type: 'Clip', name, at: 3 })),
    };
    return middle(Array.from({ length: 5 }, () => time(() => detect(page))));
  });
  console.log(
    `2 MB of ${JSON.stringify(piece).padEnd(20)} ${figures.map((figure) => figure.toFixed(1)).join(' / ')} ms (1 MB / 2 MB)`,
  );
}

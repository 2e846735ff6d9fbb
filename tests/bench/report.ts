import { cpus, release, totalmem, type } from 'node:os';
import type { Goal, Measured } from './goals';
import { PAGE_KINDS, type PageKind } from './page/contract';
import type { FileSize } from './sizes';
import type { Figure } from './stats';
import type { PageSummary, Summary } from './summary';

export interface ReportFacts extends Measured {
  readonly goals: readonly Goal[];
  readonly sizes: readonly FileSize[];
  readonly rounds: number;
  readonly browser: string;
  readonly command: string;
  /** Load of the machine when each round began. */
  readonly loads: readonly number[];
}

type Row = readonly string[];

export function table([head = [], ...rows]: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

const digits = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);

/** The median and the middle half around it. */
const say = (figure: Figure | undefined): string =>
  figure ? `${digits(figure.median)} (${digits(figure.low)}–${digits(figure.high)})` : '–';

const PAGE_COLUMNS: readonly (readonly [head: string, key: keyof PageSummary])[] = [
  ['load script ms', 'load'],
  ['until the card is up', 'card'],
  ['of it compiling', 'compile'],
  ['storm script ms', 'storm'],
  ['a navigation ms', 'navigation'],
  ['worker script ms', 'worker'],
  ['task time ms', 'task'],
  ['heap kB', 'heap'],
  ['layout shift', 'shift'],
  ['requests', 'requests'],
];

function pageTable(summaries: readonly Summary[], kind: PageKind): string {
  const rows = summaries.flatMap(({ name, pages }) =>
    pages ? [[name, ...PAGE_COLUMNS.map(([, key]) => say(pages[kind][key]))]] : [],
  );
  return table([['', ...PAGE_COLUMNS.map(([head]) => head)], ...rows]);
}

function growthTable(summaries: readonly Summary[], of: 'growth' | 'growthCompiled'): string {
  const rows = summaries.flatMap((summary) =>
    summary[of].map(({ navigations, heap, nodes, listeners }) => [
      summary.name,
      `${navigations}`,
      say(heap),
      say(nodes),
      say(listeners),
    ]),
  );
  return table([['', 'navigations', 'heap growth kB', 'nodes left', 'listeners left'], ...rows]);
}

function ownPageTable(summaries: readonly Summary[]): string {
  const hello = summaries.find(({ name }) => name.includes('hello'));
  const ratio = (ours: Figure, limit: Figure | undefined): string =>
    ours && limit ? `${(ours.median / limit.median).toFixed(2)} ×` : '–';
  const rows = summaries
    .filter(({ popup }) => popup)
    .map((summary) => [
      summary.name,
      say(summary.popup),
      ratio(summary.popup, hello?.popup),
      say(summary.popupInteractive),
      say(summary.popupTab),
      ratio(summary.popupTab, hello?.popupTab),
      say(summary.settings),
      say(summary.settingsInteractive),
    ]);
  return table([
    [
      '',
      'popup first paint ms',
      'of hello-preact',
      'interactive ms',
      'the same in a tab',
      'of hello-preact',
      'settings first paint ms',
      'interactive ms',
    ],
    ...rows,
  ]);
}

const goalTable = (goals: readonly Goal[]): string =>
  table([
    ['goal', 'wanted', 'found', ''],
    ...goals.map(({ what, wanted, found, met }) => [
      what,
      wanted,
      found,
      met === null ? 'not measured' : met ? 'met' : '**missed**',
    ]),
  ]);

const bytes = (value: number): string => value.toLocaleString('en');

export function writeReport(facts: ReportFacts): string {
  const { summaries, micro, sizes, goals, rounds, browser, command, loads } = facts;
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const zipped = sizes.reduce((all, { zipped: one }) => all + one, 22);
  return `# What the extension costs

Written by \`${command}\`; do not edit. Machine: ${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()},
Node ${process.version}, ${browser} (headless), load of the machine at the start of the sessions ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}.
${rounds} ${rounds === 1 ? 'round' : 'rounds'}, everything measured in each, in shuffled order, script in several turns; every session a fresh browser and profile. Figures are medians,
with the middle half in brackets. The two rows of nothing show how far measurements of the same thing lie apart.

Again: \`npm run bench -- --rounds ${rounds}\`; a short look: \`npm run bench -- --quick\`.

## Goals

${goalTable(goals)}

${PAGE_KINDS.map((kind) => `## A watch page ${kind === 'plain' ? 'without' : 'with'} a finding\n\n${pageTable(summaries, kind)}`).join('\n\n')}

Script: CPU of the page's main thread in the extension's own script, from a trace: compiling, evaluating, callbacks, and the microtasks
and listeners beyond the baseline's. A storm adds 5,000 elements; navigations are within the page. Task time holds the page's own work.

## Navigations in turn with and without a finding

${growthTable(summaries, 'growth')}

V8 wrote no machine code here and made room for each function's feedback at once; both count as heap and level off after a
thousand navigations. With its compilers, and feedback when it likes, the same test ends so.

${growthTable(summaries, 'growthCompiled')}

Layout shift over five navigations: ${summaries
    .filter(({ shift }) => shift)
    .map(({ name, shift }) => `${name} ${say(shift)}`)
    .join(', ')}.

## The extension's own pages

${ownPageTable(summaries)}

The popup is opened from the toolbar, over a page with a finding.

## How work grows with its input

${table([
  ['', '1× is', '1× ms', '10× ms', '100× ms', '100× in times of 1×'],
  ...micro.map(({ name, unit, times }) => [
    name,
    unit,
    ...times.map((time) => time.toPrecision(3)),
    `${((times[2] ?? 0) / (times[0] ?? 1)).toFixed(0)} ×`,
  ]),
])}

In Node, warm; a page's first run is slower.

## Bytes

${table([['file', 'raw', 'gzip -9'], ...sizes.map(({ path, raw, gzipped }) => [path, bytes(raw), bytes(gzipped)])])}

In all ${bytes(sizes.reduce((all, { raw }) => all + raw, 0))} bytes, ${bytes(zipped)} zipped.
`;
}

import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { detect } from '../src/detect/detect';
import { explain } from '../src/detect/explain';
import type { Field, PageFacts } from '../src/detect/types';

// npm run -s detect < facts.jsonl
// npm run -s detect -- page.html --url URL
//
// One JSON object with page facts per line in, one JSON object with the finding per line out. Only `title` is
// required. A line that cannot be read is reported on stderr with its number, the others still go through, and
// the exit status is then 1.

type Shape = 'string' | 'number' | 'strings' | 'chapters' | 'items' | 'captions';
type Fact = Field | 'url' | 'duration' | 'lang';

const SHAPES: Readonly<Record<Fact, Shape>> = {
  url: 'string',
  title: 'string',
  description: 'string',
  channel: 'string',
  tags: 'strings',
  headings: 'strings',
  chapters: 'chapters',
  structured: 'items',
  captions: 'captions',
  duration: 'number',
  lang: 'string',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const CHECKS: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  chapters: (value) =>
    Array.isArray(value) &&
    value.every((item) => isObject(item) && typeof item.at === 'number' && typeof item.title === 'string'),
  captions: (value) =>
    Array.isArray(value) &&
    value.every((item) => isObject(item) && typeof item.at === 'number' && typeof item.text === 'string'),
  items: (value) =>
    Array.isArray(value) &&
    value.every((item) => isObject(item) && typeof item.type === 'string' && typeof item.name === 'string'),
};

/** The facts of one line; throws a sentence that says what is wrong with it. */
export function parseLine(line: string): { readonly id: unknown; readonly facts: PageFacts } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('this is not JSON');
  }
  if (!isObject(value)) throw new Error('this is not a JSON object');
  if (typeof value.title !== 'string') throw new Error('"title" is missing or not a string');
  const facts: Record<string, unknown> & { title: string } = { title: value.title };
  for (const [name, shape] of Object.entries(SHAPES)) {
    const fact = value[name];
    // Exporters write null for what they do not know.
    if (fact === undefined || fact === null) continue;
    if (!CHECKS[shape](fact)) throw new Error(`"${name}" does not have the right shape`);
    facts[name] = fact;
  }
  return { id: value.id ?? null, facts };
}

/** The answer to one line, as JSON. */
export function answerLine(line: string): string {
  const { id, facts } = parseLine(line);
  const { level, exercises, moments, why } = detect(facts);
  return JSON.stringify({ id, level, exercises, moments, why: why.map(explain) });
}

const USAGE = `detect: give page facts as JSON lines on standard input, or a saved page: detect page.html --url URL`;

/** `detect page.html --url URL` */
async function readPage(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { url: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0 || typeof values.url !== 'string') {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  try {
    // Only here, since the DOM that a page is read with takes longer to load than a thousand lines to answer.
    const { answerPage } = await import('./detect-page');
    console.log(await answerPage(file, values.url));
  } catch (error) {
    console.error(`detect: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

async function main(): Promise<void> {
  if (process.argv.length > 2) {
    await readPage(process.argv.slice(2));
    return;
  }
  // A reader that stops early (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    try {
      const answer = `${answerLine(number === 1 ? line.replace(/^\uFEFF/, '') : line)}\n`;
      if (!process.stdout.write(answer)) await new Promise<void>((resume) => process.stdout.once('drain', resume));
    } catch (error) {
      console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

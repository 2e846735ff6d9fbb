import type { PageFacts, StructuredItem } from '../detect/types';
import { fold, MOST_TEXT, metaOf, present, textOf, textsOf } from './text';
import type { Site } from './types';

const HEADINGS = ':is(h2, h3, h4)';
const PARAGRAPHS = ':is(p, li)';
/** Where the article itself stands, so that menus and comments are not read; the whole body when none is marked. */
const MAIN = ['article', '[itemprop="articleBody"]', 'main', '[role="main"]', '#content', 'body'];
const MOST_HEADINGS = 60;
/** Characters of running text looked at: an exercise article names its moves early. */
const MOST_BODY = 6_000;

/** Any page of text: exercise articles on the curated sites, and whatever page the person asks us to read. */
export const article: Site = {
  id: 'article',
  kind: 'page',
  visitKey: (url) => (/^https?:$/.test(url.protocol) ? `page:${url.origin}${url.pathname}${url.search}` : null),
  read(doc, url): PageFacts | null {
    const title = textOf(doc.querySelector('h1')) || metaOf(doc, 'og:title') || fold(doc.title);
    const main = mainOf(doc);
    const duration = this.video(doc)?.duration ?? Number.NaN;
    const facts: PageFacts = present({
      url: url.href,
      title,
      description: fold(`${metaOf(doc, 'description', 'og:description')}\n${bodyText(main)}`),
      channel: metaOf(doc, 'og:site_name'),
      tags: metaOf(doc, 'keywords').split(/[,;]/).map(fold).filter(Boolean),
      headings: main ? textsOf(main, HEADINGS, MOST_HEADINGS) : [],
      structured: readStructured(doc),
      duration: Number.isFinite(duration) && duration > 0 ? duration : undefined,
      lang: doc.documentElement.lang,
    });
    return { ...facts, title };
  },
  anchors: [],
  video: (doc) => doc.querySelector<HTMLVideoElement>('video'),
  player: () => null,
  captions: () => null,
  progressBar: () => null,
  isAd: () => false,
  theme: () => null,
  events: [],
};

function mainOf(doc: Document): Element | null {
  for (const selector of MAIN) {
    const found = doc.querySelector(selector);
    if (found && textOf(found).length > 200) return found;
  }
  return doc.body;
}

function bodyText(main: Element | null): string {
  let text = '';
  for (const paragraph of main?.querySelectorAll(PARAGRAPHS) ?? []) {
    text += `${textOf(paragraph)}\n`;
    if (text.length > MOST_BODY) break;
  }
  return text.slice(0, MOST_BODY);
}

/** schema.org items that name an exercise or a part of a video: Clip, ExercisePlan, HowToStep, VideoObject. */
const WANTED = /^(Clip|ExercisePlan|ExerciseAction|HowTo|HowToStep|HowToSection|VideoObject)$/;

function readStructured(doc: Document): StructuredItem[] {
  const items: StructuredItem[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MOST_TEXT * 10) continue;
    try {
      collect(JSON.parse(text), items, 0);
    } catch {
      // A page's broken JSON-LD is its own affair.
    }
  }
  return items;
}

function collect(value: unknown, into: StructuredItem[], depth: number): void {
  if (depth > 8 || into.length >= 200 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  const item = value as Record<string, unknown>;
  const type = [item['@type']].flat().find((name) => typeof name === 'string' && WANTED.test(name));
  if (typeof type === 'string' && typeof item.name === 'string') {
    const at = Number(item.startOffset);
    into.push({ type, name: fold(item.name), ...(item.startOffset !== undefined && at >= 0 && { at }) });
  }
  for (const inner of Object.values(item)) collect(inner, into, depth + 1);
}

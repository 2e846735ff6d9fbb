import type { PageFacts } from '../detect/types';
import { mainVideo, trackChapters } from './dom';
import { readStructured } from './structured';
import { fold, metaOf, present, textOf, textsOf } from './text';
import type { Reader } from './types';

const HEADINGS = ':is(h2, h3, h4)';
const PARAGRAPHS = ':is(p, li)';
/** Where the article itself stands, so that menus and comments are not read; the whole body when none is marked. */
const MAIN = ['article', '[itemprop="articleBody"]', 'main', '[role="main"]', '#content', 'body'];
const MOST_HEADINGS = 60;
/** Characters of running text looked at: an exercise article names its moves early. */
const MOST_BODY = 6_000;

/** Any page of text: exercise articles on the curated sites, and whatever page the person asks us to read. */
export const article: Reader = {
  id: 'article',
  kind: 'page',
  visitKey: (url) => (/^https?:$/.test(url.protocol) ? `page:${url.origin}${url.pathname}${url.search}` : null),
  read(doc, url): PageFacts | null {
    const title = textOf(doc.querySelector('h1')) || metaOf(doc, 'og:title') || fold(doc.title);
    const main = mainOf(doc);
    const facts: PageFacts = present({
      url: url.href,
      title,
      description: fold(`${metaOf(doc, 'description', 'og:description')}\n${bodyText(main)}`),
      channel: metaOf(doc, 'og:site_name'),
      tags: metaOf(doc, 'keywords').split(/[,;]/).map(fold).filter(Boolean),
      headings: main ? textsOf(main, HEADINGS, MOST_HEADINGS) : [],
      structured: readStructured(doc),
      // The video's own track, where the page loads one: a plain `<video>` has no other chapters.
      chapters: trackChapters(mainVideo(doc)),
      lang: doc.documentElement.lang,
    });
    return { ...facts, title };
  },
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

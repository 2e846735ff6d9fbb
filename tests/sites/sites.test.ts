// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../src/detect/types';
import { siteFor } from '../../src/sites';
import { article } from '../../src/sites/article';
import { CURATED_HOSTS } from '../../src/sites/hosts';
import { isSameSite, siteName } from '../../src/sites/site-name';
import { clockSeconds, fold, MOST_TEXT } from '../../src/sites/text';
import { youtube } from '../../src/sites/youtube';
import { youtubeMobile } from '../../src/sites/youtube-mobile';
import { cookingArticle, legRaiseArticle, untitledPage } from '../pages/article';
import { VIDEOS } from '../pages/videos';
import { watchPage } from '../pages/watch';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const watch = (id: string): URL => new URL(`https://www.youtube.com/watch?v=${id}&list=x`);
const { legRaises, cooking } = VIDEOS;
const readAll = (doc: Document): PageFacts | null => {
  const at = watch(legRaises.id);
  const facts = youtube.read(doc, at);
  return facts && (siteFor(at).more?.(doc, facts, at, `youtube:${legRaises.id}`) ?? facts);
};

describe('siteFor', () => {
  it('compares whole hosts', () => {
    expect(siteFor(new URL('https://www.youtube.com/')).id).toBe('youtube');
    expect(siteFor(new URL('https://m.youtube.com/')).id).toBe('youtube-mobile');
    expect(siteFor(new URL('https://www.youtube.com.example.org/')).id).toBe('article');
    expect(siteFor(new URL('https://notyoutube.com/')).id).toBe('article');
  });
  it('names sites as people do', () => {
    expect(siteName(new URL('https://m.youtube.com/x'))).toBe('youtube.com');
    expect(siteName(new URL('https://www.healthline.com/x'))).toBe('healthline.com');
    expect(isSameSite('https://www.dailymotion.com/video/x1', 'https://geo.dailymotion.com/player.html')).toBe(true);
    expect(isSameSite('https://somewhere.example/', 'https://geo.dailymotion.com/player.html')).toBe(false);
    expect(isSameSite(undefined, undefined)).toBe(false);
  });
});

describe('the curated list', () => {
  it('has no host twice, a reason for each, and at most 30 exercise sites', () => {
    expect(new Set(CURATED_HOSTS.map(({ host }) => host)).size).toBe(CURATED_HOSTS.length);
    expect(CURATED_HOSTS.filter(({ kind }) => kind === 'article').length).toBeLessThanOrEqual(30);
    for (const { reason, host } of CURATED_HOSTS) {
      expect(reason.length).toBeGreaterThan(10);
      expect(host).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
    }
  });
  it('is sorted, video sites first', () => {
    const order = CURATED_HOSTS.map(({ kind, host }) => `${kind === 'video' ? 0 : 1} ${host}`);
    expect(order).toEqual([...order].sort());
  });
});

describe('youtube', () => {
  it('knows a visit by its video', () => {
    expect(youtube.visitKey(watch(legRaises.id))).toBe(`youtube:${legRaises.id}`);
    for (const address of [
      'https://www.youtube.com/',
      'https://www.youtube.com/watch',
      'https://www.youtube.com/watch?v=<b>',
    ]) {
      expect(youtube.visitKey(new URL(address))).toBeNull();
    }
  });

  it.each([true, false])('reads title, description, channel and chapters (inline data: %s)', (inline) => {
    const doc = parse(watchPage(legRaises, { inline }));
    // The page's own script fills the chapter list; here it does not run.
    const list = doc.querySelector('ytd-macro-markers-list-renderer');
    const row = doc.createElement('ytd-macro-markers-list-item-renderer');
    row.innerHTML = `<a id="endpoint" href="/watch?v=${legRaises.id}&t=225s"><div id="details"><h4>Leg raises</h4><div id="time">3:45</div></div></a>`;
    list?.append(row);
    const facts = readAll(doc);
    expect(facts).toMatchObject({
      title: legRaises.title,
      channel: legRaises.channel,
      chapters: [{ at: 225, title: 'Leg raises' }],
      lang: 'en',
    });
    expect(facts?.description).toContain('3:45 Leg raises');
  });

  it('reads nothing while the page still shows the last video', () => {
    const doc = parse(watchPage(cooking));
    expect(youtube.read(doc, watch(legRaises.id))).toBeNull();
    // The mark is new, the words are not yet.
    for (const element of doc.querySelectorAll('[video-id]')) element.setAttribute('video-id', legRaises.id);
    doc.title = `${legRaises.title} - YouTube`;
    expect(youtube.read(doc, watch(legRaises.id))).toBeNull();
  });

  it('leaves out chapters that belong to another video', () => {
    const doc = parse(watchPage(legRaises, { inline: false }));
    const row = doc.createElement('ytd-macro-markers-list-item-renderer');
    row.innerHTML = `<a id="endpoint" href="/watch?v=${cooking.id}"><div id="details"><h4>Into the oven</h4><div id="time">2:10</div></div></a>`;
    doc.body.append(row);
    expect(readAll(doc)?.chapters).toBeUndefined();
  });

  it('knows what the page was loaded with, for its own video alone', () => {
    const doc = parse(watchPage(legRaises));
    expect(youtube.loaded?.(doc, watch(legRaises.id))).toMatchObject({
      title: legRaises.title,
      tags: ['home workout'],
    });
    expect(youtube.loaded?.(doc, watch(cooking.id))).toBeNull();
    expect(youtube.loaded?.(doc, new URL('https://www.youtube.com/'))).toBeNull();
  });

  it('survives broken inline data', () => {
    const html = watchPage(legRaises).replace(/"shortDescription":"/, '"shortDescription":');
    expect(youtube.loaded?.(parse(html), watch(legRaises.id))).toBeNull();
    expect(youtube.read(parse(html), watch(legRaises.id))?.title).toBe(legRaises.title);
  });
});

describe('youtube on phones', () => {
  const page = (title: string): Document =>
    parse(
      `<html lang="de"><title>${title} - YouTube</title><body><div class="slim-video-information-title"><span class="ytAttributedStringHost">${title}</span></div><ytm-slim-owner-renderer><h3>Corner Gym</h3></ytm-slim-owner-renderer></body></html>`,
    );
  it('reads the slim title', () => {
    expect(youtubeMobile.read(page('Beinheben im Liegen'), watch(legRaises.id))).toMatchObject({
      title: 'Beinheben im Liegen',
      channel: 'Corner Gym',
      lang: 'de',
    });
  });
  it('waits while tab and page disagree', () => {
    const doc = page('Beinheben');
    doc.title = 'Lammkeule - YouTube';
    expect(youtubeMobile.read(doc, watch(legRaises.id))).toBeNull();
  });
});

describe('article', () => {
  const url = new URL('https://www.healthline.com/leg-raises?x=1#part');
  it('reads title, headings and text', () => {
    const facts = article.read(parse(legRaiseArticle), url);
    expect(facts?.title).toBe('The five ab moves we keep coming back to');
    expect(facts?.headings).toEqual(['1. Lying leg raises', '2. Bicycle crunches', '3. Flutter kicks', '4. Plank']);
    expect(facts?.description).toContain('Keep both legs long');
  });
  it('is the same visit wherever on the page one is', () => {
    expect(article.visitKey(url, document)).toBe('page:https://www.healthline.com/leg-raises?x=1');
    expect(article.visitKey(new URL('about:blank'), document)).toBeNull();
  });
  it('reads structured data and is not upset by broken pieces of it', () => {
    const ld = (text: string): string => `<script type="application/ld+json">${text}</script>`;
    const doc = parse(
      cookingArticle.replace(
        '</head>',
        `${ld('{"@type":"VideoObject","name":"Core","hasPart":[{"@type":"Clip","name":"Leg raises","startOffset":"90"}]}')}${ld('{oops')}</head>`,
      ),
    );
    expect(article.read(doc, url)?.structured).toEqual([
      { type: 'VideoObject', name: 'Core' },
      { type: 'Clip', name: 'Leg raises', at: 90 },
    ]);
  });
  it('reads a page without a title', () => {
    expect(article.read(parse(untitledPage), url)?.title).toBe('');
  });
});

describe('text', () => {
  it('folds spaces, keeps lines and cuts what is too long', () => {
    expect(fold('  a \t b\n\n  c ')).toBe('a b\n\nc');
    expect(fold('x'.repeat(MOST_TEXT * 2))).toHaveLength(MOST_TEXT);
  });
  it.each([
    ['3:45', 225],
    ['1:02:03', 3723],
    ['1.23', 83],
    ['45', null],
    ['a:b', null],
    ['1:2:3:4', null],
  ])('reads %s as %s', (text, seconds) => expect(clockSeconds(text)).toBe(seconds));
});

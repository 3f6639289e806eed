import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../../src/exports/clean-article';
import { exportArticles, type ExportOptions } from '../../../src/exports/export-articles';
import type { ExportedArticle } from '../../../src/exports/export-format';
import { paragraphsOf, textOf } from '../../../src/model/body';
import { articleWith, bodyOf, EVERYTHING, HOSTILE_TEXTS } from '../../support/articles';
import { PIXEL } from '../../support/photos';
import { elementsIn, shown } from '../../support/read-back';
import { documentOf, readChapter, unzipped } from '../../support/read-epub';

const NOW = '2026-11-26T01:02:03.456Z';
const bookOf = async (articles: ExportedArticle[], options: ExportOptions = {}) => {
  const file = await exportArticles('epub', articles, { now: NOW, ...options });
  return file.content.arrayBuffer();
};
const onPage = (pageNumber: string | null, headline: string) =>
  articleWith({ pageNumber, headline, pageName: pageNumber && `第${pageNumber}版名` });
const ISSUE = [
  onPage('01', '开门'),
  onPage('01', '见山'),
  onPage('02', '过桥'),
  { ...EVERYTHING, pageNumber: '02', pageName: '第02版名' },
  onPage('A03', '听雨'),
];

/** Everything a checker of books has to say. */
async function complaints(book: ArrayBuffer): Promise<string[]> {
  const { messages } = await EpubCheck.validate(new Uint8Array(book));
  return messages
    .filter(({ severity }) => severity !== 'usage')
    .map(({ id, message }) => `${id}: ${message}`);
}

describe('a book', () => {
  const photos = () => Promise.resolve(PIXEL);
  const books: Record<string, () => Promise<ArrayBuffer>> = {
    'one article': () => bookOf([EVERYTHING], { photos }),
    'without photos': () => bookOf([EVERYTHING]),
    'an issue': () => bookOf(ISSUE, { photos }),
    'set from top to bottom, with a cover': () =>
      bookOf(ISSUE, { photos, vertical: true, cover: PIXEL }),
    'clips of several newspapers': () =>
      bookOf([EVERYTHING, articleWith({ newspaper: '另一份报', date: null, pageNumber: null })]),
    'in traditional Chinese': () => bookOf([articleWith({ language: 'zh-TW' })]),
    'that knows nothing': () =>
      bookOf([
        articleWith({
          ...{ newspaper: null, date: null, pageNumber: null, pageName: null, authors: [] },
          ...{ headline: '', url: '', body: bodyOf() },
        }),
      ]),
  };
  for (const [name, book] of Object.entries(books))
    it(`${name} passes a checker without a word`, async () => {
      expect(await complaints(await book())).toEqual([]);
    });

  it('passes with hostile text in every field', async () => {
    const articles = HOSTILE_TEXTS.map(value =>
      articleWith({
        ...{ newspaper: value, date: value, pageNumber: value, pageName: value, kicker: value },
        ...{ headline: value, subtitle: value, column: value, byline: value, source: value },
        ...{ authors: [value], editors: [value], body: bodyOf(value, `前${value}后`) },
      }),
    );
    expect(await complaints(await bookOf(articles))).toEqual([]);
    const files = unzipped(await bookOf(articles));
    for (const [index, article] of articles.entries()) {
      const clean = cleanArticle(article);
      const { paragraphs } = readChapter(files, `article-${String(index + 1).padStart(4, '0')}`);
      expect(paragraphs.map(shown)).toEqual(paragraphsOf(clean.body).map(shown).filter(Boolean));
    }
  });

  // RELIABILITY 24
  it('begins with its type, stored and without extra fields', async () => {
    const bytes = new Uint8Array(await bookOf([EVERYTHING]));
    const view = new DataView(bytes.buffer);
    expect(view.getUint16(8, true), 'stored').toBe(0);
    expect(view.getUint16(28, true), 'extra field').toBe(0);
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('passes with five hundred chapters, rare characters and readings', async () => {
    const articles = Array.from({ length: 500 }, (_, index) =>
      articleWith({
        headline: index % 2 ? '𠀀𪛖𫝀之城' : `第${index}章`,
        pageNumber: String(1 + Math.floor(index / 25)),
        body: index % 50 ? bodyOf('𰻞𰻞面馆的灯。') : EVERYTHING.body,
      }),
    );
    expect(await complaints(await bookOf(articles, { photos, vertical: true }))).toEqual([]);
  });

  // RELIABILITY 25
  it('has numbers for names of files, none twice', async () => {
    const articles = ['../../etc/passwd', 'C:\\con', '甲', 'A', 'a'].map(headline =>
      articleWith({ headline, pageNumber: headline }),
    );
    const names = Object.keys(unzipped(await bookOf(articles)));
    for (const name of names) expect(name).toMatch(/^(?:META-INF\/)?[a-z]+(?:[/.-][a-z0-9]+)*$/);
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
  });

  it('says what the article says', async () => {
    const files = unzipped(await bookOf([EVERYTHING], { photos }));
    const { head, paragraphs, captions } = readChapter(files, 'article-0001');
    expect(head.slice(0, 3)).toEqual([EVERYTHING.kicker, EVERYTHING.headline, EVERYTHING.subtitle]);
    expect(paragraphs).toEqual(paragraphsOf(cleanArticle(EVERYTHING).body));
    expect(captions).toEqual(['图为巡堤队员用探杆检查护坡。\n何望川 摄']);
  });

  it('has a part for each page, and lists the newspaper’s pages', async () => {
    const files = unzipped(await bookOf(ISSUE));
    const [toc, pages] = elementsIn(documentOf(files, 'book/nav.xhtml'), 'nav');
    const top = elementsIn(toc!, 'ol')[0]!.children.filter(child => child.type === 'element');
    expect(top.map(entry => textOf(elementsIn(entry, 'a')[0]!))).toEqual([
      '第01版：第01版名',
      '第02版：第02版名',
      '第A03版：第A03版名',
    ]);
    expect(elementsIn(top[1]!, 'a').map(textOf).slice(1)).toEqual([
      '过桥',
      '一把尺子量到底 三十里江堤“体检”记',
    ]);
    const places = elementsIn(pages!, 'a');
    expect(places.map(textOf)).toEqual(['01', '02', 'A03']);
    for (const { properties } of places) {
      const [file, anchor] = String(properties['href']).split('#');
      const marks = elementsIn(documentOf(files, `book/${file}`), 'span');
      expect(marks.map(mark => mark.properties['id'])).toContain(anchor);
    }
    const points = elementsIn(documentOf(files, 'book/toc.ncx'), 'navPoint');
    expect(points).toHaveLength(3 + ISSUE.length);
  });

  it('calls a story without a printed headline by another word', async () => {
    const blank = ['\u200b\u2060', '\u3164'].map(headline => articleWith({ headline }));
    const nav = documentOf(unzipped(await bookOf(blank)), 'book/nav.xhtml');
    const [toc] = elementsIn(nav, 'nav');
    expect(elementsIn(toc!, 'a').map(textOf)).toEqual(['图片', '图片']);
  });

  it('tells what it is', async () => {
    const metadata = async (articles: ExportedArticle[]) => {
      const opf = documentOf(unzipped(await bookOf(articles)), 'book/package.opf');
      const [found] = elementsIn(opf, 'metadata');
      return Object.fromEntries(
        found!.children
          .filter(child => child.type === 'element')
          .map(child => [String(child.properties['property'] ?? child.tagName), textOf(child)]),
      );
    };
    expect(await metadata([EVERYTHING])).toMatchObject({
      'dc:title': '一把尺子量到底 三十里江堤“体检”记',
      'dc:creator': '何望川',
      'dc:publisher': '青川晚报',
      'dc:date': '2024-03-18',
      'dc:language': 'zh-CN',
      'dc:source': EVERYTHING.url,
      'dcterms:modified': '2026-11-26T01:02:03Z',
    });
    expect(await metadata(ISSUE)).toMatchObject({
      'dc:title': '青川晚报 2024年3月18日',
      'dc:creator': '青川晚报',
    });
  });

  it('turns its pages from right to left where it is set from top to bottom', async () => {
    const files = unzipped(await bookOf(ISSUE, { vertical: true }));
    const [spine] = elementsIn(documentOf(files, 'book/package.opf'), 'spine');
    expect(spine!.properties['page-progression-direction']).toBe('rtl');
    expect(documentOf(files, 'book/article-0001.xhtml').properties['class']).toBe('vertical');
  });

  it('is the same book, byte for byte, when it is written again', async () => {
    const [first, second] = [await bookOf(ISSUE, { photos }), await bookOf(ISSUE, { photos })];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

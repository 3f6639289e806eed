import { expect } from 'vitest';
import Papa from 'papaparse';
import { cleanArticle, printable } from '../../src/exports/clean-article';
import { exportArticles } from '../../src/exports/export-articles';
import type { Article } from '../../src/model/article';
import { figuresOf, paragraphsOf, type Body } from '../../src/model/body';
import { exported } from './exported';
import {
  elementsIn,
  MARKDOWN_RENDERERS,
  readHtml,
  readMarkdown,
  readText,
  readYaml,
  shown,
  splitFrontMatter,
} from './read-back';
import { readChapter, unzipped } from './read-epub';

const write = (format: 'markdown' | 'html' | 'text', article: Article) =>
  exported(format, [article]);
const shownAll = (texts: string[]) => texts.map(shown).filter(Boolean);
const field = (value: string | null) => shown(printable(value ?? ''));

/** Every renderer gives back the head, the paragraphs and the captions of the article. */
async function expectMarkdown(article: Article): Promise<void> {
  const { kicker, headline, subtitle, body } = cleanArticle(article);
  const hasTable = elementsIn(body, 'table').length > 0;
  const renderers = hasTable ? ['markdown-it'] : Object.keys(MARKDOWN_RENDERERS);
  const head = shownAll([kicker ?? '', headline, subtitle ?? '']);
  for (const renderer of renderers) {
    const read = readMarkdown(await write('markdown', article), renderer, head.length);
    expect(shownAll(read.head), renderer).toEqual(head);
    expect(shownAll(read.paragraphs), renderer).toEqual(shownAll(paragraphsOf(body)));
    expect(shownAll(read.captions), renderer).toEqual(captionsOf(body));
  }
}

async function expectFrontMatter(article: Article): Promise<void> {
  const { yaml } = splitFrontMatter(await write('markdown', article));
  const [first, second] = readYaml(yaml);
  expect(first).toEqual(second);
  const given: Record<string, string | null> = {
    title: article.headline,
    kicker: article.kicker,
    subtitle: article.subtitle,
    newspaper: article.newspaper,
    date: article.date,
    page: article.pageNumber,
    page_name: article.pageName,
    column: article.column,
    byline: article.byline,
    source: article.source,
    authors: article.authors.join(' '),
  };
  for (const [key, value] of Object.entries(given)) {
    const read = first![key] ?? '';
    expect(shown(Array.isArray(read) ? read.join(' ') : (read as string)), key).toBe(field(value));
  }
}

/** The words an export adds are those of the article's own script. */
const isTraditional = ({ language }: Article) => language !== 'zh-CN';

async function expectHtml(article: Article): Promise<void> {
  const { kicker, headline, subtitle, body } = cleanArticle(article);
  const [read] = readHtml(await write('html', article));
  const head = shownAll(read!.head);
  expect(head.slice(0, -1)).toEqual(shownAll([kicker ?? '', headline, subtitle ?? '']));
  for (const fact of [article.newspaper, article.pageName, article.byline, article.source])
    expect(head.at(-1)).toContain(field(fact));
  expect(shownAll(read!.paragraphs)).toEqual(shownAll(paragraphsOf(body)));
  const captions = shownAll(read!.captions).map(caption => caption.replace('： ', '：'));
  const photo = isTraditional(article) ? '圖片' : '图片';
  expect(captions).toEqual(captionsOf(body, `${photo}：`, photo));
}

async function expectText(article: Article): Promise<void> {
  const { body, kicker, headline, subtitle } = cleanArticle(article);
  const lines = shownAll(
    readText(await write('text', article)).map(line => line.normalize('NFKC')),
  );
  const linesOf = (value: string) => shownAll(value.normalize('NFKC').split('\n'));
  const head = [kicker ?? '', headline, subtitle ?? ''].flatMap(linesOf);
  expect(lines.slice(0, head.length)).toEqual(head);
  const facts = lines[head.length] ?? '';
  for (const fact of [article.newspaper, article.pageName, article.byline, article.source])
    expect(facts).toContain(field(fact && fact.normalize('NFKC')));
  const rest = lines.slice(head.length + 1, -2);
  const mark = isTraditional(article) ? '【圖】' : '【图】';
  const isCaption = (line: string) => line.startsWith(mark);
  const unmarked = rest.filter(line => !isCaption(line)).map(line => line.replace(MARKER, ''));
  const paragraphs = paragraphsOf(body)
    .flatMap(linesOf)
    .map(line => line.replace(MARKER, ''));
  expect(unmarked.join(' ')).toEqual(paragraphs.join(' '));
  const captions = captionsOf(body, mark).map(caption => caption.normalize('NFKC'));
  expect(rest.filter(isCaption)).toEqual(expect.arrayContaining(captions));
}

async function expectEpub(article: Article): Promise<void> {
  const { content } = await exportArticles('epub', [article]);
  const { kicker, headline, subtitle, body } = cleanArticle(article);
  const read = readChapter(unzipped(await content.arrayBuffer()), 'article-0001');
  const head = shownAll([kicker ?? '', headline, subtitle ?? '']);
  expect(shownAll(read.head).slice(0, head.length)).toEqual(head);
  expect(shownAll(read.paragraphs)).toEqual(shownAll(paragraphsOf(body)));
}

async function expectData(article: Article): Promise<void> {
  const { headline, newspaper, body } = cleanArticle(article);
  const read = JSON.parse(await exported('json', [article])) as { articles: object[] };
  expect(read.articles).toMatchObject([
    { headline, newspaper, paragraphs: paragraphsOf(body), body },
  ]);
  const [row] = Papa.parse<Record<string, string>>((await exported('csv', [article])).slice(1), {
    header: true,
    delimiter: ',',
  }).data;
  // An apostrophe keeps a spreadsheet from calculating.
  expect(shown(row?.['title'] ?? '').replace(/^'(?=[\s"']*[=+\-@＝＋－＠])/, '')).toBe(
    shown(headline),
  );
}

/** What plain text puts before a list item; texts may begin like that themselves. */
const MARKER = /^(?:· |\d+\. )+/;

/** Pictures that share a figure share its caption: it is printed once, the others are named. */
function captionsOf(body: Body, before = '', bare = ''): string[] {
  const figures = figuresOf(body);
  let others = '';
  return figures.flatMap(({ caption }, index) => {
    if (caption && caption === figures[index + 1]?.caption) {
      others += `${bare} `;
      return [];
    }
    const printed = others + (caption ? before + caption : bare);
    others = '';
    return printed.trim() ? [shown(printed)] : [];
  });
}

/** Every format says what the article says, in its order, to programs that we did not write. */
export async function expectExportsToSay(article: Article): Promise<void> {
  await expectMarkdown(article);
  await expectFrontMatter(article);
  await expectHtml(article);
  await expectText(article);
  await expectEpub(article);
  await expectData(article);
}

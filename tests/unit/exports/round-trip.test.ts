import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanArticle, printable } from '../../../src/exports/clean-article';
import { exportArticles } from '../../../src/exports/formats';
import type { Article } from '../../../src/model/article';
import { element, figuresOf, paragraphsOf, text, type Body } from '../../../src/model/body';
import { articleWith, bodyOf, EVERYTHING, HOSTILE_TEXTS } from '../../support/articles';
import {
  MARKDOWN_RENDERERS,
  readHtml,
  readMarkdown,
  readText,
  readYaml,
  shown,
  splitFrontMatter,
} from '../../support/read-back';

const write = (format: 'markdown' | 'html' | 'text', article: Article) =>
  exportArticles(format, [article]).content;
const shownAll = (texts: string[]) => texts.map(shown).filter(Boolean);
const field = (value: string | null) => shown(printable(value ?? ''));

/** Every renderer gives back the head, the paragraphs and the captions of the article. */
function expectMarkdown(article: Article, renderers = Object.keys(MARKDOWN_RENDERERS)): void {
  const { kicker, headline, subtitle, body } = cleanArticle(article);
  const head = shownAll([kicker ?? '', headline, subtitle ?? '']);
  for (const renderer of renderers) {
    const read = readMarkdown(write('markdown', article), renderer, head.length);
    expect(shownAll(read.head), renderer).toEqual(head);
    expect(shownAll(read.paragraphs), renderer).toEqual(shownAll(paragraphsOf(body)));
    expect(shownAll(read.captions), renderer).toEqual(captionsOf(body));
  }
}

function expectFrontMatter(article: Article): void {
  const { yaml } = splitFrontMatter(write('markdown', article));
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

function expectHtml(article: Article): void {
  const { kicker, headline, subtitle, body } = cleanArticle(article);
  const [read] = readHtml(write('html', article));
  const head = shownAll(read!.head);
  expect(head.slice(0, -1)).toEqual(shownAll([kicker ?? '', headline, subtitle ?? '']));
  for (const fact of [article.newspaper, article.pageName, article.byline, article.source])
    expect(head.at(-1)).toContain(field(fact));
  expect(shownAll(read!.paragraphs)).toEqual(shownAll(paragraphsOf(body)));
  const captions = shownAll(read!.captions).map(caption => caption.replace('： ', '：'));
  expect(captions).toEqual(captionsOf(body, '图片：', '图片'));
}

function expectText(article: Article): void {
  const { body, kicker, headline, subtitle } = cleanArticle(article);
  const lines = shownAll(readText(write('text', article)).map(line => line.normalize('NFKC')));
  const linesOf = (value: string) => shownAll(value.normalize('NFKC').split('\n'));
  const head = [kicker ?? '', headline, subtitle ?? ''].flatMap(linesOf);
  expect(lines.slice(0, head.length)).toEqual(head);
  const facts = lines[head.length] ?? '';
  for (const fact of [article.newspaper, article.pageName, article.byline, article.source])
    expect(facts).toContain(field(fact && fact.normalize('NFKC')));
  const rest = lines.slice(head.length + 1, -2);
  const isCaption = (line: string) => line.startsWith('【图】');
  const unmarked = rest.filter(line => !isCaption(line)).map(line => line.replace(MARKER, ''));
  const paragraphs = paragraphsOf(body)
    .flatMap(linesOf)
    .map(line => line.replace(MARKER, ''));
  expect(unmarked.join(' ')).toEqual(paragraphs.join(' '));
  const captions = captionsOf(body, '【图】').map(caption => caption.normalize('NFKC'));
  expect(rest.filter(isCaption)).toEqual(expect.arrayContaining(captions));
}

/** What plain text puts before a list item; texts may begin like that themselves. */
const MARKER = /^(?:· |\d+\. )+/;

function captionsOf(body: Body, before = '', bare = ''): string[] {
  return figuresOf(body)
    .map(({ caption }) => (caption ? shown(before + caption) : bare))
    .filter(Boolean);
}

function expectAll(article: Article): void {
  expectMarkdown(article);
  expectFrontMatter(article);
  expectHtml(article);
  expectText(article);
}

/** The places a text can stand in. */
const PLACES: Record<string, (value: string) => Article> = {
  newspaper: value => articleWith({ newspaper: value }),
  pageNumber: value => articleWith({ pageNumber: value }),
  pageName: value => articleWith({ pageName: value }),
  kicker: value => articleWith({ kicker: value }),
  headline: value => articleWith({ headline: value }),
  subtitle: value => articleWith({ subtitle: value }),
  column: value => articleWith({ column: value }),
  byline: value => articleWith({ byline: value }),
  author: value => articleWith({ authors: [value] }),
  source: value => articleWith({ source: value }),
  'only paragraph': value => articleWith({ body: bodyOf(value) }),
  'middle paragraph': value => articleWith({ body: bodyOf('前文。', value, '后文。') }),
  'inside a sentence': value => articleWith({ body: bodyOf(`前文${value}后文。`) }),
  'after a line break': value => inBody(element('p', [text('上句'), element('br'), text(value)])),
  strong: value => inBody(element('p', [text('前'), element('strong', [text(value)]), text('后')])),
  'half strong': value =>
    inBody(element('p', [text(value), element('strong', [text(value)]), text(value)])),
  emphasis: value => inBody(element('p', [text('前'), element('em', [text(value)]), text('后')])),
  superscript: value => inBody(element('p', [text('前'), element('sup', [text(value)])])),
  'link text': value =>
    inBody(
      element('p', [
        text('见'),
        element('a', [text(`甲${value}`)], { href: 'http://a.example/(1)?b=c&d' }),
        text('。'),
      ]),
    ),
  'sub-head': value => inBody(element('h2', [text(value)])),
  'second line of a sub-head': value =>
    inBody(element('h3', [text('上行'), element('br'), text(value)])),
  'list item': value =>
    inBody(element('ul', [element('li', [text(value)]), element('li', [text('末项')])])),
  'numbered item': value => inBody(element('ol', [element('li', [text(value)])])),
  quotation: value => inBody(element('blockquote', [element('p', [text(value)])])),
  caption: value =>
    inBody(
      element('figure', [
        element('img', [], { src: 'http://a.example/1.jpg' }),
        element('figcaption', [text(value)]),
      ]),
    ),
};
const inBody = (block: ReturnType<typeof element>) =>
  articleWith({ body: { type: 'root', children: [block, element('p', [text('结尾。')])] } });

const inTable = (value: string) =>
  inBody(
    element('table', [
      element('tr', [element('td', [text('项目')]), element('td', [text(value)])]),
      element('tr', [element('td', [text(value)]), element('td', [text('12')])]),
    ]),
  );

describe('an export read back', { timeout: 120_000 }, () => {
  it('has everything of an article that has everything', () => {
    expectMarkdown(EVERYTHING, ['markdown-it']);
    expectFrontMatter(EVERYTHING);
    expectHtml(EVERYTHING);
    expectText(EVERYTHING);
  });

  for (const [place, articleOf] of Object.entries(PLACES))
    it(`has every hostile text as ${place}`, () => {
      for (const value of HOSTILE_TEXTS) expectAll(articleOf(value));
    });

  it('has every hostile text as table cell', () => {
    for (const value of HOSTILE_TEXTS) {
      expectMarkdown(inTable(value), ['markdown-it']);
      expectHtml(inTable(value));
      expectText(inTable(value));
    }
  });

  const places = fc.constantFrom(...Object.values(PLACES));
  const signs = fc.string({
    unit: fc.constantFrom(...'年月a1 *_`~#>-+=|[](){}!<>&;:\\/"\'.,，。“”（）　\n\t$%^@　😀'),
    maxLength: 24,
  });
  const anyText = fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 40 }));

  it('has any text in any place', () => {
    fc.assert(
      fc.property(places, anyText, (articleOf, value) => expectAll(articleOf(value))),
      { numRuns: 400 },
    );
  });

  it('has any text between any marks', () => {
    const piece = fc.record({
      value: signs,
      tags: fc.array(fc.constantFrom('strong', 'em', 'u', 'sup', 'a'), { maxLength: 3 }),
    });
    const inline = ({ value, tags }: { value: string; tags: string[] }) =>
      tags.reduce(
        (inner, tag) => element(tag, [inner], tag === 'a' ? { href: 'http://a.example/' } : {}),
        text(value) as ReturnType<typeof element> | ReturnType<typeof text>,
      );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), pieces =>
        expectAll(inBody(element('p', pieces.map(inline)))),
      ),
      { numRuns: 400 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../../../src/exports/clean-article';
import { factsOf } from '../../../../src/exports/facts';
import type { Article } from '../../../../src/model/article';
import {
  element,
  figuresOf,
  paragraphsOf,
  text,
  textOf,
  type Body,
} from '../../../../src/model/body';
import { articleWith, EVERYTHING, HOSTILE_TEXTS } from '../../../support/articles';
import { shown } from '../../../support/read-back';
import { docxBytes, readDocx } from '../../../support/read-docx';
import { inTraditional } from '../../../support/traditional';

const shownAll = (texts: string[]) => texts.map(shown).filter(Boolean);
const body = (...children: Body['children']): Body => ({ type: 'root', children });

/** Readings stand in brackets behind their characters, so they are text. */
function withReadings(node: Body): Body {
  const visit = (child: Body['children'][number]): Body['children'] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'rp') return [];
    if (child.tagName === 'rt') return [text(`（${child.children.map(c => textOf(c)).join('')}）`)];
    return [{ ...child, children: child.children.flatMap(visit) as typeof child.children }];
  };
  return body(...node.children.flatMap(visit));
}

/** Mammoth, which we did not write, reads all that the articles say, each in its style, in order. */
async function expectDocxToSay(articles: Article[], origin = '来源：'): Promise<void> {
  const read = await readDocx(await docxBytes(articles));
  const traditional = origin === '來源：';
  const clean = articles.map(cleanArticle);
  const all = (of: (article: Article) => string[]) => shownAll(clean.flatMap(of));
  const style = (simplified: string, other: string) =>
    shownAll(read.textsIn(traditional ? other : simplified));
  expect(read.complaints).toEqual([]);
  expect(style('引题', '引題')).toEqual(all(({ kicker }) => [kicker ?? '']));
  expect(style('heading 1', 'heading 1')).toEqual(all(({ headline }) => [headline]));
  expect(style('Subtitle', 'Subtitle')).toEqual(all(({ subtitle }) => [subtitle ?? '']));
  expect(style('报道信息', '報導資訊')).toEqual(all(article => [factsOf(article).join(' ')]));
  expect(style('caption', 'caption')).toEqual(
    all(article => figuresOf(article.body).map(({ caption }) => caption ?? '')),
  );
  const contents = articles.length > 1 ? 1 + articles.length : 0;
  expect(shownAll(read.text.slice(contents))).toEqual(
    all(article => paragraphsOf(withReadings(article.body))),
  );
  const ends = style('出处', '出處').filter(line => line.startsWith(origin));
  expect(ends).toHaveLength(clean.length);
}

const FIELDS: (keyof Article)[] = [
  ...(['newspaper', 'pageNumber', 'pageName', 'kicker', 'headline'] as const),
  ...(['subtitle', 'column', 'byline', 'source'] as const),
];

type Block = Body['children'][number];
const p = (...children: Parameters<typeof element>[1] & object) => element('p', children);

/** The places of a body where a text can stand. */
const PLACES: Record<string, (value: string) => Block> = {
  paragraph: value => p(text(value)),
  'text between blocks': value => text(value),
  'inside a sentence': value => p(text(`前${value}后`)),
  'after a line break': value => p(text('上句'), element('br'), text(value)),
  'several marks': value =>
    p(
      element('strong', [text(value), element('em', [text(value)])]),
      element('u', [text(value)]),
      element('sup', [text(value)]),
      element('sub', [text(value)]),
    ),
  link: value => p(element('a', [text(`见${value}`)], { href: 'http://a.example/(1)?b=c&d#{e}' })),
  'sub-head': value => element('h3', [text(value)]),
  'list item': value => element('ul', [element('li', [text(value)]), element('li', [text('末')])]),
  'numbered item': value => element('ol', [element('li', [text(value)])], { start: 7 }),
  quotation: value => element('blockquote', [p(text(value), element('br'), text('后'))]),
  byline: value => element('p', [text(value)], { dataRole: 'byline' }),
  'table cell': value =>
    element('table', [element('tr', [element('td', [text(value)]), element('td', [text('1')])])]),
  caption: value =>
    element('figure', [
      element('img', [], { src: 'http://a.example/1.jpg', alt: value }),
      element('figcaption', [text(value)]),
    ]),
};

/** What the library that writes the file would take for words of its own. */
const WORDS_OF_THE_LIBRARY = [
  ...['CURRENT', 'TOTAL_PAGES', 'SECTION', '{default-bullet-numbering-0}', '{points-0}'],
  ...['{numbers-from-7-0}', '{{points-0}}', '{', '}', '{}', 'photo1'],
];

const HOSTILE = [...HOSTILE_TEXTS, ...WORDS_OF_THE_LIBRARY];

describe('a DOCX export read back', { timeout: 120_000 }, () => {
  it('has everything of an article that has everything', async () => {
    await expectDocxToSay([EVERYTHING]);
    await expectDocxToSay([EVERYTHING, articleWith(), EVERYTHING]);
  });

  it('has everything of a Traditional one', async () => {
    const article = JSON.parse(inTraditional(JSON.stringify(EVERYTHING))) as Article;
    await expectDocxToSay([{ ...article, language: 'zh-HK' }], '來源：');
  });

  for (const field of FIELDS)
    it(`has every hostile text as ${field}`, async () => {
      await expectDocxToSay(HOSTILE.map(value => articleWith({ [field]: value })));
    });

  it('has every hostile text as author', async () => {
    await expectDocxToSay(HOSTILE.map(value => articleWith({ authors: [value, '何望川'] })));
  });

  for (const [place, blockOf] of Object.entries(PLACES))
    it(`has every hostile text as ${place}`, async () => {
      const blocks = HOSTILE.flatMap(value => [blockOf(value), p(text('。'))]);
      await expectDocxToSay([articleWith({ body: body(...blocks) })]);
    });

  it('has what stands in blocks where none should be', async () => {
    const table = element('table', [element('tr', [element('td', [p(text('格'))])])]);
    const read = await readDocx(
      await docxBytes([
        articleWith({
          body: body(
            element('strong', [text('甲'), p(text('乙')), table]),
            p(text('丙'), element('ul', [element('li', [p(text('丁')), p(text('戊')), table])])),
            element('h2', [element('blockquote', [text('己')])]),
            element('li', [text('庚')]),
          ),
        }),
      ]),
    );
    expect(read.text.join('')).toBe('甲乙格丙丁戊格己庚');
  });
});

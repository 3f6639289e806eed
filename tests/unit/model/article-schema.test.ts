import { describe, expect, it } from 'vitest';
import { NO_LINKS, type Article } from '../../../src/model/article';
import { parseArticle } from '../../../src/model/article-schema';
import { element, text } from '../../../src/model/body';

const ARTICLE: Article = {
  version: 1,
  url: 'http://epaper.example.cn/shtml/20210121/2.shtml',
  platform: 'founder-classic',
  language: 'zh-CN',
  newspaper: '青江日报',
  date: '2021-01-21',
  pageNumber: 'A09',
  pageName: '要闻',
  kicker: null,
  headline: '春水新涨\n渔舟早归',
  subtitle: '——渡口小记',
  column: null,
  byline: '本报记者 方远',
  dateline: null,
  authors: ['方远'],
  editors: [],
  source: null,
  body: { type: 'root', children: [element('p', [text('天色未明，渡口已有人声。')])] },
  links: { ...NO_LINKS, nextArticle: 'http://epaper.example.cn/shtml/20210121/3.shtml' },
};

describe('parseArticle', () => {
  it('takes an article as it is', () => expect(parseArticle(ARTICLE)).toEqual(ARTICLE));

  it('leaves unknown fields out', () => {
    const more = { ...ARTICLE, note: 'x', links: { ...ARTICLE.links, evil: 'x' } };
    expect(parseArticle(more)).toEqual(ARTICLE);
  });

  it('conforms the body', () => {
    const body = {
      type: 'root',
      children: [element('script', [text('1')]), ...ARTICLE.body.children],
    };
    expect(parseArticle({ ...ARTICLE, body })).toEqual(ARTICLE);
  });

  it('drops a neighbour that is no web address', () => {
    const links = { ...ARTICLE.links, page: 'javascript:alert(1)', pdf: 'file:///etc/passwd' };
    expect(parseArticle({ ...ARTICLE, links })).toEqual(ARTICLE);
  });

  it('takes a clip that was saved before parts of a story were known', () => {
    const links = Object.fromEntries(
      Object.entries(ARTICLE.links).filter(([name]) => !name.endsWith('Part')),
    );
    expect(parseArticle({ ...ARTICLE, links })).toEqual(ARTICLE);
  });

  const wrong: Record<string, unknown[]> = {
    version: [0, 2, '1', undefined],
    url: [
      'javascript:alert(1)',
      'epaper.example.cn',
      'http://',
      7,
      null,
      `http://a.example/${'x'.repeat(8_000)}`,
    ],
    platform: ['', 'Founder Classic', '<b>', 7],
    language: ['', '中文', 'zh_CN', 7],
    newspaper: [7, {}, 'x'.repeat(2_001), undefined],
    date: ['2021-02-30', '20210121', '2021-1-21', 20210121],
    pageNumber: ['1'.repeat(21), 9],
    pageName: [7],
    kicker: [7],
    headline: [null, 7, 'x'.repeat(2_001)],
    subtitle: [7],
    column: [7],
    byline: [7],
    dateline: [7],
    authors: [null, '方远', [7], Array.from({ length: 201 }, () => '方远')],
    editors: [null, '方远', [7]],
    source: [7],
    body: [{ type: 'root', children: [text('长'.repeat(2_000_001))] }],
    links: [null, 7],
  };
  for (const field of Object.keys(ARTICLE)) {
    it(`checks ${field}`, () => {
      const values = wrong[field] ?? [];
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(parseArticle({ ...ARTICLE, [field]: value })).toBeNull();
    });
  }

  it('wants something to read', () => {
    const empty = { ...ARTICLE, headline: ' ', body: { type: 'root', children: [] } };
    expect(parseArticle(empty)).toBeNull();
    const photo = element('figure', [element('img', [], { src: 'https://a.example/1.jpg' })]);
    expect(parseArticle({ ...empty, body: { type: 'root', children: [photo] } })).not.toBeNull();
  });

  it('is no prototype of anything', () => {
    expect(parseArticle(JSON.parse('{"__proto__":{"headline":"x"}}'))).toBeNull();
    expect(parseArticle(null)).toBeNull();
    expect(parseArticle([ARTICLE])).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../../src/exports/clean-article';
import { flat } from '../../../../src/exports/citations/cited-facts';
import { articleWith, HOSTILE_TEXTS } from '../../../support/articles';
import { fileOf } from '../../../support/citing';
import { sampleArticle } from '../../../support/sample-article';

const read = (...articles: Parameters<typeof fileOf>[1]) =>
  JSON.parse(fileOf('csl-json', articles)) as Record<string, unknown>[];

function expectRead(value: string): void {
  const [item] = read(
    sampleArticle({
      headline: value,
      subtitle: null,
      kicker: null,
      authors: [value],
      newspaper: value,
      pageName: value,
    }),
  );
  const expected = flat(printable(value));
  expect(item!['title']).toBe(expected || '[图片]');
  expect(item!['author']).toEqual(expected ? [{ literal: expected }] : undefined);
  expect(item!['container-title']).toBe(expected || undefined);
  expect(item!['section']).toBe(expected || undefined);
  expect(JSON.stringify(item)).not.toMatch(/[\u2028\u2029]/);
}

describe('CSL-JSON', () => {
  it('writes an item', () => {
    expect(read(sampleArticle())).toEqual([
      {
        id: 'N20210121-9-1c693483',
        type: 'article-newspaper',
        title: '渡口的灯又亮了：三百户居民搬回江边，夜航的渡船重新开班',
        author: [{ literal: '江晚秋' }, { literal: '陆青' }],
        'container-title': '青溪日报',
        issued: { 'date-parts': [[2021, 1, 21]] },
        page: '9',
        section: '渡口·城乡',
        URL: 'http://epaper.qingxi.example/html/2021-01/21/content_1024.htm',
        accessed: { 'date-parts': [[2026, 11, 22]] },
        language: 'zh-CN',
      },
    ]);
  });

  it('leaves out what there is not', () => {
    const lacking = { newspaper: null, date: null, pageNumber: null, pageName: null, url: '' };
    const [item] = read(articleWith({ ...lacking, authors: [], language: '' }));
    expect(Object.keys(item!)).toEqual(['id', 'type', 'title']);
  });

  it('gives back every hostile text', () => {
    for (const value of [...HOSTILE_TEXTS, '__proto__', '</script>', '"}],[{"', '\\u0000'])
      expectRead(value);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('gives back any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), expectRead), {
      numRuns: 300,
    });
  });
});

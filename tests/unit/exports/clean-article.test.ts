import { describe, expect, it } from 'vitest';
import { cleanArticle, pictureAddress, webAddress } from '../../../src/exports/clean-article';
import { FORMATS } from '../../../src/exports/formats';
import { element, text, type Body } from '../../../src/model/body';
import { articleWith, EVERYTHING } from '../../support/articles';
import { exported } from '../../support/exported';

const clean = (...children: Body['children']) =>
  cleanArticle(articleWith({ body: { type: 'root', children } })).body.children;

describe('cleanArticle', () => {
  it('leaves a proper article as it is', () => {
    const withoutCredit = JSON.stringify(EVERYTHING.body).replace('"dataCredit":"何望川 摄"', '');
    expect(cleanArticle(EVERYTHING).body).toEqual(JSON.parse(withoutCredit));
  });

  it('drops scripts whole, and of other elements that no article has keeps the text', () => {
    const script = element('script', [text('alert(1)')]);
    const trick = element('img src=x onerror=alert(1)', [text('甲')]);
    expect(clean(element('p', [script, trick]))).toEqual([element('p', [text('甲')])]);
  });

  it('drops every attribute that is not of the article', () => {
    const attributes = { onClick: 'alert(1)', style: 'color:red', id: 'x', className: ['y'] };
    expect(clean(element('p', [text('甲')], { ...attributes, dataRole: 'byline' }))).toEqual([
      element('p', [text('甲')], { dataRole: 'byline' }),
    ]);
  });

  it('drops nodes that are neither element nor text', () => {
    const raw = { type: 'raw', value: '<script>alert(1)</script>' } as never;
    expect(clean(raw, { type: 'comment', value: '--><script>' })).toEqual([]);
  });

  it('takes a link with another scheme for text', () => {
    const link = element('a', [text('甲')], { href: 'javascript:alert(1)' });
    expect(clean(element('p', [link]))).toEqual([element('p', [text('甲')])]);
  });

  it('flattens what is nested too deep for the libraries', async () => {
    let deep = element('strong', [text('底')]);
    for (let depth = 0; depth < 50_000; depth++) deep = element('strong', [deep]);
    const article = articleWith({ body: { type: 'root', children: [element('p', [deep])] } });
    for (const { id } of FORMATS) expect(await exported(id, [article])).not.toBe('');
    expect(await exported('html', [article])).toContain('底');
  });

  it('limits the cells that spans may cover', async () => {
    const wide = element('td', [text('甲')], { colSpan: 1e9, rowSpan: 1e9 });
    const table = element('table', [element('tr', [wide, element('td', [text('乙')])])]);
    const article = articleWith({ body: { type: 'root', children: [table] } });
    expect(await exported('markdown', [article])).toContain('| 甲 | 乙 |');
  });
});

describe('addresses', () => {
  it('are of the web', () => {
    expect(webAddress('HTTP://A.example/甲 乙')).toBe('http://a.example/%E7%94%B2%20%E4%B9%99');
    for (const address of [
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      'http://',
      '//a.example',
      '',
      null,
    ])
      expect(webAddress(address)).toBe(null);
  });

  it('of pictures may hold a picture, but no SVG', () => {
    expect(pictureAddress('data:image/png;base64,iVBORw0KGgo=')).not.toBe(null);
    for (const address of [
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:text/html;base64,PHN2Zz4=',
      'data:image/png,<svg>',
      'blob:http://a.example/1',
    ])
      expect(pictureAddress(address)).toBe(null);
  });
});

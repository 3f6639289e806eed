import { describe, expect, it } from 'vitest';
import { element, text, type Body } from '../../../../src/model/body';
import { lineOf } from '../../../support/citing';

const photo = (...caption: string[]): Body => ({
  type: 'root',
  children: [
    element('figure', [
      element('img', [], { src: 'http://a.example/1.jpg' }),
      ...(caption.length ? [element('figcaption', caption.map(text))] : []),
    ]),
  ],
});
const untitled = { headline: '', subtitle: null, authors: [] };
const cited = (changes: Parameters<typeof lineOf>[1]) =>
  lineOf('gb7714-2015', { ...untitled, ...changes }, { print: true });

describe('a photo without a headline', () => {
  it('is called by its kicker', () => {
    expect(cited({})).toMatch(/^老码头改造一年记\[N\]\./);
  });

  it('is called by the first sentence of its caption', () => {
    const body = photo('图为老码头夜景。', '江晚秋 摄');
    expect(cited({ kicker: null, body })).toMatch(/^图为老码头夜景\[N\]\./);
    expect(cited({ kicker: null, body: photo('灯亮了！江边很静。') })).toMatch(/^灯亮了！\[N\]\./);
  });

  it('has a title in brackets where nothing is printed, in the language of the paper', () => {
    expect(cited({ kicker: null, body: photo() })).toMatch(/^\[图片\]\[N\]\./);
    expect(cited({ kicker: null, body: photo(), language: 'zh-TW' })).toMatch(/^\[圖片\]\[N\]\./);
  });
});

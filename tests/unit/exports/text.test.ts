import { describe, expect, it } from 'vitest';
import { element, text } from '../../../src/model/body';
import { articleWith, EVERYTHING } from '../../support/articles';
import { exported } from '../../support/exported';

describe('plain text', () => {
  it('looks like a page of a Chinese office', async () => {
    const article = articleWith({
      kicker: '老城新事',
      headline: '老码头修了三年\n灯又亮了',
      byline: '本报记者 周以宁',
      body: {
        type: 'root',
        children: [
          element('p', [text('雨停了。')]),
          element('h2', [text('三年一盏灯')]),
          element('figure', [
            element('img', [], { src: 'http://a.example/1.jpg' }),
            element('figcaption', [text('码头夜景。'), element('br'), text('何望川 摄')]),
          ]),
          element('p', [text('面积10'), element('sup', [text('3')]), text('平方米。')]),
        ],
      },
    });
    expect(await exported('text', [article])).toBe(
      [
        '老城新事',
        '老码头修了三年',
        '灯又亮了',
        '青川晚报　2024年3月18日　第03版：城事　本报记者 周以宁',
        '',
        '　　雨停了。',
        '',
        '三年一盏灯',
        '【图】码头夜景。 何望川 摄',
        '　　面积10³平方米。',
        '',
        '来源：青川晚报 2024年3月18日 第03版：城事',
        'http://epaper.example.cn/html/2024-03/18/content_1027.htm',
        '',
      ].join('\n'),
    );
  });

  it('has one kind of line end, the one asked for', async () => {
    const article = articleWith({ headline: '甲\r\n乙\r丙\n丁' });
    expect(await exported('text', [article])).not.toContain('\r');
    const content = await exported('text', [article, EVERYTHING], { lineEnd: '\r\n' });
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no character that moves or hides text', async () => {
    const value = '左\u202e右\u2066甲\u001b[2J乙\u0008\u200f丙';
    const content = await exported('text', [articleWith({ headline: value, kicker: value })]);
    expect(content).toContain('左右甲[2J乙丙');
  });

  it('parts several articles', async () => {
    const content = await exported('text', [articleWith(), articleWith()]);
    expect(content.split(/\n\n—+\n\n/)).toHaveLength(2);
  });
});

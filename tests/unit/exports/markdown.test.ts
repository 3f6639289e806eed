import { describe, expect, it } from 'vitest';
import type { ExportedArticle } from '../../../src/exports/export-format';
import { element, text } from '../../../src/model/body';
import { articleWith, bodyOf, EVERYTHING, HOSTILE_TEXTS } from '../../support/articles';
import { exported } from '../../support/exported';
import { MARKDOWN_RENDERERS, readYaml, splitFrontMatter } from '../../support/read-back';

const write = (...articles: ExportedArticle[]) => exported('markdown', articles);
const paragraph = async (...children: Parameters<typeof element>[1] & object) =>
  splitFrontMatter(
    await write(
      articleWith({ headline: '', body: { type: 'root', children: [element('p', children)] } }),
    ),
  ).text.trim();
const strong = (value: string) => element('strong', [text(value)]);
const em = (value: string) => element('em', [text(value)]);

describe('front matter', () => {
  it('has only strings and what the article has', async () => {
    const { yaml } = splitFrontMatter(
      await write({
        ...articleWith({ pageNumber: '08', kicker: 'no' }),
        savedAt: '2024-03-19T01:02:03Z',
        tags: ['老城 更新', '2024', '码头/夜景'],
      }),
    );
    const expected = {
      title: '老码头修了三年，灯又亮了',
      kicker: 'no',
      newspaper: '青川晚报',
      date: '2024-03-18',
      page: '08',
      page_name: '城事',
      authors: ['周以宁'],
      url: 'http://epaper.example.cn/html/2024-03/18/content_1027.htm',
      saved: '2024-03-19T01:02:03Z',
      tags: ['老城-更新', '_2024', '码头/夜景'],
    };
    for (const read of readYaml(yaml)) expect(read).toEqual(expected);
  });

  it('keeps its line ends where a value has a line separator', async () => {
    const { yaml } = splitFrontMatter(await write(articleWith({ source: '甲\u2028title: 乙' })));
    for (const read of readYaml(yaml)) expect(read).toMatchObject({ source: '甲\u2028title: 乙' });
    expect(yaml).not.toMatch(/[\u2028\u2029\u0085]/);
  });
});

describe('emphasis', () => {
  it('leaves punctuation outside, so that it is emphasis to CommonMark', async () => {
    expect(await paragraph(strong('历经10年，'), text('年均'))).toBe('**历经10年**，年均');
    expect(await paragraph(text('说'), strong('“好”'), text('的'))).toBe('说“**好**”的');
    expect(await paragraph(strong('　甲 '), text('乙'))).toBe('**甲** 乙');
  });

  it('does not touch other emphasis', async () => {
    expect(await paragraph(strong('甲'), strong('乙'), em('丙'), text('丁'))).toBe('**甲乙**丙丁');
    expect(await paragraph(element('em', [strong('甲'), text('乙')]))).toBe('**甲**乙');
  });

  it('goes into links and past line breaks', async () => {
    const link = element('a', [strong('甲')], { href: 'http://a.example/' });
    expect(await paragraph(text('见'), link)).toBe('见[**甲**](http://a.example/)');
    const lines = element('strong', [text('上句，'), element('br'), text('下句。')]);
    expect(await paragraph(lines)).toBe('**上句**，  \n**下句**。');
  });

  it('needs no character references, whatever the text', async () => {
    for (const value of HOSTILE_TEXTS) {
      const written = await paragraph(
        text('前'),
        strong(value),
        text('后'),
        element('br'),
        em(value),
      );
      expect(written).not.toMatch(/(?<!\\)&#/);
    }
  });
});

describe('Markdown', () => {
  it('writes tables, photos and small letters so that they can be read as they stand', async () => {
    const written = await write(EVERYTHING);
    expect(written).toContain('| 下游站 | 见说明 | |');
    expect(written).toContain('dike\\(1\\).jpg)  \n图为巡堤队员用探杆检查护坡。  \n何望川 摄');
    expect(written).toContain('5×10<sup>3</sup>帕');
    expect(written).toContain('<ruby>堰<rp>（</rp><rt>yàn</rt><rp>）</rp></ruby>');
    expect(written).toContain('柳色一夜到江心，  \n石上苔痕又几寸。');
  });

  it('escapes the signs of dialects', async () => {
    const written = await write(
      articleWith({
        body: bodyOf(
          '[[甲]] ![[乙]] %%丙%% {{丁}} ==戊== 键:: 值 #标签 $a$ ~~己~~ {% raw %} <% tp %> ^id',
        ),
      }),
    );
    for (const sign of ['[[', '%%', '{{', '==', '::', ' #标签', '$a$', '~~', '{%', '<%', ' ^id'])
      expect(written).not.toContain(sign);
  });

  it('keeps the target of a link and offers no other', async () => {
    const addresses = [
      'http://a.example/(1)?b=c&amp;d',
      'http://a.example/a b"c<d>\\e',
      'http://a.example/)',
    ];
    for (const href of addresses) {
      const link = element('a', [text('](javascript:alert(1))')], { href });
      const written = await paragraph(link);
      for (const render of Object.values(MARKDOWN_RENDERERS)) {
        const targets = [...render(written).matchAll(/href="([^"]*)"/g)].map(match => match[1]!);
        expect(targets.map(target => target.replaceAll('&amp;', '&'))).toEqual([
          new URL(href).href,
        ]);
      }
    }
  });

  it('joins several articles, each with its headline, facts and address', async () => {
    const written = await write(
      articleWith({ headline: '第一篇' }),
      articleWith({ headline: '第二篇' }),
    );
    expect(
      written.startsWith('# 第一篇\n\n青川晚报 · 2024年3月18日 · 第03版：城事 · 周以宁\n'),
    ).toBe(true);
    expect(written.match(/^# /gm)).toHaveLength(2);
    expect(written).toContain('[青川晚报 2024年3月18日 第03版：城事](http://epaper.example.cn/');
  });
});

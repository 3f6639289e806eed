import { describe, expect, it } from 'vitest';
import { traceDocument } from '../../../../src/extraction/trace/trace-document';
import type { Newspaper } from '../../../../src/model/newspaper';
import { newspapersAt } from '../../../../src/newspapers/lookup';
import { traceText } from '../../../../src/extraction/trace/trace-text';

const ADDRESS = 'http://epaper.example/cb/html/2023-10/18/content_1.htm';
const P1 = '入秋以来，澄湖市的稻田陆续进入收割期，六台收割机排成一线，金黄的稻穗被卷进机舱。';
const P2 = '“往年请人割稻要半个月，今年三天就收完了。”种粮大户算了一笔账，每亩节省人工一百二十元。';
const MARKS = `<founder-articleid>1</founder-articleid>
  <a href="node_2.htm">第01版：要闻</a><a href="node_3.htm">第02版：民生</a>
  <a href="../17/node_2.htm">上一期</a><a href="content_2.htm">下一篇</a>`;

const parse = (body: string) =>
  new DOMParser().parseFromString(`<body>${MARKS}${body}</body>`, 'text/html');
const trace = (body: string, address = ADDRESS) => traceDocument(parse(body), new URL(address), []);
const dropped = (body: string) =>
  trace(body).dropped.map(({ reason, text, place }) => [reason, text, place]);

describe('what was left out', () => {
  it('of the body, each with its reason', () =>
    expect(
      dropped(
        `<h1>秋收</h1><div id=ozoom>
           <p>第03版：乡村</p><p>${P1}</p>
           <div style="display:none">没有改过的旧文字</div>
           <ul><li><a href=content_8.htm>别的新闻</a></li></ul>
           <p>${P2}</p>
           <p>分享到：新浪微博</p>
           <p>版权所有 未经授权不得转载</p>
         </div>`,
      ),
    ).toEqual([
      ['hidden', '没有改过的旧文字', 'div#ozoom div'],
      ['list of links', '别的新闻', 'div#ozoom ul'],
      [
        'words of the page, navigation or tool bar',
        '分享到：新浪微博',
        'div#ozoom p:nth-of-type(4)',
      ],
      ['page label, date or source line', '第03版：乡村', 'div#ozoom p'],
      [
        'imprint or links below the story',
        '版权所有 未经授权不得转载',
        'div#ozoom p:nth-of-type(5)',
      ],
    ]));

  it('as a second copy', () =>
    expect(
      dropped(`<h1>秋收</h1><div id=ozoom><p>${P1}</p><p>${P2}</p><p>${P1}</p><p>${P2}</p></div>`),
    ).toEqual([
      ['second copy of the text', P1, 'div#ozoom p:nth-of-type(3)'],
      ['second copy of the text', P2, 'div#ozoom p:nth-of-type(4)'],
    ]));

  it('and read as something else', () =>
    expect(
      dropped(
        `<div id=ozoom><h1>秋收</h1><p class=author>记者 江晚秋</p><p>${P1}</p><p>${P2}</p></div>`,
      ),
    ).toEqual([
      ['heading or author line, read apart', '秋收', 'div#ozoom h1'],
      ['heading or author line, read apart', '记者 江晚秋', 'div#ozoom p.author'],
    ]));

  it('of the pictures', () =>
    expect(
      dropped(
        `<div class=story><h1>秋收</h1><div id=ozoom><img src="images/logo.gif"><a href="http://shop.example/"><img src=ad.jpg></a>
         <img src=p1.jpg hidden><p>${P1}</p><p>${P2}</p></div></div>`,
      ),
    ).toEqual([
      ['icon or page image', 'images/logo.gif', 'div#ozoom img'],
      ['picture that leads elsewhere', 'ad.jpg', 'div#ozoom img'],
      ['hidden', 'p1.jpg', 'div#ozoom img:nth-of-type(2)'],
    ]));
});

describe('a trace', () => {
  it('leaves the document as it is', () => {
    const document = parse(`<h1>秋收</h1><div id=ozoom><p>${P1}</p><p>${P2}</p></div>`);
    const before = document.documentElement.outerHTML;
    traceDocument(document, new URL(ADDRESS), []);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('tells the marks of a page that was not recognised', () => {
    const { reading, marks } = trace('', 'http://essays.example/essays/31.html');
    expect(reading?.kind).toBe('other');
    expect(marks).toContainEqual({
      mark: 'links that are page labels (第N版) (0.3, decisive)',
      platforms: expect.arrayContaining(['founder-classic', 'generic']) as string[],
    });
  });

  it('tells how far a reading came that failed', () => {
    const broken: Newspaper = {
      ...newspapersAt(new URL('http://epaper.scjjrb.com/'))[0]!,
      get name(): string {
        throw new Error('broken <b>');
      },
    };
    const document = parse(`<h1>秋收</h1><div id=ozoom><p>${P1}</p><p>${P2}</p></div>`);
    const told = traceDocument(document, new URL(ADDRESS), [broken]);
    expect(told.reading).toBeNull();
    expect(told.found.map(({ field }) => field)).toContain('headline');
    expect(traceText(told)).toContain('reading failed: "broken <b>"\n');
  });
});

describe('its text', () => {
  const story = (text: string) => `<h1>秋收</h1><div id=ozoom><p>${text}</p><p>${P2}</p></div>`;

  it('writes out what cannot be seen', () =>
    expect(traceText(trace(story(`${P1}\u202e\u200b\u00a0完`)))).toMatch(
      /机舱。(?!\u202e)[^\u202e\u200b\u00a0]*完/,
    ));

  it('shortens long values in their middle', () => {
    const text = traceText(trace(story(P1.repeat(40))));
    expect(text).toContain(P1.slice(0, 20));
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThan(300);
  });

  it('says how much of it is cut', () => {
    const hidden = Array.from({ length: 200 }, (_, i) => `<i hidden>${`暗${i}`.repeat(60)}</i>`);
    const text = traceText(trace(story(`${P1}${hidden.join('')}`)));
    expect(new TextEncoder().encode(text).length).toBeLessThan(20_000);
    expect(text).toMatch(/\n… \d+ lines more$/);
  });
});

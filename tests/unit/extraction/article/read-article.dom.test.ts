import { describe, expect, it } from 'vitest';
import { figuresOf, paragraphsOf, roleOf } from '../../../../src/model/body';
import type { Article } from '../../../../src/model/article';
import { readArticle } from '../../../../src/extraction/article/read-article';
import { pageSource } from '../../../../src/platforms/page-source';

const URL_OF_PAGE = 'http://epaper.example/cb/html/2023-10/18/content_1.htm';
const P1 = '入秋以来，澄湖市的稻田陆续进入收割期，六台收割机排成一线，金黄的稻穗被卷进机舱。';
const P2 = '“往年请人割稻要半个月，今年三天就收完了。”种粮大户算了一笔账，每亩节省人工一百二十元。';

const parse = (body: string, head = '') =>
  new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
function read(document: Document, platform = 'founder-classic'): Article {
  const source = pageSource(document, new URL(URL_OF_PAGE), []);
  return readArticle(source, { kind: 'article', platform, confidence: 1, evidence: [] });
}
const paragraphs = (body: string, platform?: string) =>
  paragraphsOf(read(parse(body), platform).body);

describe('body', () => {
  it('is the shown one of two copies', () =>
    expect(
      paragraphs(
        `<div style="display:none"><!--enpcontent--><p>旧的一份，没有改过的文字。</p><!--/enpcontent--></div>
         <div id=ozoom><!--enpcontent--><p>${P1}</p><!--/enpcontent--></div>`,
      ),
    ).toEqual([P1]));

  it('is read once where it is printed twice', () =>
    expect(
      paragraphs(`<div id=ozoom><p>${P1}</p><p>${P2}</p><p>${P1}</p><p>${P2}</p></div>`),
    ).toEqual([P1, P2]));

  it('keeps a paragraph that repeats', () =>
    expect(paragraphs(`<div id=ozoom><p>${P1}</p><p>${P1}</p><p>${P2}</p></div>`)).toEqual([
      P1,
      P1,
      P2,
    ]));

  it('is found without any name, beside a longer imprint', () =>
    expect(
      paragraphs(
        `<ul><li><a href=1>上一篇，很长很长的标题，又一个标题</a></li></ul><div><div><h1>秋收</h1><div><p>${P1}</p><p>${P2}</p></div></div></div>
         <div>${'版权所有，未经授权不得转载，违者必究，本报保留一切权利。'.repeat(8)}</div>`,
        'generic',
      ),
    ).toEqual([P1, P2]));

  it('is empty in a story of pictures', () => {
    const { body } = read(
      parse(
        `<table><tr><td><img src=../../images/p1.jpg></td></tr></table><div id=ozoom><p>&nbsp;</p></div><p>${'本报所刊作品，未经许可，不得转载。'.repeat(9)}</p>`,
      ),
    );
    expect(paragraphsOf(body)).toEqual([]);
    expect(figuresOf(body).map(({ src }) => src)).toEqual([
      'http://epaper.example/cb/html/images/p1.jpg',
    ]);
  });

  it('takes list items and table rows one by one', () =>
    expect(
      paragraphs(
        `<div id=ozoom><p>${P1}</p><ul><li>甲项<ul><li>乙项</li></ul></li></ul><table><tr><td>县</td><td>亩</td></tr><tr><td>青埠</td><td>3</td></tr></table></div>`,
      ),
    ).toEqual([P1, '甲项', '乙项', '县\t亩', '青埠\t3']));

  it('reads a table that only lays out the page as paragraphs', () =>
    expect(
      paragraphs(
        `<div id=ozoom><table><tr><td><p>${P1}</p></td></tr><tr><td><p>${P2}</p></td></tr></table></div>`,
      ),
    ).toEqual([P1, P2]));

  it('carries roles', () => {
    const { body } = read(
      parse(
        `<div id=ozoom><p>${P1}</p><p>藏粮于技</p><p>${P2}</p><p>（陶映川 岑知夏）</p><p>责任编辑：褚墨</p></div>`,
      ),
    );
    expect(body.children.map(block => block.type === 'element' && roleOf(block))).toEqual([
      null,
      'subhead',
      null,
      'byline',
      'editors',
    ]);
  });

  it('holds nothing of the page but text and addresses of the web', () => {
    const { body } = read(
      parse(
        `<div id=ozoom><p onclick="x()" style="color:red">${P1}<a href="javascript:x()">甲</a><a href="../n.htm">乙</a><script>丙</script><svg><text>丁</text></svg></p></div>`,
      ),
    );
    expect(JSON.stringify(body)).not.toMatch(/onclick|javascript|style|丙|丁/);
    expect(JSON.stringify(body)).toContain('http://epaper.example/cb/html/2023-10/n.htm');
  });
});

describe('figures', () => {
  it.each([
    [
      'a table of picture and caption',
      '<table><tr><td><img src=a.jpg></td></tr><tr><td>图为稻田。张三 摄</td></tr></table>',
    ],
    [
      'a paragraph after the picture',
      '<p align=center><img src=a.jpg></p><p align=center>图为稻田。张三 摄</p>',
    ],
    ['a box of both', '<div class=pic><img src=a.jpg><span>图为稻田。张三 摄</span></div>'],
    ['a figure', '<figure><img src=a.jpg><figcaption>图为稻田。张三 摄</figcaption></figure>'],
  ])('take the caption from %s', (_, markup) => {
    const { body } = read(parse(`<div id=ozoom><p>${P1}</p>${markup}<p>${P2}</p></div>`));
    expect(paragraphsOf(body)).toEqual([P1, P2]);
    expect(figuresOf(body)).toEqual([
      {
        src: 'http://epaper.example/cb/html/2023-10/18/a.jpg',
        fullSrc: null,
        caption: '图为稻田。张三 摄',
        credit: '张三 摄',
      },
    ]);
  });

  it.each([
    ['<img src=a.jpg><p>六台收割机排成一线 张三 摄</p>', '六台收割机排成一线 张三 摄'],
    ['<p><a><img src=a.jpg></a></p><p class=img-desc>收割机在田间。</p>', '收割机在田间。'],
    ['<img src=a.jpg><p>本报记者 张三</p>', null],
  ])('take the line below a photo above the text: %s', (photo, caption) => {
    const { body } = read(
      parse(`<div><h1>秋收</h1>${photo}<div id=ozoom><p>${P1}</p><p>${P2}</p></div></div>`),
    );
    expect(paragraphsOf(body)).toEqual([P1, P2]);
    expect(figuresOf(body)).toMatchObject([{ caption }]);
  });

  it('take a line whose photographer was set apart', () => {
    const { body } = read(
      parse(
        `<div id=ozoom><img src=a.jpg><br>张三割稻。　　本报记者 李四摄<br><br>　　${P1}<br>　　${P2}</div>`,
      ),
    );
    expect(paragraphsOf(body)).toEqual([P1, P2]);
    expect(figuresOf(body)).toMatchObject([
      { caption: '张三割稻。\n本报记者 李四摄', credit: '本报记者 李四摄' },
    ]);
  });

  it('leave the text after a picture alone', () => {
    const { body } = read(
      parse(`<div id=ozoom><p><img src=a.jpg></p><p>${P1}</p><p>${P2}</p></div>`),
    );
    expect(paragraphsOf(body)).toEqual([P1, P2]);
    expect(figuresOf(body)[0]?.caption).toBeNull();
  });

  it('take lazy addresses and larger ones, no icons, page images or advertisements', () => {
    const { body } = read(
      parse(
        `<div id=ozoom><img src=loading.gif data-original=b.jpg><img src=c.jpg.1><a href=d_big.jpg><img src=d.jpg></a>
         <img src=e.gif width=16><img src=../tplimg/f.jpg><img src=g.jpg usemap=#m><a href="/shop.htm"><img src=h.jpg></a><p>${P1}</p></div>`,
      ),
    );
    expect(
      figuresOf(body).map(({ src, fullSrc }) => [src, fullSrc].map(at => at?.split('/').at(-1))),
    ).toEqual([
      ['b.jpg', undefined],
      ['c.jpg.1', 'c.jpg'],
      ['d.jpg', 'd_big.jpg'],
    ]);
  });
});

// RELIABILITY 9: names of the DOM
describe('a hostile page', () => {
  const story = `<table><tr><td class=font02>引题</td></tr><tr><td class=font01>秋收</td></tr><tr><td class=font02>副题</td></tr><tr><td class=font02>记者 陶映川</td></tr></table><div id=ozoom><img src=a.jpg><p>${P1}</p><p>${P2}</p></div>`;
  const names =
    'createElement querySelectorAll querySelector createTreeWalker body documentElement defaultView title childNodes firstChild nextSibling parentNode parentElement textContent attributes localName getAttribute matches closest contains compareDocumentPosition nodeType getElementById'.split(
      ' ',
    );

  it('reads the same where names of the DOM are taken', () => {
    const clobbered = `${names.map(name => `<img name=${name} width=1 src=x.gif>`).join('')}<form>${names.map(name => `<input name=${name}>`).join('')}${story}</form>`;
    expect(read(parse(clobbered))).toEqual(read(parse(story)));
  });

  it('resolves against the address of the page, not against base', () => {
    expect(JSON.stringify(read(parse(story, '<base href="https://evil.example/">')))).not.toContain(
      'evil',
    );
  });

  it('is left as it was', async () => {
    const frame = document.body.appendChild(document.createElement('div'));
    frame.append(...parse(story).body.childNodes);
    const before = document.documentElement.outerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver(records => changes.push(...records));
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    expect(read(document).headline).toBe('秋收');
    await Promise.resolve();
    expect(changes).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    observer.disconnect();
    frame.remove();
  });

  it('may nest deeper than a call stack', () => {
    const page = parse('<div id=ozoom></div>');
    let inner: Element = page.querySelector('#ozoom') ?? page.body;
    for (let level = 0; level < 20_000; level += 1)
      inner = inner.appendChild(page.createElement(level % 3 ? 'div' : 'ul'));
    inner.append(P1);
    expect(paragraphsOf(read(page).body)).toEqual([P1]);
  });

  it.each([
    '　',
    '年',
    '（',
    '第',
    'a',
    '<br>',
    '<p>甲</p>',
    '<img src=a.jpg>',
    '<table><tr><td>甲</td></tr></table>',
  ])('is read to its end when full of %s', piece => {
    const page = parse(`<h1>秋收</h1><div id=ozoom>${piece.repeat(500_000 / piece.length)}</div>`);
    expect(read(page).headline).toBe('秋收');
  });
});

it('takes the page from the label that stands alone, not from the list of thumbnails', () => {
  const item = (number: string, id: number) =>
    `<li><span>第${number}版：要闻</span><a href="/Page/index/pageid/${id}.html"><img src=t.jpg></a></li>`;
  const { pageNumber, links } = read(
    parse(
      `<div><a href="/Page/index/pageid/8.html">第02版：要闻</a></div><div class="article-cont"><p>${P1}</p><p>${P2}</p></div><ul>${item('01', 7)}${item('02', 8)}</ul>`,
    ),
    'media-page-article',
  );
  expect([pageNumber, links.page]).toEqual([
    '02',
    'http://epaper.example/Page/index/pageid/8.html',
  ]);
});

it('gives no list of onclick links for lines of the page', () => {
  const list = ['01', '02', '03'].map(
    number => `<a onclick="gourl('v${number}.shtml')">第${number}版：要闻</a>`,
  );
  const { pageNumber } = read(
    parse(`<div>${list.join('<br>')}</div><h1>秋收</h1><div id=content_div><p>${P1}</p></div>`),
    'xpublish',
  );
  expect(pageNumber).toBeNull();
});

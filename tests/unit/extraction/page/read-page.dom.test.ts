import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/extraction/page/read-page';
import { pageSource } from '../../../../src/platforms/page-source';

const CLASSIC = 'http://paper.invented.example/ytrb/html/2024-01/07/node_3.htm';
const FOLDER = 'http://paper.invented.example/ytrb/html/2024-01/07';

function read(html: string, { url = CLASSIC, platform = 'founder-classic' } = {}) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const before = document.documentElement.outerHTML;
  const recognition = { kind: 'page' as const, platform, confidence: 1, evidence: [] };
  const page = readPage(pageSource(document, new URL(url), []), recognition);
  expect(document.documentElement.outerHTML).toBe(before);
  return page;
}

const area = (href: string, coords = '0,0,100,0,100,100', more = '') =>
  `<area shape="polygon" coords="${coords}" href="${href}" ${more}>`;
const image = (areas: string, more = 'width="200" height="400"') =>
  `<map name="pagepicmap">${areas}</map><img src="p.jpg.2" usemap="#PagePicMap" ${more}>`;

describe('articles of a page', () => {
  it('are those of the areas, each once, with headlines from the list', () => {
    const { articles } = read(
      image(area('content_1.htm') + area('content_2.htm') + area('content_1.htm?div=-1')) +
        '<a href="content_1.htm"><div id="mp1">江上新桥<br>今日通车</div></a>' +
        '<a href="content_9.htm"><div id="mp9">别的版的稿件</div></a>',
    );
    expect(articles.map(({ title, url }) => [title, url])).toEqual([
      ['江上新桥 今日通车', `${FOLDER}/content_1.htm`],
      [null, `${FOLDER}/content_2.htm`],
    ]);
    expect(articles[0]?.areas).toEqual([
      [0, 0, 0.5, 0, 0.5, 0.25],
      [0, 0, 0.5, 0, 0.5, 0.25],
    ]);
  });

  it('keep an article that has no area of its own', () => {
    const { articles } = read(image(area('content_1.htm', 'null') + area('content_2.htm')));
    expect(articles.map(({ areas }) => areas.length)).toEqual([0, 1]);
  });

  it('are also those of areas that open them by script', () => {
    const { articles } = read(
      image(`<area coords="0,0,9,9" onclick="window.open('content_1.htm','_self')">`),
    );
    expect(articles.map(({ url }) => url)).toEqual([`${FOLDER}/content_1.htm`]);
  });

  it('do not come from the map of a logo or from advertisements', () => {
    const logo =
      '<map name="logo"><area href="/"><area href="/paperindex.htm"></map><img usemap="#logo">';
    const { articles } = read(
      logo + image(area('content_1.htm') + area('http://shop.example/1.htm') + area('big.jpg')),
    );
    expect(articles.map(({ url }) => url)).toEqual([`${FOLDER}/content_1.htm`]);
  });

  it('take the headline of the area where no list names it', () => {
    const { articles } = read(
      image(area('content_1.htm', 'null', 'title="\n 江上新桥<br/>今日通车 "')),
    );
    expect(articles[0]?.title).toBe('江上新桥 今日通车');
  });

  it('take the whole headline where the list shortens it', () => {
    const { articles } = read(
      image(area('content_1.htm')) +
        '<a href="content_1.htm"><span title="江上新桥今日正式通车">江上新桥今日...</span></a>',
    );
    expect(articles[0]?.title).toBe('江上新桥今日正式通车');
  });

  it('take the heading of a link that begins the story too', () => {
    const { articles } = read(
      image(area('content_1.htm')) +
        '<ul class="news-list"><li><a href="content_1.htm"><h4>江上新桥</h4><p>本报讯 昨日……</p></a></li></ul>',
    );
    expect(articles[0]?.title).toBe('江上新桥');
  });

  it('are the linked ones where the page has no areas', () => {
    const { articles } = read(
      '<a href="content_1.htm">江上新桥</a><a href="content_2.htm">下一篇</a><a href="/about.htm">关于</a>',
    );
    expect(articles).toEqual([{ title: '江上新桥', url: `${FOLDER}/content_1.htm`, areas: [] }]);
  });
});

describe('place in the issue', () => {
  const list =
    '<table><tr><td><a href="node_2.htm">第01版：头版</a></td><td><a href="p1.pdf"></a></td></tr>' +
    '<tr><td><a href="./node_3.htm">第02版：</a></td><td><a href="p2.pdf"></a></td></tr></table>';

  it('is the entry of the page list for this address', () => {
    const page = read(`<p>第09版：往期推荐</p>${list}${list}`);
    expect(page).toMatchObject({ pageNumber: '02', pageName: null });
    expect(page.pages).toEqual([
      { number: '01', name: '头版', url: `${FOLDER}/node_2.htm`, pdf: `${FOLDER}/p1.pdf` },
      { number: '02', name: null, url: `${FOLDER}/node_3.htm`, pdf: `${FOLDER}/p2.pdf` },
    ]);
    expect(page.links).toMatchObject({
      previousPage: `${FOLDER}/node_2.htm`,
      nextPage: null,
      pdf: `${FOLDER}/p2.pdf`,
    });
  });

  it('is the printed label where the list does not link to this page, which then joins the list', () => {
    const page = read(
      '<div>第02版：<strong>要闻</strong></div><a href="node_2.htm">第01版：头版</a><a href="node_4.htm">第03版：副刊</a>',
    );
    expect(page).toMatchObject({ pageNumber: '02', pageName: '要闻' });
    expect(page.pages.map(({ number }) => number)).toEqual(['01', '02', '03']);
  });

  it('is the number of the metadata at last', () => {
    const page = read(
      '<a href="node_7.htm">第05版：副刊</a></html><!--enpproperty <founder-pagenum>5</founder-pagenum> /enpproperty-->',
    );
    expect(page).toMatchObject({ pageNumber: '05', pageName: '副刊' });
  });

  it('reads a list of bare numbers only where they lead to pages', () => {
    const page = read(
      '<a href="node_2.htm">01</a><a href="node_3.htm">02</a><a href="content_1.htm">03</a>',
    );
    expect(page.pages.map(({ number }) => number)).toEqual(['01', '02']);
  });
});

describe('neighbours', () => {
  it('are read through arrows, line breaks, pictures and handlers', () => {
    const { links } = read(
      '<a href="../06/node_2.htm"><font face=Webdings>3</font>上一期</a>' +
        '<a href="../08/node_2.htm">下<br>一<br>期</a>' +
        '<a href="node_2.htm"><img alt="上一版" src="l.gif"></a>' +
        `<span onclick="location.href='node_4.htm'">下一版 &gt;</span>`,
    );
    expect(links).toMatchObject({
      previousIssue: 'http://paper.invented.example/ytrb/html/2024-01/06/node_2.htm',
      nextIssue: 'http://paper.invented.example/ytrb/html/2024-01/08/node_2.htm',
      previousPage: `${FOLDER}/node_2.htm`,
      nextPage: `${FOLDER}/node_4.htm`,
    });
  });

  it('are none where a script alone knows them', () => {
    const { links } = read(
      '<a href="#" onclick="goPrePeriod()">上一期</a><a href="javascript:;">下一版</a>',
    );
    expect(links).toMatchObject({ previousIssue: null, nextPage: null });
  });

  it('are not found in headlines', () => {
    expect(
      read('<a href="content_1.htm">上一版的精彩内容都在这里了，欢迎读者来信</a>').links
        .previousPage,
    ).toBeNull();
  });
});

describe('shapes drawn over a page image', () => {
  const drawing = (attributes: string, points: string) =>
    `<svg ${attributes}><image href="p.jpg"></image><polygon class="area" points="${points}" title="江上新桥" data-pageid="2" data-contentid="71"></polygon></svg>`;
  const draw = (attributes: string, points: string) =>
    read(drawing(attributes, points), {
      url: 'http://paper.invented.example/202506/13/#page=2',
      platform: 'state-grid',
    });

  it.each([
    ['viewBox="0 0 200 400" width="100%"', '0,0 100,0 100,200'],
    ['viewBox="50 100 200 400"', '50,100 150,100 150,300'],
    ['width="200px" height="400"', '0 0, 100 0, 100 200'],
  ])('are scaled to the drawing: %s', (attributes, points) => {
    expect(draw(attributes, points)).toMatchObject({
      image: 'http://paper.invented.example/202506/13/p.jpg',
      articles: [
        {
          title: '江上新桥',
          url: 'http://paper.invented.example/202506/13/con-71.html',
          areas: [[0, 0, 0.5, 0, 0.5, 0.5]],
        },
      ],
    });
  });

  it('are scaled to their extent where the drawing has no size', () => {
    expect(draw('', '0,0 300,0 300,600').articles[0]?.areas).toEqual([[0, 0, 1, 0, 1, 1]]);
  });

  it('keep their article where their points say nothing', () => {
    expect(draw('', 'M0').articles).toMatchObject([{ title: '江上新桥', areas: [] }]);
  });
});

it('gives the label beside a thumbnail to the page it leads to', () => {
  const item = (number: string, id: number) =>
    `<li class="item"><div><span>第${number}版：副刊</span></div><a href="/Page/index/pageid/${id}.html"><img src="t.jpg"></a></li>`;
  const { pages } = read(`<ul>${item('一', 7)}${item('二', 8)}</ul>`, {
    url: 'http://paper.invented.example/Page/index/pageid/7.html',
    platform: 'media-page-article',
  });
  expect(pages).toMatchObject([
    { number: '1', name: '副刊' },
    { number: '2', name: '副刊' },
  ]);
});

it('gives no label to the arrows beside one', () => {
  const { pages } = read(
    '<td>第03版：副刊 <a href="node_2.htm"><img src="l.gif"></a><a href="node_4.htm"><img src="r.gif"></a></td>',
  );
  expect(pages).toEqual([]);
});

it('gives the page image at its full size', () => {
  expect(read(image(area('content_1.htm'))).image).toBe(`${FOLDER}/p.jpg`);
});

it.each([
  ['<title>云汀日报社数字报</title>', '云汀日报'],
  ['<title>云汀网数字报平台-江栖晚报</title>', '江栖晚报'],
  ['<title>云汀日报多媒体数字报</title>', '云汀日报'],
  ['<title>今日头条</title><img alt="报名：云汀商报 版次：第01版">', '云汀商报'],
  ['<title>数字报</title><img src="logo.png" alt="云汀晚报">', '云汀晚报'],
  ['<title>数字报</title><footer>中国某某报社 版权所有</footer>', null],
])('newspaper in %s', (html, newspaper) => {
  expect(read(html).newspaper).toBe(newspaper);
});

it('finds the date in a masthead whose words stand in several elements', () => {
  const url = 'http://paper.invented.example/Page/index/pageid/7.html';
  const html =
    '<p>2023年12月1日起征订</p><b>2024\n</b>年 <i>1</i> 月 7 日　星期<font class=weekday>日</font>';
  expect(read(html, { url, platform: 'media-page-article' }).date).toBe('2024-01-07');
});

it('survives maps in maps, handlers in handlers and labels without end', () => {
  const many = 2000;
  const html =
    `<title>${'报'.repeat(many)}</title>` +
    '<div onclick="x">'.repeat(200) +
    '<table><tr><td>第一版</td></tr></table>第1版：'.repeat(many) +
    '<map name=m>'.repeat(20) +
    area('content_1.htm').repeat(many) +
    '<img usemap=#m>'.repeat(many);
  expect(read(html).articles).toMatchObject([{ url: `${FOLDER}/content_1.htm` }]);
});

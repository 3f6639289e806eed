import { describe, expect, it } from 'vitest';
import { newspapersAt } from '../../../src/newspapers/lookup';
import { pageSource } from '../../../src/platforms/page-source';
import { recognise } from '../../../src/platforms/recognise';

const CLASSIC = 'http://news.invented.example/ytrb/html/2024-01/07/content_31.htm';

function recognised(html: string, url = CLASSIC) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return recognise(pageSource(document, new URL(url), newspapersAt(new URL(url))));
}

const comment = (fields: string) =>
  `<p>正文</p></body></html><!--enpproperty ${fields} /enpproperty-->`;
const map = (name: string, links: string[]) =>
  `<img src="b.jpg" usemap="#${name}"><map name="${name}">${links.map(link => `<area shape="polygon" coords="1,1,2,2,3,3" href="${link}">`).join('')}</map>`;
const pageLinks = '<a href="node_2.htm">第01版：要闻</a><a href="node_3.htm">第02版：综合</a>';

describe('an address is no proof', () => {
  it.each([
    ['founder classic', CLASSIC],
    ['founder new', 'http://www.invented.example/pc/content/202401/07/content_31.html'],
    ['Media/Page/Article', 'http://www.invented.example/Article/index/aid/31.html'],
    ['a registered newspaper', 'http://epaper.scjjrb.com/Article/index/aid/31.html'],
  ])('%s', (_, url) => {
    const html = '<title>云汀日报数字报</title><founder-content><p>正文</p></founder-content>';
    expect(recognised(html, url)).toMatchObject({ kind: 'other', platform: null });
  });
});

describe("Founder's comment", () => {
  it.each([
    ['1', 'article'],
    ['2', 'page'],
    ['3', 'issue'],
  ])('founder-type %s is %s, whatever the address', (type, kind) => {
    const fields = `<founder-papername>云汀日报</founder-papername><founder-type>${type}</founder-type>`;
    expect(recognised(comment(fields), 'http://a.example/x')).toMatchObject({
      kind,
      platform: 'founder-classic',
    });
  });

  it('of an e-paper article has paperarticleid', () => {
    const fields = '<paperarticleid>7</paperarticleid><paperid>1</paperid>';
    expect(
      recognised(`<founder-content>${comment(fields)}</founder-content>`, 'http://a.example/x'),
    ).toMatchObject({
      kind: 'article',
      platform: 'founder-new',
    });
  });

  it('of an ordinary web site has articleid', () => {
    const html = `<title>云汀日报电子报</title>${pageLinks.replaceAll('node', '../node')}<div id="ozoom"></div>`;
    const fields = '<articleid>7</articleid><nodename>要闻</nodename>';
    expect(recognised(html + comment(fields)).kind).toBe('other');
  });
});

describe('two signs of an e-paper', () => {
  it('page list and page map', () => {
    const html = map('PagePicMap', ['content_31.htm']) + pageLinks;
    const page = CLASSIC.replace('content_31', 'node_2');
    expect(recognised(html, page)).toMatchObject({ kind: 'page', platform: 'founder-classic' });
    expect(recognised(html)).toMatchObject({ kind: 'article' });
  });

  it("but not the list of today's paper beside an article of a portal", () => {
    const elsewhere = pageLinks.replaceAll('href="', 'href="/ytrb/html/2024-01/08/');
    expect(recognised(`<title>云汀日报数字报</title>${elsewhere}`).kind).toBe('other');
  });

  it('but not a navigation bar drawn as a picture', () => {
    const html = `<title>云汀日报数字报</title>${map('nav', ['/news/', '/video/', '/photo/'])}`;
    expect(recognised(html, 'http://epaper.invented.example/').kind).toBe('other');
  });
});

it('tells the two Founder systems apart by the address', () => {
  const html = map('PagePicMap', ['../../../content/202401/07/content_1.html']) + pageLinks;
  const url = 'http://a.example/pc/layout/202401/07/node_01.html';
  expect(recognised(html, url).platform).toBe('founder-new');
});

it('takes a place that many sites have for a story only where the registry names the system', () => {
  const story = '<div id="Zoom"><p>清晨七点，腊寨村的配送点开了门。</p></div>';
  expect(recognised(story, 'http://baozhi.cneo.com.cn/content.asp?Id=3')).toMatchObject({
    kind: 'article',
    platform: 'nid-asp',
  });
  expect(recognised(story, 'http://baozhi.invented.example/content.asp?Id=3').kind).toBe('other');
});

it('takes a bare redirect to a page for the home of an issue, but no document with text', () => {
  const refresh = '<meta http-equiv="REFRESH" content="0; URL=html/2024-01/07/node_2.htm">';
  const url = 'http://a.example/ytrb/';
  expect(recognised(refresh, url).kind).toBe('issue');
  expect(recognised(`${refresh}<p>正在打开，请稍候</p>`, url).kind).toBe('other');
  expect(recognised(refresh.replace('node_2.htm', 'login.htm'), url).kind).toBe('other');
});

it('is not misled by elements named as members of the document', () => {
  const names = [
    'querySelector',
    'querySelectorAll',
    'documentElement',
    'createTreeWalker',
    'body',
  ];
  const clobbered = names.map(name => `<img name="${name}"><form name="${name}"></form>`).join('');
  const form = '<form><input name="firstChild"><input name="nextSibling"><input name="childNodes">';
  const html = `${clobbered}${form}${map('PagePicMap', ['content_31.htm'])}${pageLinks}</form>`;
  expect(recognised(html)).toMatchObject({ kind: 'article', platform: 'founder-classic' });
});

it('gives the evidence of what it says', () => {
  const { evidence, confidence } = recognised(map('PagePicMap', ['content_31.htm']) + pageLinks);
  expect(evidence).toContain('page image with a PagePicMap');
  expect(confidence).toBeGreaterThan(0.5);
  expect(confidence).toBeLessThanOrEqual(1);
});

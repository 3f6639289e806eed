import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/extraction/read-document';

const URL_OF_PAGE = new URL('http://epaper.example/cb/html/2023-10/18/content_1.htm');
const P1 = '入秋以来，澄湖市的稻田陆续进入收割期，六台收割机排成一线，金黄的稻穗被卷进机舱。';

/** The parts of a page that the reading looks at; each filled in turn. */
const PARTS = {
  title: '澄湖日报数字报',
  kicker: '稻田里的账本',
  headline: '秋收',
  byline: '本报记者 陶映川',
  body: P1,
  'style of the headline': '',
  'class of the headline': '',
  'address of a photo': 'a.jpg',
  caption: '图为稻田。',
  'label of the page': '第03版：要闻',
  'address of a link': 'node_2.htm',
  'handler of a link': '',
  'words of a link': '第01版：要闻',
  coordinates: '1,1,2,2,3,3',
  script: '',
  comment: '澄湖日报',
};
type Part = keyof typeof PARTS;

/** What every part is filled with: text, or markup. */
const PIECES = ['a', '\u3000', '年', '(', '（', '2024', '。', '\n', '<br>', '<b>甲</b>'];
/** What only some parts have rules for. */
const MORE: Partial<Record<Part, readonly string[]>> = {
  headline: ['）', '｜', '——'],
  byline: ['记者', '甲 ', '图/', '《', '（甲）'],
  body: ['<br><span> </span>', '<p>甲</p>', '<img src=a.jpg>', '地址：路', '“', '第', '版', '摄'],
  caption: ['摄', '图', '。', '甲。<br>'],
  'style of the headline': ['font:', 'font-size:1'],
  'address of a photo': ['blank', '/b_', 'loading.'],
  'label of the page': ['第', '版', '第一'],
  'address of a link': ['/', '../', '/a'],
  'handler of a link': ["'", '"a'],
  coordinates: ['1,', ' '],
  comment: ['<', '<a>', '&lt;', '&'],
};

/** Characters; each page is four times as large as the one before. */
const SIZES = [64 * 1024, 256 * 1024];
const MEGABYTE = 1024 * 1024;
/** Four times as much may take this many times as long: sixteen times would be its square. */
const MOST = 9;
/** Milliseconds that tell nothing, and those after which no larger page is tried. */
const NOISE = 400;
const HANG = 20_000;

function pageWith(part: Part, filling: string): Document {
  const put = (name: Part) => (name === part ? PARTS[name] + filling : PARTS[name]);
  const inMarkup = (name: Part) => put(name).replaceAll('"', '&quot;');
  return new DOMParser().parseFromString(
    `<html><head><title>${put('title')}</title><script>${put('script')}</script></head><body>
    <a href="node_2.htm">第02版</a><a href="${inMarkup('address of a link')}">${put('words of a link')}</a><a href="#" onclick="${inMarkup('handler of a link')}">上一版</a>
    <img src="b.jpg" usemap="#PagePicMap"><map name="PagePicMap"><area coords="${inMarkup('coordinates')}" href="content_2.htm"></map>
    <div id="currentBM">${put('label of the page')}</div>
    <table><tr><td class="font02">${put('kicker')}</td></tr><tr><td class="font01 ${inMarkup('class of the headline')}" style="${inMarkup('style of the headline')}">${put('headline')}</td></tr><tr><td class="font02"></td></tr><tr><td class="font02">${put('byline')}</td></tr></table>
    <table><tr><td><img src="${inMarkup('address of a photo')}"></td></tr><tr><td>${put('caption')}</td></tr></table>
    <div id="ozoom"><p>${P1}</p>${put('body')}<p>${P1}</p></div></body></html><!--enpproperty <founder-papername>${put('comment')}</founder-papername><founder-type>1</founder-type> /enpproperty-->`,
    'text/html',
  );
}

/** Milliseconds of the shortest of some readings: a busy machine is no slow program. */
function timeOf(part: Part, piece: string, characters: number): number {
  const page = pageWith(part, piece.repeat(characters / piece.length));
  let shortest = Infinity;
  for (let run = 0; run < 3 && shortest > NOISE; run += 1) {
    const start = performance.now();
    readDocument(page, URL_OF_PAGE, []);
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

/** What takes too long, in words; null where the time grows as the page does. */
function growth(part: Part, piece: string): string | null {
  let before = Infinity;
  for (const size of SIZES) {
    const ms = timeOf(part, piece, size);
    if (ms > MOST * Math.max(before, NOISE) || ms > HANG)
      return `${piece}: ${ms.toFixed()} ms for ${size} characters, ${before.toFixed()} ms for a quarter`;
    before = ms;
  }
  return null;
}

// RELIABILITY 14
describe('reading takes as much longer as a page is larger', () => {
  it.each(Object.keys(PARTS) as Part[])('however its %s is filled', part => {
    const found = [...PIECES, ...(MORE[part] ?? [])].flatMap(piece => growth(part, piece) ?? []);
    expect(found).toEqual([]);
  });

  it.each(['headline', 'byline', 'body'] as const)('also a megabyte in its %s', part => {
    const pieces = ['a', '\u3000', '年', '(', '<br>', '<b>甲</b>'];
    expect(pieces.filter(piece => timeOf(part, piece, MEGABYTE) > HANG)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article';
import { parseArticle } from '../../../src/model/article-schema';
import { paragraphsOf } from '../../../src/model/body';
import { readDocument } from '../../../src/extraction/read-document';

const URL_OF_PAGE = new URL('http://epaper.example/cb/html/2023-10/18/content_1.htm');
const P1 = '入秋以来，澄湖市的稻田陆续进入收割期，六台收割机排成一线，金黄的稻穗被卷进机舱。';
const P2 = '“往年请人割稻要半个月，今年三天就收完了。”种粮大户算了一笔账，每亩节省人工一百二十元。';

interface Parts {
  kicker?: string;
  headline?: string;
  subtitle?: string;
  body?: string;
  name?: string;
}

const pageWith = ({
  kicker = '',
  headline = '秋收',
  subtitle = '',
  body = '',
  name = '澄湖日报',
}: Parts) =>
  `<title>${name}</title><table><tr><td class=font02>${kicker}</td></tr><tr><td class=font01>${headline}</td></tr><tr><td class=font02>${subtitle}</td></tr><tr><td class=font02></td></tr></table>
  <div id=ozoom><p>${P1}</p>${body}<p>${P2}</p></div></body></html><!--enpproperty <founder-papername>${name}</founder-papername><founder-type>1</founder-type><founder-pagenum>03</founder-pagenum> /enpproperty-->`;

function articleOf(markup: string): Article {
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const reading = readDocument(document, URL_OF_PAGE, []);
  if (reading.kind !== 'article') throw new Error(`read as ${reading.kind}`);
  return reading.article;
}
const between = (body: string) => paragraphsOf(articleOf(pageWith({ body })).body).slice(1, -1);

// RELIABILITY 10
describe('shadow roots, slots and elements of the page', () => {
  it('read no template and no shadow, and run no constructor', () => {
    let made = 0;
    class Throwing extends HTMLElement {
      constructor() {
        super();
        made += 1;
        throw new Error('made');
      }
    }
    customElements.define('odd-story', Throwing);
    expect(
      between(
        `<div><template shadowrootmode=open><p>影子里的文字不是稿件。</p><slot></slot></template><p>露在外面的一段。</p></div>
         <template><p>模板里的文字。</p></template><odd-story><p>自定义元素里的一段。</p></odd-story><slot><p>插槽里的一段。</p></slot>`,
      ),
    ).toEqual(['露在外面的一段。', '自定义元素里的一段。', '插槽里的一段。']);
    expect(made).toBe(0);
  });
});

// RELIABILITY 88; docs/architecture.md says the same.
describe('hidden text', () => {
  it.each([
    ['display: none', '<p style="display:none">陷阱里的一句话。</p>', []],
    ['the hidden attribute', '<p hidden>陷阱里的一句话。</p>', []],
    ['text of a style sheet', '<style>p::before{content:"陷阱里的一句话。"}</style>', []],
    // Shown to some readers: what the paper printed may stand there.
    ['aria-hidden', '<p aria-hidden=true>给眼睛看的一句话。</p>', ['给眼睛看的一句话。']],
    [
      'off the screen',
      '<p style="position:absolute;left:-9999px">屏幕外的一句话。</p>',
      ['屏幕外的一句话。'],
    ],
    // The characters as they are: the font that would show others is the page's.
    [
      'glyphs of a font',
      '<p style="font-family:scrambled">\ue001\ue002年的字。</p>',
      ['\ue001\ue002年的字。'],
    ],
    ['zero-width characters', '<p>防\u200b复\u200c制\u2060的\ufeff字。</p>', ['防复制的字。']],
  ])('%s', (_, markup, expected) => expect(between(markup)).toEqual(expected));
});

// RELIABILITY 91
describe('any character in any field', () => {
  const SAMPLES: Readonly<Record<string, string>> = {
    'half a character': '半\ud800个',
    'the other half': '\udc00半个',
    'rare characters': '𠀀𪚥𫝀𫢸𬺰𰀀𱍐',
    'variants of glyphs': '辻\u{e0100}葛\ufe00',
    'private characters': '\ue000\uf8ff字',
    'two spellings': 'é与e\u0301',
    'full width': 'ＡＢ１２',
    'zero width': '字\u200b字\u200d字',
    'turned direction': '\u202e倒过来\u2066了',
    fillers: '字\u3164字\uffa0',
  };
  const UNPRINTED = /[\p{Cs}\p{Cf}\u3164\uffa0]/u;

  it.each(Object.entries(SAMPLES))('%s', (_, sample) => {
    const words = `甲${sample}乙`;
    const [kicker, headline, subtitle] = [`引${words}`, `主${words}`, `副${words}`];
    const name = `${words}日报`;
    const article = articleOf(
      pageWith({ kicker, headline, subtitle, name, body: `<p>${words}。</p>` }),
    );
    const read = JSON.stringify(article);
    expect(UNPRINTED.test(JSON.parse(`"${read.replace(/["\\]/g, '')}"`) as string)).toBe(false);
    expect(JSON.stringify(parseArticle(article))).toBe(read);
  });

  it('is cut through nowhere', () => {
    for (let length = 1990; length < 2010; length += 1) {
      const { headline } = articleOf(
        pageWith({ headline: `${'字'.repeat(length % 2)}${'𠀀'.repeat(length / 2)}` }),
      );
      expect(UNPRINTED.test(headline)).toBe(false);
    }
  });
});

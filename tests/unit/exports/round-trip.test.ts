import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Article } from '../../../src/model/article';
import { element, text } from '../../../src/model/body';
import { articleWith, bodyOf, EVERYTHING, HOSTILE_TEXTS } from '../../support/articles';
import { expectExportsToSay } from '../../support/expect-exports';

/** The places a text can stand in. */
const PLACES: Record<string, (value: string) => Article> = {
  newspaper: value => articleWith({ newspaper: value }),
  pageNumber: value => articleWith({ pageNumber: value }),
  pageName: value => articleWith({ pageName: value }),
  kicker: value => articleWith({ kicker: value }),
  headline: value => articleWith({ headline: value }),
  subtitle: value => articleWith({ subtitle: value }),
  column: value => articleWith({ column: value }),
  byline: value => articleWith({ byline: value }),
  author: value => articleWith({ authors: [value] }),
  source: value => articleWith({ source: value }),
  'only paragraph': value => articleWith({ body: bodyOf(value) }),
  'middle paragraph': value => articleWith({ body: bodyOf('前文。', value, '后文。') }),
  'inside a sentence': value => articleWith({ body: bodyOf(`前文${value}后文。`) }),
  'after a line break': value => inBody(element('p', [text('上句'), element('br'), text(value)])),
  strong: value => inBody(element('p', [text('前'), element('strong', [text(value)]), text('后')])),
  'half strong': value =>
    inBody(element('p', [text(value), element('strong', [text(value)]), text(value)])),
  emphasis: value => inBody(element('p', [text('前'), element('em', [text(value)]), text('后')])),
  superscript: value => inBody(element('p', [text('前'), element('sup', [text(value)])])),
  'link text': value =>
    inBody(
      element('p', [
        text('见'),
        element('a', [text(`甲${value}`)], { href: 'http://a.example/(1)?b=c&d' }),
        text('。'),
      ]),
    ),
  'sub-head': value => inBody(element('h2', [text(value)])),
  'second line of a sub-head': value =>
    inBody(element('h3', [text('上行'), element('br'), text(value)])),
  'list item': value =>
    inBody(element('ul', [element('li', [text(value)]), element('li', [text('末项')])])),
  'numbered item': value => inBody(element('ol', [element('li', [text(value)])])),
  quotation: value => inBody(element('blockquote', [element('p', [text(value)])])),
  'table cell': value =>
    inBody(
      element('table', [
        element('tr', [element('td', [text('项目')]), element('td', [text(value)])]),
        element('tr', [element('td', [text(value)]), element('td', [text('12')])]),
      ]),
    ),
  caption: value =>
    inBody(
      element('figure', [
        element('img', [], { src: 'http://a.example/1.jpg' }),
        element('figcaption', [text(value)]),
      ]),
    ),
};
const inBody = (block: ReturnType<typeof element>) =>
  articleWith({ body: { type: 'root', children: [block, element('p', [text('结尾。')])] } });

describe('an export read back', { timeout: 120_000 }, () => {
  it('has everything of an article that has everything', async () => {
    await expectExportsToSay(EVERYTHING);
  });

  for (const [place, articleOf] of Object.entries(PLACES))
    it(`has every hostile text as ${place}`, async () => {
      for (const value of HOSTILE_TEXTS) await expectExportsToSay(articleOf(value));
    });

  const places = fc.constantFrom(...Object.values(PLACES));
  const signs = fc.string({
    unit: fc.constantFrom(...'年月a1 *_`~#>-+=|[](){}!<>&;:\\/"\'.,，。“”（）　\n\t$%^@　😀'),
    maxLength: 24,
  });
  const anyText = fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 40 }));

  it('has any text in any place', async () => {
    await fc.assert(
      fc.asyncProperty(places, anyText, (articleOf, value) => expectExportsToSay(articleOf(value))),
      { numRuns: 400 },
    );
  });

  it('has any text between any marks', async () => {
    const piece = fc.record({
      value: signs,
      tags: fc.array(fc.constantFrom('strong', 'em', 'u', 'sup', 'a'), { maxLength: 3 }),
    });
    const inline = ({ value, tags }: { value: string; tags: string[] }) =>
      tags.reduce(
        (inner, tag) => element(tag, [inner], tag === 'a' ? { href: 'http://a.example/' } : {}),
        text(value) as ReturnType<typeof element> | ReturnType<typeof text>,
      );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 5 }), pieces =>
        expectExportsToSay(inBody(element('p', pieces.map(inline)))),
      ),
      { numRuns: 400 },
    );
  });
});

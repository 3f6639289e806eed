import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { copyForms } from '../../../src/exports/copy';
import { paragraphsOf } from '../../../src/model/body';
import { articleWith, EVERYTHING, HOSTILE_TEXTS, bodyOf } from '../../support/articles';
import { elementsIn } from '../../support/read-back';

describe('copyForms', () => {
  it('gives word processors every paragraph in order, indented as text', async () => {
    const { html } = await copyForms(EVERYTHING);
    const [copied] = elementsIn(fromHtml(html, { fragment: true }), 'div');
    const texts = paragraphsOf({ type: 'root', children: copied!.children });
    const expected = paragraphsOf(EVERYTHING.body);
    expect(texts.filter(value => expected.includes(value))).toEqual(expected);
    expect(elementsIn(copied!, 'h1')).toHaveLength(1);
    expect(elementsIn(copied!, 'p').at(3)?.properties['style']).toContain('text-indent:2em');
  });

  it('copies nothing that has to be fetched or could run', async () => {
    for (const value of HOSTILE_TEXTS) {
      const { html } = await copyForms(articleWith({ headline: value, body: bodyOf(value) }));
      const copied = fromHtml(html, { fragment: true });
      for (const name of ['script', 'img', 'style', 'link'])
        expect(elementsIn(copied, name)).toEqual([]);
    }
    expect((await copyForms(EVERYTHING)).html).not.toContain('<img');
  });

  it('gives other programs the text with its facts', async () => {
    const { text } = await copyForms(EVERYTHING);
    for (const fact of [
      '青川晚报',
      '2024年3月18日',
      '第09版',
      '何望川',
      'http://epaper.example.cn/',
    ])
      expect(text).toContain(fact);
  });
});

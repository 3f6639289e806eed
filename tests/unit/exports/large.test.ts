import { describe, expect, it } from 'vitest';
import { copyForms } from '../../../src/exports/copy';
import { exportArticles } from '../../../src/exports/export-articles';
import { FORMATS } from '../../../src/exports/formats';
import { element, text, type Body } from '../../../src/model/body';
import { articleWith } from '../../support/articles';

const MEGABYTE = 1_000_000;
const body = (...children: Body['children']): Body => ({ type: 'root', children });
const many = (count: number, make: () => ReturnType<typeof element>) =>
  Array.from({ length: count }, make);

/** Bodies of a megabyte. A step whose cost grows with the square takes hours for one of them. */
const BODIES: Record<string, () => Body> = {
  ...Object.fromEntries(
    [
      'a',
      '　',
      '年',
      '(',
      '*',
      '_',
      '[',
      '<',
      '#',
      '\\',
      '=',
      '$',
      ' ',
      '-',
      '1.',
      '](',
      '&a',
      '，',
    ].map(unit => [
      `"${unit}"`,
      () => body(element('p', [text(unit.repeat(MEGABYTE / unit.length))])),
    ]),
  ),
  'strong of punctuation': () =>
    body(
      element('p', [
        element('strong', [text('，a'.repeat(MEGABYTE / 4) + '，'.repeat(MEGABYTE / 4))]),
      ]),
    ),
  'line breaks': () =>
    body(
      element(
        'p',
        many(250_000, () => element('br')),
      ),
    ),
  paragraphs: () => body(...many(120_000, () => element('p', [text('年')]))),
  'strong words': () =>
    body(
      element(
        'p',
        many(50_000, () => element('strong', [text('年')])).flatMap(node => [text('，'), node]),
      ),
    ),
  'spaces set high': () =>
    body(
      element(
        'p',
        many(50_000, () => element('sup', [text(' ')])),
      ),
    ),
  'cells in a row': () =>
    body(
      element('table', [
        element(
          'tr',
          many(50_000, () => element('td', [text('1')])),
        ),
      ]),
    ),
  rows: () =>
    body(
      element('table', [
        element(
          'tr',
          many(2_000, () => element('td', [text('1')])),
        ),
        ...many(40_000, () => element('tr', [element('td', [text('1')])])),
      ]),
    ),
  'list items': () =>
    body(
      element(
        'ul',
        many(60_000, () => element('li', [text('年')])),
      ),
    ),
};

describe('a megabyte of', () => {
  for (const [name, make] of Object.entries(BODIES))
    it(`${name} is written`, { timeout: 120_000 }, async () => {
      const article = articleWith({ body: make() });
      for (const { id } of FORMATS)
        expect((await exportArticles(id, [article])).content.size).toBeGreaterThan(0);
      expect((await copyForms(article)).text).not.toBe('');
    });

  it('headline is written, and named', { timeout: 120_000 }, async () => {
    for (const unit of ['a', '　', '年', '(', '\n', '. ', '\u0301', '，']) {
      const value = unit.repeat(MEGABYTE / unit.length);
      const article = articleWith({
        headline: value,
        kicker: value,
        byline: value,
        newspaper: value,
      });
      for (const { id } of FORMATS) expect((await exportArticles(id, [article])).name).not.toBe('');
    }
  });
});

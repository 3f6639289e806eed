import '../../support/interface-texts';
import { sampleArticle } from '../../support/sample-article';
import { accessibilityFaults } from '../../support/accessibility';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { element, text, type Body } from '../../../src/model/body';
import { DEFAULT_LOOK, LARGE_PRINT, READING_PAPERS } from '../../../src/model/reading-look';
import parts from '../../../src/ui/parts.css?inline';
import tokens from '../../../src/ui/tokens.css?inline';
import bodyText from '../../../src/reader/body-text.css?inline';
import look from '../../../src/reader/look.css?inline';
import reader from '../../../src/reader/reader.css?inline';
import { showArticle } from './shown-article';

const cells = (name: string, ...words: string[]) =>
  element(
    'tr',
    words.map(word => element(name, [text(word)])),
  );
const body: Body = {
  type: 'root',
  children: [
    element('p', [text('（本报记者 方远）')], { dataRole: 'byline' }),
    element('p', [
      text('江水'.repeat(120)),
      element('a', [text('链接')], { href: 'https://a.example/' }),
    ]),
    element('h3', [text('小题')]),
    element('p', [text('averyveryverylongaddress'.repeat(12))]),
    element('figure', [
      element('img', [], { src: 'http://127.0.0.1:1/gone.jpg', alt: '渡船' }),
      element('figcaption', [text('渡船离岸。')]),
    ]),
    element('table', [
      element('thead', [cells('th', '指标', '2018年', '2019年', '2020年', '2021年', '同比')]),
      element('tbody', [cells('td', '客运量', '1398.21', '1433.30', '1465.88', '1501.2', '3.9%')]),
    ]),
    element('ol', [element('li', [text('其一')]), element('li', [text('其二')])]),
    element('blockquote', [element('p', [text('一句引语。')])]),
    element('p', [text('（下转第十版）')], { dataRole: 'continuation' }),
  ],
};

let open: ReturnType<typeof showArticle> | undefined;
afterEach(() => open?.overlay.close());
afterAll(() => page.viewport(1280, 800));

describe.each([320, 1280])('the reader at %i px', width => {
  describe.each(['light', 'dark'] as const)('in %s colours', theme => {
    it('has no fault that axe finds', async () => {
      await page.viewport(width, 640);
      open = showArticle(sampleArticle({ body, column: '江边记事' }), { theme });
      await userEvent.click(page.getByRole('button', { name: '保存' }));
      expect(await accessibilityFaults()).toEqual([]);
    });
  });

  it.each(READING_PAPERS)('has no fault with the panel unfolded, on paper %s', async paper => {
    await page.viewport(width, 640);
    for (const theme of ['light', 'dark'] as const) {
      const look = { ...DEFAULT_LOOK, paper };
      open = showArticle(sampleArticle({ body, column: '江边记事' }), { theme, look });
      await userEvent.click(page.getByRole('button', { name: '文字与版面' }));
      expect(await accessibilityFaults()).toEqual([]);
      const dialog = open.find('dialog');
      expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
      open.overlay.close();
    }
  });

  it('never scrolls sideways', async () => {
    await page.viewport(width, 640);
    const look = width === 320 ? LARGE_PRINT : DEFAULT_LOOK;
    open = showArticle(sampleArticle({ body, headline: '很长的题目'.repeat(12) }), { look });
    const dialog = open.find('dialog');
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    for (const part of dialog.querySelectorAll('article > *, .body > *, .bar *')) {
      const { left, right } = part.getBoundingClientRect();
      expect(Math.floor(left), part.outerHTML).toBeGreaterThanOrEqual(0);
      expect(Math.ceil(right), part.outerHTML).toBeLessThanOrEqual(width);
    }
  });
});

describe('its styles', () => {
  it('take no size from the root of the page', () => {
    for (const css of [tokens, parts, reader, bodyText, look]) {
      expect(css).toMatch(/\d(?:px|em)/);
      expect(css).not.toMatch(/[\d.]rem\b/);
    }
  });

  it('move nothing for those who want no motion', () => {
    const withMotion = /@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*/;
    for (const css of [tokens, parts.replace(withMotion, ''), reader, bodyText]) {
      expect(css).not.toMatch(/transition|animation|(?<!over)scroll-behavior/);
    }
  });

  it('set 34 to 38 characters in a line where there is room', async () => {
    await page.viewport(1280, 800);
    open = showArticle(sampleArticle({ body }));
    const text = open.find('.body');
    const characters = text.clientWidth / Number.parseFloat(getComputedStyle(text).fontSize);
    expect(characters).toBeGreaterThanOrEqual(34);
    expect(characters).toBeLessThanOrEqual(38);
  });
});

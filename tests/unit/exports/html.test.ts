import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../src/exports/export-articles';
import { addressOf } from '../../../src/exports/photo-data';
import type { Article } from '../../../src/model/article';
import { textOf } from '../../../src/model/body';
import { articleWith, EVERYTHING, HOSTILE_TEXTS } from '../../support/articles';
import { exported } from '../../support/exported';
import { photosOf, PIXEL } from '../../support/photos';
import { elementsIn } from '../../support/read-back';

const DIKE = 'http://epaper.example.cn/res/1/2024-03/18/03/dike(1).jpg';
const open = async (articles: Article[], options: ExportOptions = {}) =>
  fromHtml(await exported('html', articles, options));

describe('an HTML export', () => {
  it('begins its head with a policy that allows no request and no script', async () => {
    const head = elementsIn(await open([EVERYTHING]), 'head')[0]!;
    expect((head.children[0] as Element).properties).toEqual({
      httpEquiv: ['Content-Security-Policy'],
      content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    });
    expect((head.children[1] as Element).properties).toEqual({ charSet: 'utf-8' });
  });

  it('is in the language of its article', async () => {
    const page = await open([
      articleWith({ language: 'zh-TW' }),
      articleWith({ language: 'zh-CN' }),
    ]);
    expect(elementsIn(page, 'html')[0]?.properties['lang']).toBe('zh-TW');
    expect(elementsIn(page, 'article').map(({ properties }) => properties['lang'])).toEqual([
      'zh-TW',
      'zh-CN',
    ]);
    expect(textOf(elementsIn(page, 'nav')[0]!)).toContain('目錄');
  });

  it('holds the photos that are at hand, by either address', async () => {
    const small = 'http://epaper.example.cn/res/1/2024-03/18/03/s_dike.jpg';
    for (const address of [DIKE, small]) {
      const page = await open([EVERYTHING], { photos: photosOf({ [address]: PIXEL }) });
      const sources = elementsIn(page, 'img').map(({ properties }) => properties['src']);
      expect(sources).toEqual([addressOf(PIXEL)]);
      expect(textOf(elementsIn(page, 'figcaption')[0]!)).toBe(
        '图为巡堤队员用探杆检查护坡。\n何望川 摄',
      );
    }
  });

  it('has a link in place of a photo that is not at hand', async () => {
    const page = await open([EVERYTHING], { photos: photosOf({}) });
    expect(elementsIn(page, 'img')).toEqual([]);
    const caption = elementsIn(page, 'figcaption')[0]!;
    expect(textOf(caption)).toBe('图片：图为巡堤队员用探杆检查护坡。\n何望川 摄');
    expect(elementsIn(caption, 'a')[0]?.properties['href']).toBe(DIKE);
  });

  it('lists several articles before them', async () => {
    const page = await open([
      articleWith({ headline: '第一篇' }),
      articleWith({ headline: '第二篇' }),
    ]);
    const entries = elementsIn(elementsIn(page, 'nav')[0]!, 'a');
    expect(entries.map(entry => textOf(entry))).toEqual(['第一篇', '第二篇']);
    const ids = elementsIn(page, 'article').map(({ properties }) => `#${String(properties['id'])}`);
    expect(entries.map(({ properties }) => properties['href'])).toEqual(ids);
    expect(elementsIn(await open([EVERYTHING]), 'nav')).toEqual([]);
  });

  it('has hostile headlines as text in its title', async () => {
    for (const headline of HOSTILE_TEXTS.map(value => `甲${value}乙`)) {
      const page = await open([articleWith({ headline })]);
      expect(elementsIn(page, 'title')).toHaveLength(1);
      expect(elementsIn(page, 'script')).toEqual([]);
      expect(elementsIn(page, 'article')).toHaveLength(1);
    }
  });
});

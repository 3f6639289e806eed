import { describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '../../../src/exports/citations/citation-styles';
import { exportArticles } from '../../../src/exports/export-articles';
import { FORMATS } from '../../../src/exports/formats';
import type { Article } from '../../../src/model/article';
import { CITATION_STYLE_IDS } from '../../../src/model/citation';
import { EXPORT_FORMAT_IDS } from '../../../src/model/export-file';
import { articleWith, EVERYTHING } from '../../support/articles';
import { photosOf, PIXEL } from '../../support/photos';

describe('the formats', () => {
  it('are those of the model, in its order', () => {
    expect(FORMATS.map(({ id }) => id)).toEqual(EXPORT_FORMAT_IDS);
    expect(CITATION_STYLES.map(({ id }) => id)).toEqual(CITATION_STYLE_IDS);
  });

  it('write files of the kind they say', async () => {
    for (const { id, extension, mediaType } of FORMATS) {
      const { name, content } = await exportArticles(id, [EVERYTHING]);
      expect(name.endsWith(`.${extension}`)).toBe(true);
      expect(content.type).toBe(mediaType);
    }
  });
});

describe('an export', () => {
  const photos = () => Promise.resolve(PIXEL);

  it('asks for the larger picture first, and for the one shown where that is gone', async () => {
    const asked: string[] = [];
    await exportArticles('html', [EVERYTHING], {
      photos: async address => {
        asked.push(address);
        return null;
      },
    });
    expect(asked).toEqual([
      'http://epaper.example.cn/res/1/2024-03/18/03/dike(1).jpg',
      'http://epaper.example.cn/res/1/2024-03/18/03/s_dike.jpg',
      'http://img.example.cn/map.png',
    ]);
  });

  it('names the photos it could not have', async () => {
    const { report } = await exportArticles('epub', [EVERYTHING], { photos: photosOf({}) });
    const { headline } = EVERYTHING;
    expect(report.missingPhotos).toEqual([
      { headline, address: 'http://epaper.example.cn/res/1/2024-03/18/03/dike(1).jpg' },
      { headline, address: 'http://img.example.cn/map.png' },
    ]);
  });

  it('asks for no photo where the reader wants links, or the format has none', async () => {
    for (const { id, holdsPhotos } of FORMATS) {
      let asked = 0;
      const counting = () => {
        asked += 1;
        return photos();
      };
      await exportArticles(id, [EVERYTHING], { photos: counting });
      expect(asked, id).toBe(holdsPhotos ? 2 : 0);
    }
  });

  it('says how far it is', async () => {
    for (const { id } of FORMATS.filter(({ holdsPhotos }) => holdsPhotos)) {
      const steps: string[] = [];
      await exportArticles(id, [EVERYTHING, articleWith()], {
        photos,
        onProgress: (done, total) => steps.push(`${done}/${total}`),
      });
      expect(steps, id).toEqual(['1/4', '2/4', '3/4', '4/4']);
    }
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    let steps = 0;
    const exporting = exportArticles('epub', Array(50).fill(EVERYTHING) as Article[], {
      photos,
      signal: stop.signal,
      onProgress: () => {
        steps += 1;
        if (steps === 3) stop.abort();
      },
    });
    await expect(exporting).rejects.toThrow(/abort/i);
    expect(steps).toBe(3);
  });

  it('leaves a damaged record out, and says which', async () => {
    const damaged = { ...articleWith({ headline: '坏' }), authors: null } as unknown as Article;
    const { report, content } = await exportArticles('text', [damaged, articleWith()]);
    expect(report.unreadable).toMatchObject([{ headline: '坏' }]);
    expect(await content.text()).toContain('老码头修了三年');
    await expect(exportArticles('text', [damaged])).rejects.toThrow(RangeError);
  });
});

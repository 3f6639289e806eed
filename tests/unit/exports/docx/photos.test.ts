import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { element, text } from '../../../../src/model/body';
import type { Photo } from '../../../../src/model/photo';
import { articleWith, EVERYTHING } from '../../../support/articles';
import { docxBytes, partOf, partsOf, readDocx } from '../../../support/read-docx';

const DIKE = 'http://epaper.example.cn/res/1/2024-03/18/03/dike(1).jpg';
const photo = (width: number, height: number, byte = 7): Photo => ({
  mediaType: 'image/jpeg',
  bytes: new Uint8Array(500).fill(byte),
  width,
  height,
});

const figure = (src: string, caption = '') =>
  element('figure', [
    element('img', [], { src, alt: '' }),
    ...(caption ? [element('figcaption', [text(caption)])] : []),
  ]);
const withFigures = (...figures: ReturnType<typeof element>[]) =>
  articleWith({ body: { type: 'root', children: figures } });

/** Width and height of each picture in pixels: English metric units of 9,525 (ECMA-376 §20.4.2.7). */
const sizesIn = (document: string) =>
  [...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(match =>
    [match[1], match[2]].map(length => Math.round(Number(length) / 9525)),
  );

describe('the photos of a DOCX export', () => {
  it('are in the file as they are', async () => {
    const given = photo(400, 300);
    const bytes = await docxBytes([EVERYTHING], {
      photos: address => Promise.resolve(address === DIKE ? given : null),
    });
    const media = Object.entries(partsOf(bytes)).filter(([name]) => name.startsWith('word/media/'));
    expect(media).toEqual([['word/media/image1.jpg', given.bytes]]);
    const relationship = /<Relationship Id="([^"]+)"[^>]*Target="media\/image1.jpg"/.exec(
      partOf(bytes, 'word/_rels/document.xml.rels'),
    );
    const document = partOf(bytes, 'word/document.xml');
    expect(document).toContain(`<a:blip r:embed="${relationship![1]}"`);
    expect(document).toContain('descr="图为巡堤队员用探杆检查护坡。 何望川 摄"');
    expect(partOf(bytes, '[Content_Types].xml')).toContain('Extension="jpg"');
  });

  it('keep their size or are made to fit', async () => {
    const sizes: Record<string, [Photo, number[]]> = {
      'http://a.example/small': [photo(200, 100), [200, 100]],
      'http://a.example/wide': [photo(5895, 1000), [589, 100]],
      'http://a.example/high': [photo(1010, 6804), [50, 340]],
      'http://a.example/line': [photo(60_000, 3), [589, 1]],
    };
    const article = withFigures(...Object.keys(sizes).map(address => figure(address)));
    const bytes = await docxBytes([article], {
      photos: address => Promise.resolve(sizes[address]![0]),
    });
    expect(sizesIn(partOf(bytes, 'word/document.xml'))).toEqual(
      Object.values(sizes).map(([, shown]) => shown),
    );
  });

  it('fit the cell of a table', async () => {
    const row = element('tr', [
      element('td', [figure('http://a.example/1')]),
      element('td', [text('右')]),
    ]);
    const bytes = await docxBytes([withFigures(element('table', [row]))], {
      photos: () => Promise.resolve(photo(3000, 200)),
    });
    const [[width] = []] = sizesIn(partOf(bytes, 'word/document.xml'));
    expect(width).toBeGreaterThan(200);
    expect(width).toBeLessThan(300);
  });

  it('stay on the page of their caption', async () => {
    const bytes = await docxBytes([withFigures(figure('http://a.example/1', '图说'))]);
    const document = partOf(bytes, 'word/document.xml');
    expect(document).toMatch(
      /<w:pStyle w:val="Figure"\/><w:keepNext\/>.*<w:pStyle w:val="Caption"\/>/,
    );
    const alone = await docxBytes([withFigures(figure('http://a.example/1'))]);
    expect(partOf(alone, 'word/document.xml')).not.toMatch(/"Figure"\/><w:keepNext/);
  });

  it('are there once where they are shown twice', async () => {
    const same = photo(10, 10);
    const article = withFigures(figure('http://a.example/1'), figure('http://a.example/1'));
    const bytes = await docxBytes([article], { photos: () => Promise.resolve(same) });
    const names = Object.keys(partsOf(bytes)).filter(name => name.startsWith('word/media/'));
    expect(names).toHaveLength(1);
    const ids = [...partOf(bytes, 'word/document.xml').matchAll(/<wp:docPr id="(\d+)"/g)];
    expect(ids.map(match => match[1])).toEqual(['1', '2']);
  });

  it('are links where they stay on the web', async () => {
    const bytes = await docxBytes([EVERYTHING]);
    expect(Object.keys(partsOf(bytes)).filter(name => name.includes('media'))).toEqual([]);
    const { root, textsIn } = await readDocx(bytes);
    expect(textsIn('图片')).toEqual([`【图】${DIKE}`, '【图】http://img.example.cn/map.png']);
    expect(JSON.stringify(root)).toContain(`"href":"${DIKE}"`);
  });

  it('are named where neither the picture nor an address can be shown', async () => {
    const webp = 'data:image/webp;base64,AAAA';
    const { textsIn } = await readDocx(await docxBytes([withFigures(figure(webp))]));
    expect(textsIn('图片')).toEqual(['【图】']);
  });

  it('do not take the place of a text that looks like what the library puts for them', async () => {
    const key = `{${createHash('sha1').update('photo1').digest('hex')}.jpg}`;
    const article = withFigures(figure('http://a.example/1', key), element('p', [text(key)]));
    const bytes = await docxBytes([article], { photos: () => Promise.resolve(photo(9, 9)) });
    const read = await readDocx(bytes);
    expect(read.textsIn('caption')).toEqual([key]);
    expect(read.text).toEqual([key]);
    expect(partOf(bytes, 'word/document.xml')).toContain(`descr="${key}"`);
  });
});

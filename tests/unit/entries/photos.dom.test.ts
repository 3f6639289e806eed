import { expect, it } from 'vitest';
import { photosFrom } from '../../../src/entries/photos';

/** A picture of 40 × 20 pixels. */
async function picture(type: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(40, 20);
  canvas.getContext('2d')!.fillRect(0, 0, 40, 10);
  return canvas.convertToBlob({ type });
}

/** The JPEG with an Exif mark behind its first two bytes that it was taken on its side. */
async function onItsSide(): Promise<Blob> {
  const jpeg = new Uint8Array(await (await picture('image/jpeg')).arrayBuffer());
  const mark = new Uint8Array([
    ...[0xff, 0xe1, 0, 34, 69, 120, 105, 102, 0, 0],
    // A little-endian table with one entry: orientation (0x112), a short, once, 6.
    ...[73, 73, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0],
  ]);
  return new Blob([jpeg.subarray(0, 2), mark, jpeg.subarray(2)]);
}

const photoFrom = (given: Blob) =>
  photosFrom(() => Promise.resolve({ ok: true, picture: given }))('http://a.example/1');

it.each(['image/jpeg', 'image/png'])('takes %s as it is', async type => {
  const given = await picture(type);
  const photo = await photoFrom(given);
  expect(photo).toMatchObject({ mediaType: type, width: 40, height: 20 });
  expect(photo?.bytes).toEqual(new Uint8Array(await given.arrayBuffer()));
});

it('makes JPEG of what not every program knows', async () => {
  const photo = await photoFrom(await picture('image/webp'));
  expect(photo).toMatchObject({ mediaType: 'image/jpeg', width: 40, height: 20 });
});

it('sets a photo upright that was taken on its side', async () => {
  const photo = await photoFrom(await onItsSide());
  expect(photo).toMatchObject({ mediaType: 'image/jpeg', width: 20, height: 40 });
});

it('has no photo where there is no picture, or no answer', async () => {
  expect(await photoFrom(new Blob(['<svg onload="x">']))).toBeNull();
  expect(await photoFrom(new Blob([]))).toBeNull();
  expect(await photosFrom(() => Promise.reject(new Error('gone')))('http://a.example/')).toBeNull();
  const refused = () => Promise.resolve({ ok: false, failure: 'not-found' } as const);
  expect(await photosFrom(refused)('http://a.example/')).toBeNull();
});

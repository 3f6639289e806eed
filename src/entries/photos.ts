import { photoOf } from '../exports/photo-data';
import type { PictureAnswer } from '../messages/protocol';
import type { Photo, PhotoSource } from '../model/photo';

/** Milliseconds between two photos: the servers of newspapers are old. */
const PAUSE = 100;
const QUALITY = 0.92;

/**
 * Photos for an export, one after the other. What programs may not know (WebP, AVIF, BMP, photos that
 * lie on their side) becomes upright JPEG here, where there is a canvas.
 */
export function photosFrom(fetchPicture: (address: string) => Promise<PictureAnswer>): PhotoSource {
  let hasFetched = false;
  return async address => {
    if (hasFetched) await new Promise(resolve => setTimeout(resolve, PAUSE));
    hasFetched = true;
    const answer = await fetchPicture(address).catch(() => null);
    if (!answer?.ok) return null;
    const bytes = new Uint8Array(await answer.picture.arrayBuffer());
    return photoOf(bytes) ?? (await asJpeg(answer.picture));
  };
}

/** Null for what the browser itself cannot show. */
async function asJpeg(picture: Blob): Promise<Photo | null> {
  try {
    const bitmap = await createImageBitmap(picture);
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    // JPEG has no transparency, and paper is white.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
    bitmap.close();
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    return photoOf(new Uint8Array(await jpeg.arrayBuffer()));
  } catch {
    return null;
  }
}

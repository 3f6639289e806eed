import { imageSize } from 'image-size';
import type { Photo } from '../model/photo';

/** What files of a kind of picture are called. */
export const PHOTO_EXTENSIONS: Record<Photo['mediaType'], string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

const MEDIA_TYPES = new Map(
  Object.entries(PHOTO_EXTENSIONS).map(([mediaType, type]) => [type, mediaType]),
) as ReadonlyMap<string, Photo['mediaType']>;

/**
 * What the bytes are, whatever a server calls them; null for no JPEG, PNG or GIF, and for a photo that
 * the camera took on its side: Word shows it lying.
 */
export function photoOf(bytes: Uint8Array<ArrayBuffer>): Photo | null {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    const mediaType = MEDIA_TYPES.get(type);
    // 1 of Exif's orientations is upright (JEITA CP-3451 §4.6.4).
    if (!mediaType || !width || !height || orientation > 1) return null;
    return { mediaType, bytes, width, height };
  } catch {
    return null;
  }
}

/** The picture that a `data:` address holds; null for every other address. */
export function photoInAddress(address: string): Photo | null {
  const base64 = /^data:image\/[a-z]+;base64,(.*)$/.exec(address)?.[1];
  if (base64 === undefined) return null;
  try {
    return photoOf(Uint8Array.from(atob(base64), char => char.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** The photo as an address that holds it. */
export function addressOf({ mediaType, bytes }: Photo): string {
  let binary = '';
  // More arguments at once than fit on a stack would throw.
  for (let start = 0; start < bytes.length; start += 8192)
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return `data:${mediaType};base64,${btoa(binary)}`;
}

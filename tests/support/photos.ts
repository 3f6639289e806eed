import { photoInAddress } from '../../src/exports/photo-data';
import type { Photo, PhotoSource } from '../../src/model/photo';

const ONE_PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The smallest picture there is. */
export const PIXEL = photoInAddress(`data:image/gif;base64,${ONE_PIXEL}`)!;

/** Has the photos of these addresses and no other. */
export const photosOf =
  (photos: Record<string, Photo>): PhotoSource =>
  address =>
    Promise.resolve(photos[address] ?? null);

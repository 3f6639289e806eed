import { attribute } from '../../platforms/dom-access';
import type { PageMap } from '../../platforms/page-map';

/** Width and height of the picture that coordinates refer to. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Coordinates beyond the picture by more than this belong to another size of it. */
const TOLERANCE = 1.25;

/**
 * Reads the coordinates of an area.
 * @returns `x, y` pairs of a polygon; null where there are none (`coords="null"`) or no polygon
 */
export function parseCoords(coords: string | null): number[] | null {
  const numbers = (coords ?? '')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  if (!numbers.every(Number.isFinite)) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = numbers;
  if (numbers.length === 4) return [left, top, right, top, right, bottom, left, bottom];
  return numbers.length >= 6 && numbers.length % 2 === 0 ? numbers : null;
}

/** Scales a polygon to 0–1 of the picture. */
export function normalisePolygon(polygon: readonly number[], size: PictureSize): number[] {
  return polygon.map((value, index) => {
    const share = value / (index % 2 ? size.height : size.width);
    return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000;
  });
}

/**
 * The size that the coordinates of a map refer to: that of the picture as placed on the page, else
 * its own; where they go far beyond it, their own extent.
 */
export function sizeOfMap({ image, areas }: PageMap): PictureSize {
  const polygons = areas.map(area => parseCoords(attribute(area, 'coords')) ?? []);
  let [right, bottom] = [1, 1];
  for (const polygon of polygons)
    for (const [index, value] of polygon.entries())
      if (index % 2) bottom = Math.max(bottom, value);
      else right = Math.max(right, value);
  const placed = image && placedSize(image);
  const fits = placed && right <= placed.width * TOLERANCE && bottom <= placed.height * TOLERANCE;
  return fits ? placed : { width: right, height: bottom };
}

/** The size of a picture as placed on the page, else its own; null where nothing tells. */
export function placedSize(image: Element): PictureSize | null {
  const { naturalWidth, naturalHeight } = image as HTMLImageElement;
  const width = lengthOf(image, 'width');
  const height = lengthOf(image, 'height');
  if (width && height) return { width, height };
  if (!naturalWidth || !naturalHeight) return null;
  if (width) return { width, height: (width * naturalHeight) / naturalWidth };
  if (height) return { width: (height * naturalWidth) / naturalHeight, height };
  return { width: naturalWidth, height: naturalHeight };
}

/** `367` and `367px`; a percentage says nothing. */
function lengthOf(image: Element, name: string): number {
  const value = attribute(image, name) ?? '';
  return value.includes('%') ? 0 : Number.parseFloat(value) || 0;
}

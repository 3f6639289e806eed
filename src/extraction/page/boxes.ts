import { all, attribute, first, parentElement } from '../../platforms/dom-access';
import type { PageSource } from '../../platforms/platform';
import { normalisePolygon, placedSize, type PictureSize } from './areas';

const BOXES = 'a.overlink[style], a.selectBox[style], map [data-href], #link a[style*="left" i]';
/** Box and picture share a holder, or the holder of a holder. */
const LEVELS = 3;

/** Links that lie as boxes over a page image, where the page has no map. */
export const readBoxes = ({ document }: PageSource) => all(document, BOXES);

/** The corners of a box as shares of the picture under it; null where its place is not told. */
export function boxPolygon(box: Element): number[] | null {
  const style = attribute(box, 'style') ?? '';
  const size = pictureUnder(box);
  const [left, width] = [share(style, 'left', size?.width), share(style, 'width', size?.width)];
  const [top, height] = [share(style, 'top', size?.height), share(style, 'height', size?.height)];
  if (left === null || top === null || !width || !height) return null;
  const [right, bottom] = [left + width, top + height];
  const corners = [left, top, right, top, right, bottom, left, bottom];
  return normalisePolygon(corners, { width: 1, height: 1 });
}

function pictureUnder(box: Element): PictureSize | null {
  let holder = parentElement(box);
  for (let level = 0; holder && level < LEVELS; level += 1, holder = parentElement(holder)) {
    const image = first(holder, 'img');
    if (image) return placedSize(image);
  }
  return null;
}

function share(style: string, name: string, whole: number | undefined): number | null {
  const match = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\d.]+)(px|%)`, 'i').exec(style);
  if (!match) return null;
  if (match[2] === '%') return Number(match[1]) / 100;
  return whole ? Number(match[1]) / whole : null;
}

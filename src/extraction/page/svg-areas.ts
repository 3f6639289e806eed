import { all, attribute, closest } from '../../platforms/dom-access';
import type { PageSource } from '../../platforms/platform';
import { normalisePolygon, parseCoords } from './areas';

/** Shapes drawn over a page image: `<svg><polygon class=area points="8.8,430.2 833.9,430.2 …">`. */
export const readShapes = ({ document }: PageSource) => all(document, 'svg polygon.area[points]');

/** The corners of a shape as shares of the drawing it stands in; null where it has none. */
export function shapePolygon(shape: Element): number[] | null {
  const points = pointsOf(shape);
  const drawing = closest(shape, 'svg');
  if (!points || !drawing) return null;
  const [left, top, width, height] = frameOf(drawing);
  const moved = points.map((value, index) => value - (index % 2 ? top : left));
  return normalisePolygon(moved, { width, height });
}

const pointsOf = (shape: Element) => parseCoords(attribute(shape, 'points'));

type Frame = readonly [left: number, top: number, width: number, height: number];

/** What the coordinates of a drawing refer to: its `viewBox`, its size, or the extent of its shapes. */
function frameOf(drawing: Element): Frame {
  const box = numbersIn(attribute(drawing, 'viewBox'));
  if (box.length === 4) return box as unknown as Frame;
  const [width, height] = ['width', 'height'].map(name => {
    const length = attribute(drawing, name) ?? '';
    return length.includes('%') ? 0 : Number.parseFloat(length) || 0;
  });
  if (width && height) return [0, 0, width, height];
  let [right, bottom] = [1, 1];
  for (const shape of all(drawing, 'polygon.area[points]'))
    for (const [index, value] of (pointsOf(shape) ?? []).entries())
      if (index % 2) bottom = Math.max(bottom, value);
      else right = Math.max(right, value);
  return [0, 0, right, bottom];
}

function numbersIn(list: string | null): number[] {
  const numbers = (list ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return numbers.every(Number.isFinite) ? numbers : [];
}

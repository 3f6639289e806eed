import { attribute } from '../../platforms/dom-access';
import { addressOf } from '../../platforms/link-address';
import { pageMapOf } from '../../platforms/page-map';
import type { PageSource, Platform } from '../../platforms/platform';
import { normalisePolygon, parseCoords, sizeOfMap } from './areas';
import { boxPolygon, readBoxes } from './boxes';
import { readShapes, shapePolygon } from './svg-areas';

/** A part of the page image that leads somewhere. */
export interface PageArea {
  readonly element: Element;
  /** Null where it names no address. */
  readonly url: string | null;
  /** Corners as shares of the picture; null where its place is not told. */
  readonly polygon: number[] | null;
}

/** The areas of the page image: those of its map, the boxes over it, or the shapes of a drawing. */
export function readAreas(source: PageSource, platform: Platform): PageArea[] {
  const { url } = source;
  const map = pageMapOf(source);
  if (map) {
    const size = sizeOfMap(map);
    return map.areas.map(element => {
      const coords = parseCoords(attribute(element, 'coords'));
      const polygon = coords && normalisePolygon(coords, size);
      return { element, url: addressOf(element, url), polygon };
    });
  }
  const boxes = readBoxes(source);
  if (boxes.length)
    return boxes.map(element => ({
      element,
      url: addressOf(element, url),
      polygon: boxPolygon(element),
    }));
  return readShapes(source).map(element => ({
    element,
    url: addressOf(element, url) ?? platform.page.areaAddress?.(element, url) ?? null,
    polygon: shapePolygon(element),
  }));
}

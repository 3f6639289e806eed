import { describe, expect, it } from 'vitest';
import { normalisePolygon, parseCoords, sizeOfMap } from '../../../../src/extraction/page/areas';

describe('parseCoords', () => {
  it('reads polygons with decimals and any separator', () => {
    expect(parseCoords('3.72,92.805,194.4,92.805, 194.4 323.5')).toEqual([
      3.72, 92.805, 194.4, 92.805, 194.4, 323.5,
    ]);
  });
  it('makes a polygon of a rectangle', () => {
    expect(parseCoords('1,2,3,4')).toEqual([1, 2, 3, 2, 3, 4, 1, 4]);
  });
  it.each([null, '', 'null', '1,2,x,4,5,6', '1,2,3,4,5'])('nothing in %s', coords => {
    expect(parseCoords(coords)).toBeNull();
  });
});

it('scales to the picture and stays inside it', () => {
  expect(normalisePolygon([0, 0, 200, 575, 500, -3], { width: 400, height: 575 })).toEqual([
    0, 0, 0.5, 1, 1, 0,
  ]);
});

describe('sizeOfMap', () => {
  const size = (image: string, ...coords: string[]) => {
    const { body } = new DOMParser().parseFromString(
      `${image}${coords.map(value => `<area coords="${value}">`).join('')}`,
      'text/html',
    );
    const img = body.querySelector('img');
    if (!img) throw new Error('no picture');
    return sizeOfMap({ image: img, areas: [...body.querySelectorAll('area')] });
  };
  it('is that of the picture as placed', () => {
    expect(size('<img width=350px height=550>', '1,1,300,1,300,500')).toEqual({
      width: 350,
      height: 550,
    });
  });
  it('is the extent of the areas where these go far beyond the picture, or it has no size', () => {
    const coords = ['982,1410,982,15426,1995,15426', 'null', '4786,3578,12454,7828,4786,7828'];
    const extent = { width: 12454, height: 15426 };
    expect(size('<img width=367 height=550>', ...coords)).toEqual(extent);
    expect(size('<img width="100%">', ...coords)).toEqual(extent);
  });
});

import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Sizes in pixels, and the drawing each is made from: a small one is drawn on the pixel grid. */
export const DRAWINGS = { 16: 'small', 32: 'small', 48: 'large', 128: 'large' } as const;

/** The icon as PNG. Throws for a size that has no drawing. */
export function drawIcon(size: number): Buffer {
  const drawing = Object.entries(DRAWINGS).find(([known]) => Number(known) === size)?.[1];
  if (!drawing) throw new Error(`no drawing for ${size} pixels`);
  const svg = readFileSync(new URL(`${drawing}.svg`, import.meta.url), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

// Draws public/icons/*.png from scripts/icons/*.svg:  npm run icons
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Sizes in pixels and the drawing each is made from. */
const DRAWINGS = { 16: 'small', 32: 'small', 48: 'large', 128: 'large' } as const;

for (const [size, drawing] of Object.entries(DRAWINGS)) {
  const svg = readFileSync(new URL(`icons/${drawing}.svg`, import.meta.url), 'utf8');
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: Number(size) } }).render();
  writeFileSync(new URL(`../public/icons/${size}.png`, import.meta.url), image.asPng());
}

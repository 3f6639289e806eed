// Draws public/icons/*.png from scripts/icons/*.svg:  npm run icons
import { writeFileSync } from 'node:fs';
import { DRAWINGS, drawIcon } from './icons/draw.ts';

for (const size of Object.keys(DRAWINGS)) {
  const file = new URL(`../public/icons/${size}.png`, import.meta.url);
  writeFileSync(file, drawIcon(Number(size)));
}

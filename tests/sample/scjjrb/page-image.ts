import { NEWSPAPER, type SamplePage } from './issue';

/** Draws a printed page: masthead, headlines, and lines where the text stands. */
export function drawPageImage(page: SamplePage): string {
  const blocks = page.articles.map(article => {
    const [left, top, right, bottom] = article.area;
    const [x, y, width, height] = [left * 8, top * 11, (right - left) * 8, (bottom - top) * 11];
    const size = Math.min(40, (width - 16) / article.headline.length);
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fffdf6" stroke="#999"/>
      <text x="${x + width / 2}" y="${y + size + 8}" font-size="${size}" font-weight="bold" text-anchor="middle">${article.headline}</text>
      <rect x="${x + 8}" y="${y + size + 20}" width="${width - 16}" height="${height - size - 30}" fill="url(#lines)"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1100" font-family="Noto Serif CJK SC">
    <defs><pattern id="lines" width="92" height="12" patternUnits="userSpaceOnUse"><path d="M2 5h82" stroke="#9a978e" stroke-width="4"/></pattern></defs>
    <rect width="800" height="1100" fill="#f6f1e4"/>
    <text x="32" y="88" font-size="62" font-weight="bold" fill="#b40000">${page.number === '1' ? NEWSPAPER : ''}</text>
    <text x="768" y="60" font-size="26" text-anchor="end">${page.label}</text>
    <path d="M32 112h736" stroke="#222" stroke-width="4"/>
    ${blocks.join('')}
    <rect x="32" y="800" width="736" height="268" fill="url(#lines)"/>
  </svg>`;
}

import type { Article } from '../../model/article';
import { citedFacts } from './cited-facts';

/**
 * A key for each article, `N20210121-9-1f3c9a7e`: N for newspapers as in GB/T 7714, date, page, and
 * a number made from address and headline. Only letters, digits and hyphens, which BibTeX, biber,
 * pandoc and Typst all take. The same article has the same key in every file; copies of one in the
 * same file are counted.
 */
export function citationKeys(articles: readonly Article[]): string[] {
  const counts = new Map<string, number>();
  return articles.map(article => {
    const key = keyOf(article);
    // BibTeX does not tell capital and small letters apart.
    const count = (counts.get(key.toLowerCase()) ?? 0) + 1;
    counts.set(key.toLowerCase(), count);
    return count > 1 ? `${key}-${count}` : key;
  });
}

function keyOf(article: Article): string {
  const { date, page, url, newspaper, headline } = citedFacts(article);
  return [
    `N${date?.replaceAll('-', '') ?? ''}`,
    page?.replace(/[^A-Za-z0-9]/g, '').slice(0, 8),
    hash([url ?? newspaper, headline].join('\n')),
  ]
    .filter(Boolean)
    .join('-');
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

import { all, attribute, first, textContent } from './dom-access';
import { quotedAddress, resolve } from './link-address';
import type { PageSource } from './platform';

const REFRESH = /^\s*\d+\s*[;,]\s*url\s*=\s*['"]?([^'"]+)/i;
const LOCATION = /\blocation(?:\.href)?\s*=|\blocation\.replace\(/;

/** Where a bare document sends its reader at once; null for a document with something to read. */
export function redirectOf({ document, url }: PageSource): string | null {
  const body = first(document, 'body');
  if (body && first(body, 'a, img, p, table, div')) return null;
  for (const meta of all(document, 'meta[http-equiv="refresh" i]')) {
    const target = REFRESH.exec(attribute(meta, 'content') ?? '')?.[1];
    if (target) return resolve(target.trim(), url);
  }
  const script = all(document, 'script:not([src])')
    .map(textContent)
    .find(code => LOCATION.test(code));
  return script ? quotedAddress(script, url) : null;
}

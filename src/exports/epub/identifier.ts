import type { Article } from '../../model/article';
import { paragraphsOf } from '../../model/body';

/**
 * A name-based UUID (RFC 9562 §5.5) of what the articles say: the same book exported twice is the same
 * book to a reader's shelf, an article read more fully is another.
 */
export async function bookIdentifier(articles: readonly Article[]): Promise<string> {
  const says = articles.map(({ url, headline, body }) => [url, headline, paragraphsOf(body)]);
  const digest = await crypto.subtle.digest(
    'SHA-1',
    new TextEncoder().encode(JSON.stringify(says)),
  );
  const bytes = new Uint8Array(digest, 0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

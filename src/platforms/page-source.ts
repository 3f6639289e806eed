import type { Newspaper } from '../model/newspaper';
import { readFounderComment, type FounderComment } from './founder-comment';
import type { PageSource } from './platform';

/**
 * Gathers what is known of a document before any platform looks at it.
 * @param newspapers registered for the address, the longest path root first
 */
export function pageSource(
  document: Document,
  url: URL,
  newspapers: readonly Newspaper[],
): PageSource {
  // Comments are looked for when first asked: most ordinary pages are told by less.
  let comment: FounderComment | null | undefined;
  return {
    document,
    url,
    newspapers,
    get comment() {
      if (comment === undefined) comment = readFounderComment(document);
      return comment;
    },
  };
}

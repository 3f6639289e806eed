import { newspapersAt } from '../newspapers/lookup';
import { readFounderComment, type FounderComment } from './founder-comment';
import type { PageSource } from './platform';

/** Gathers what is known of a document before any platform looks at it. */
export function pageSource(document: Document, url: URL): PageSource {
  // Comments are looked for when first asked: most ordinary pages are told by less.
  let comment: FounderComment | null | undefined;
  return {
    document,
    url,
    newspapers: newspapersAt(url),
    get comment() {
      if (comment === undefined) comment = readFounderComment(document);
      return comment;
    },
  };
}

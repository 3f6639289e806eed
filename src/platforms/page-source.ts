import type { RegisteredPlace } from '../model/newspaper';
import type { TraceRecorder } from '../model/trace';
import { readFounderComment, type FounderComment } from './founder-comment';
import type { PageSource } from './platform';

/**
 * Gathers what is known of a document before any platform looks at it.
 * @param newspapers registered for the address, the longest path root first
 * @param trace takes notes of the reading
 */
export function pageSource(
  document: Document,
  url: URL,
  newspapers: readonly RegisteredPlace[],
  trace?: TraceRecorder,
): PageSource {
  // Comments are looked for when first asked: most ordinary pages are told by less.
  let comment: FounderComment | null | undefined;
  return {
    document,
    url,
    newspapers,
    trace,
    get comment() {
      if (comment === undefined) comment = readFounderComment(document);
      return comment;
    },
  };
}

import { newspapersAt } from '../newspapers/lookup';
import { readFounderComment } from './founder-comment';
import type { PageSource } from './platform';

/** Gathers what is known of a document before any platform looks at it. */
export function pageSource(document: Document, url: URL): PageSource {
  return { document, url, newspapers: newspapersAt(url), comment: readFounderComment(document) };
}

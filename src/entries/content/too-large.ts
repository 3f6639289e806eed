import { textContent } from '../../platforms/dom-access';

/**
 * What is read at most: several times what an issue with all its stories in one document has.
 * More would hold the tab up for seconds (RELIABILITY 83).
 */
const MOST_ELEMENTS = 30_000;
/** UTF-16 units of text. */
const MOST_TEXT = 1_500_000;

/** True where a document is too large to be read without holding its tab up. */
export function isTooLarge(page: Document): boolean {
  const [root] = Document.prototype.getElementsByTagName.call(page, 'html');
  if (!root) return false;
  const elements = Element.prototype.getElementsByTagName.call(root, '*');
  return elements.length > MOST_ELEMENTS || textContent(root).length > MOST_TEXT;
}

import { withoutInvisible } from '../model/printed-text';
import { commentsOf, isComment, nextSibling, textContent } from './dom-access';

/**
 * Metadata that Founder systems write into a comment after the page (`enpproperty`, `mpproperty`).
 * Keys are the element names in lower case (`founder-papername`, `nodename`); values are trimmed,
 * empty ones are left out.
 */
export type FounderComment = Readonly<Record<string, string>>;

const PROPERTY_COMMENT = /^\s*(?:enp|mp)property\b/;
const OPENING_TAG = /<([a-z][\w-]*)>/gi;
/** Real comments have some twenty; more is not metadata. */
const MOST_ELEMENTS = 64;

/**
 * Reads Founder's comment; null where the document has none. Web sites made with Founder's other
 * systems have one too (`<articleid>`): it does not prove an e-paper.
 */
export function readFounderComment(document: Document): FounderComment | null {
  const comment = commentsOf(document).find(isProperty);
  return comment ? parseFounderComment(textContent(comment)) : null;
}

/** True where the comment stands after the last element, as classic pages have it: cheap to ask. */
export function hasTrailingComment(root: Element): boolean {
  for (let node = nextSibling(root); node; node = nextSibling(node))
    if (isProperty(node)) return true;
  return false;
}

const isProperty = (node: Node) => isComment(node) && PROPERTY_COMMENT.test(textContent(node));

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: '\u00a0', quot: '"', lt: '<', gt: '>', amp: '&' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', hellip: '…', middot: '·' },
};

/** A value without its markup; an entity that is not known stays as printed. */
const plainText = (value: string) =>
  withoutInvisible(value)
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(
      /&([a-z]{2,8});/gi,
      (printed, name: string) => ENTITIES[name.toLowerCase()] ?? printed,
    );

/** Reads the elements of the comment, whose values may hold line breaks, markup and entities. */
export function parseFounderComment(comment: string): FounderComment {
  const fields: Record<string, string> = {};
  let count = 0;
  for (const match of comment.matchAll(OPENING_TAG)) {
    if (++count > MOST_ELEMENTS) break;
    const [tag, name = ''] = match;
    const start = match.index + tag.length;
    const end = comment.indexOf(`</${name}>`, start);
    const value = end < 0 ? '' : plainText(comment.slice(start, end)).trim();
    if (value) fields[name.toLowerCase()] ??= value;
  }
  return fields;
}

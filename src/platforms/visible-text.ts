import { withoutInvisible } from '../model/printed-text';
import {
  attribute,
  closest,
  first,
  firstChild,
  isText,
  nextSibling,
  parentElement,
  tagOf,
  textContent,
} from './dom-access';

/** Letters of these fonts are arrows, `3` for one. */
const SYMBOL_FONT = /webdings|wingdings/i;
const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select']);

/**
 * The words of an element in one line: white space collapsed, a `br` is a space, scripts and the
 * arrows of symbol fonts are left out.
 * @param enough reading stops behind this many characters
 */
export function visibleText(element: Element, enough = Infinity): string {
  const isPlain = first(element, '*') === null;
  return collapse(isPlain ? textContent(element) : wordsOf(element, enough));
}

/** One line of what prints: runs of white space are one space. */
export const collapse = (text: string) => withoutInvisible(text).replace(/\s+/g, ' ').trim();

/** The words of an element in one line without those of links. */
export const wordsOutsideLinks = (element: Element, enough: number) =>
  collapse(wordsOf(element, enough, text => !closest(parentElement(text) ?? element, 'a')));

function wordsOf(
  element: Element,
  enough: number,
  isRead: (text: Text) => boolean = () => true,
): string {
  let words = '';
  for (const node of nodesBelow(element)) {
    if (isText(node) && isRead(node)) words += textContent(node);
    else if (tagOf(node) === 'br') words += ' ';
    if (words.length > enough) break;
  }
  return words;
}

/** Nodes below an element in document order, without what a reader does not see as words. */
export function* nodesBelow(element: Node): Generator<ChildNode> {
  let node: ChildNode | null = firstChild(element);
  while (node) {
    yield node;
    const inside = isSkipped(node) ? null : firstChild(node);
    node = inside ?? nextOutside(node, element);
  }
}

function nextOutside(node: ChildNode, end: Node): ChildNode | null {
  for (let at: ChildNode | null = node; at && at !== end; at = parentElement(at)) {
    const next = nextSibling(at);
    if (next) return next;
  }
  return null;
}

function isSkipped(node: ChildNode): boolean {
  const tag = tagOf(node);
  if (NOT_SHOWN.has(tag)) return true;
  if (tag !== 'font' && tag !== 'span') return false;
  const element = node as unknown as Element;
  return SYMBOL_FONT.test(
    `${attribute(element, 'face') ?? ''} ${attribute(element, 'style') ?? ''}`,
  );
}

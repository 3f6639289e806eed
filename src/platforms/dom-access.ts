/**
 * Reading a page's DOM through the prototypes. A page can put its own elements in the place of
 * the members of a document or form (`<img name=querySelectorAll>`, `<input name=childNodes>`):
 * what is asked of the prototype cannot be replaced that way.
 */

type Root = Document | Element;

const DOCUMENT_NODE = 9;
const get = <T>(prototype: object, member: string, node: Node): T =>
  Reflect.get(prototype, member, node) as T;

export const nodeType = (node: Node) => get<number>(Node.prototype, 'nodeType', node);
export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isText = (node: Node): node is Text => nodeType(node) === 3;
export const isComment = (node: Node): node is Comment => nodeType(node) === 8;

export const firstChild = (node: Node) => get<ChildNode | null>(Node.prototype, 'firstChild', node);
export const nextSibling = (node: Node) =>
  get<ChildNode | null>(Node.prototype, 'nextSibling', node);
export const previousSibling = (node: Node) =>
  get<ChildNode | null>(Node.prototype, 'previousSibling', node);
export const parentElement = (node: Node) =>
  get<Element | null>(Node.prototype, 'parentElement', node);
export const textContent = (node: Node) =>
  get<string | null>(Node.prototype, 'textContent', node) ?? '';
/** Lower-case name of an element, '' for other nodes. */
export const tagOf = (node: Node) =>
  isElement(node) ? get<string>(Element.prototype, 'localName', node).toLowerCase() : '';

export const attribute = (element: Element, name: string) =>
  Element.prototype.getAttribute.call(element, name);
export const matches = (element: Element, selector: string) =>
  Element.prototype.matches.call(element, selector);
export const closest = (element: Element, selector: string) =>
  Element.prototype.closest.call(element, selector);
export const contains = (outer: Node, inner: Node) => Node.prototype.contains.call(outer, inner);
/** True where `first` begins before `second` in the document. */
export const precedes = (first: Node, second: Node) =>
  (Node.prototype.compareDocumentPosition.call(first, second) & 4) !== 0;

/** Elements below `root` that a selector matches, in document order. */
export function all(root: Root, selector: string): Element[] {
  const prototype = nodeType(root) === DOCUMENT_NODE ? Document.prototype : Element.prototype;
  return [...prototype.querySelectorAll.call(root, selector)];
}

/** The first element below `root` that a selector matches. */
export function first(root: Root, selector: string): Element | null {
  const prototype = nodeType(root) === DOCUMENT_NODE ? Document.prototype : Element.prototype;
  return prototype.querySelector.call(root, selector);
}

/** All comments of a document in order, also those after its last element. */
export function commentsOf(document: Document): Comment[] {
  const walker = Document.prototype.createTreeWalker.call(document, document, 128);
  const comments: Comment[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node as Comment);
  return comments;
}

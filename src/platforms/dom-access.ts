/**
 * Reading a page's DOM through the prototypes. A page can put its own elements in the place of
 * the members of a document or form (`<img name=querySelectorAll>`, `<input name=childNodes>`):
 * what is asked of the prototype cannot be replaced that way.
 */

type Root = Document | Element;

const DOCUMENT_NODE = 9;

/** Reads a member by the getter of its interface, which is looked up once. */
function getter<T>(of: () => object, member: string): (node: Node) => T {
  let read: ((this: Node) => T) | undefined;
  return node => {
    read ??= Object.getOwnPropertyDescriptor(of(), member)?.get as (this: Node) => T;
    return read.call(node);
  };
}
const node = () => Node.prototype;
const localName = getter<string>(() => Element.prototype, 'localName');
const textOf = getter<string | null>(node, 'textContent');

export const nodeType = getter<number>(node, 'nodeType');
export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isText = (node: Node): node is Text => nodeType(node) === 3;
export const isComment = (node: Node): node is Comment => nodeType(node) === 8;

export const firstChild = getter<ChildNode | null>(node, 'firstChild');
export const nextSibling = getter<ChildNode | null>(node, 'nextSibling');
export const previousSibling = getter<ChildNode | null>(node, 'previousSibling');
export const parentElement = getter<Element | null>(node, 'parentElement');
export const textContent = (node: Node) => textOf(node) ?? '';
/** Lower-case name of an element, '' for other nodes. */
export const tagOf = (node: Node) => (isElement(node) ? localName(node).toLowerCase() : '');

/** Where a document came from; `about:srcdoc` for one without an address. */
export const documentAddress = getter<string>(() => Document.prototype, 'URL');
const ofIframe = getter<Document | null>(() => HTMLIFrameElement.prototype, 'contentDocument');
const ofFrame = getter<Document | null>(() => HTMLFrameElement.prototype, 'contentDocument');
/** The document in an `iframe` or `frame`; null where its origin is another. */
export const frameDocument = (frame: Element) =>
  tagOf(frame) === 'frame' ? ofFrame(frame) : ofIframe(frame);

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

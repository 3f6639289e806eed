/**
 * The document by its prototype: a page can put elements of its own in the place of the members of
 * `document` (`<img name=createElement>`), in a content script too.
 */
const member = <T>(document: Document, name: keyof Document) =>
  Reflect.get(Document.prototype, name, document) as T;

export const rootOf = (document: Document) => member<HTMLElement>(document, 'documentElement');

export const createDiv = (document: Document): HTMLElement =>
  Document.prototype.createElement.call(document, 'div');

export const allIn = (document: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];

/** Adds a stylesheet to the document until it is taken away again. */
export function addSheet(document: Document, sheet: CSSStyleSheet): void {
  setSheets(document, [...sheetsOf(document), sheet]);
}

export function removeSheet(document: Document, sheet: CSSStyleSheet): void {
  setSheets(
    document,
    sheetsOf(document).filter(other => other !== sheet),
  );
}

const sheetsOf = (document: Document) => [
  ...member<CSSStyleSheet[]>(document, 'adoptedStyleSheets'),
];
const setSheets = (document: Document, sheets: CSSStyleSheet[]) =>
  Reflect.set(Document.prototype, 'adoptedStyleSheets', sheets, document);

/**
 * Makes Preact, which asks each parent for its document, create elements by the prototype.
 * @param parent what Preact renders into
 */
export function renderUnclobbered(document: Document, parent: Node): void {
  const maker = {
    createTextNode: (text: string) => Document.prototype.createTextNode.call(document, text),
    createElementNS: (...input: [string, string]) =>
      asParent(Document.prototype.createElementNS.call(document, ...input)),
  };
  const asParent = <N extends Node>(node: N) =>
    Object.defineProperty(node, 'ownerDocument', { value: maker });
  asParent(parent);
}

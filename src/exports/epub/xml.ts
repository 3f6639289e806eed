import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** An XML 1.0 document with its declaration. */
export function xmlDocument(element: Element, doctype?: string): string {
  const tree: Root = x(null, element);
  const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
  const type = doctype ? `<!DOCTYPE ${doctype}>\n` : '';
  return declaration + type + serialized(tree) + '\n';
}

/** Nothing in it is marked as CDATA, so that this sequence can only be text (XML 1.0 §2.4). */
const serialized = (tree: Root) =>
  toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');

import type { Element, ElementContent } from 'hast';
import { strFromU8, unzipSync } from 'fflate';
import type { Element as XmlElement, ElementContent as XmlContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { paragraphsOf, textOf } from '../../src/model/body';
import type { ReadBack } from './read-back';
import { elementsIn } from './read-back';

/** The files of an archive by name. */
export const unzipped = (archive: ArrayBuffer) => unzipSync(new Uint8Array(archive));

/** A document of the book as a tree of elements; throws where it is no well-formed XML. */
export function documentOf(files: Record<string, Uint8Array>, name: string): Element {
  const tree = fromXml(strFromU8(files[name]!));
  const root = tree.children.find(child => child.type === 'element');
  return asHast(root as XmlElement);
}

/** What an article of a book says. */
export function readChapter(files: Record<string, Uint8Array>, id: string): ReadBack {
  const [section] = elementsIn(documentOf(files, `book/${id}.xhtml`), 'section');
  const [header] = elementsIn(section!, 'header');
  const text = elementsIn(section!, 'div')[0]!;
  return {
    head: header!.children.map(textOf),
    paragraphs: paragraphsOf({ type: 'root', children: text.children }),
    captions: elementsIn(text, 'figcaption').map(textOf),
  };
}

function asHast({ name, attributes, children }: XmlElement): Element {
  return {
    type: 'element',
    tagName: name,
    properties: attributes as Element['properties'],
    children: children.flatMap(content),
  };
}

const content = (node: XmlContent): ElementContent[] => {
  if (node.type === 'element') return [asHast(node)];
  return node.type === 'text' ? [{ type: 'text', value: node.value }] : [];
};

import {
  attribute,
  firstChild,
  isElement,
  isText,
  matches,
  tagOf,
  textContent,
} from '../platforms/dom-access';
import { TRIGGER } from './phrases';
import { BUTTON_INPUT } from './shown-text';

/** What a look over new nodes finds. */
export interface Found {
  /** Texts, and buttons named by their value, that may belong to clutter. */
  texts: Set<Node>;
  /** Pictures and frames, which floating advertisements are made of. */
  pictures: Set<Element>;
  /** Boxes without anything in them, which backdrops are. */
  empty: Set<Element>;
}

const PICTURES = new Set(['img', 'iframe', 'object', 'embed']);
const LONGEST_TEXT = 400;

/** Looks over nodes and all below them, each once. */
export function lookOver(document: Document, nodes: Iterable<Node>): Found {
  const found: Found = { texts: new Set(), pictures: new Set(), empty: new Set() };
  const seen = new Set<Node>();
  for (const start of nodes) {
    if (seen.has(start)) continue;
    const walker = Document.prototype.createTreeWalker.call(document, start, 1 | 4);
    for (let node: Node | null = start; node; node = walker.nextNode()) {
      seen.add(node);
      if (isText(node)) {
        const text = textContent(node);
        if (text.length <= LONGEST_TEXT && TRIGGER.test(text)) found.texts.add(node);
      } else if (isElement(node)) noteElement(node, found);
    }
  }
  return found;
}

function noteElement(element: Element, found: Found): void {
  const tag = tagOf(element);
  if (PICTURES.has(tag)) found.pictures.add(element);
  else if (tag === 'input') {
    if (matches(element, BUTTON_INPUT) && TRIGGER.test(attribute(element, 'value') ?? ''))
      found.texts.add(element);
  } else if (tag === 'div' && !firstChild(element)) found.empty.add(element);
}

import { all, attribute, isElement, isText, matches } from '../platforms/dom-access';
import { TRIGGER } from './phrases';
import { BUTTON_INPUT } from './shown-text';

/** What a look over new nodes finds. */
export interface Found {
  /** Texts, and buttons named by their value, that may belong to clutter. */
  texts: Set<Node>;
  /** Pictures and frames, which floating advertisements are made of. */
  pictures: Element[];
  /** Boxes without anything in them, which backdrops are. */
  empty: Element[];
}

const PICTURES = 'img, iframe, object, embed';
const LONGEST_TEXT = 400;
const SHOW_TEXT = 4;

const isCandidate = (text: string) => text.length <= LONGEST_TEXT && TRIGGER.test(text);

/** Looks over nodes and all below them. */
export function lookOver(document: Document, nodes: Iterable<Node>): Found {
  const found: Found = { texts: new Set(), pictures: [], empty: [] };
  for (const start of nodes) {
    const walker = Document.prototype.createTreeWalker.call(document, start, SHOW_TEXT);
    // Pages cannot put anything in the place of the members of a text node.
    for (let node = isText(start) ? start : walker.nextNode(); node; node = walker.nextNode())
      if (isCandidate((node as Text).data)) found.texts.add(node);
    if (!isElement(start)) continue;
    for (const button of selfAndBelow(start, BUTTON_INPUT))
      if (isCandidate(attribute(button, 'value') ?? '')) found.texts.add(button);
    found.pictures = found.pictures.concat(selfAndBelow(start, PICTURES));
    found.empty = found.empty.concat(selfAndBelow(start, 'div:empty'));
  }
  return found;
}

const selfAndBelow = (element: Element, selector: string) => [
  ...(matches(element, selector) ? [element] : []),
  ...all(element, selector),
];

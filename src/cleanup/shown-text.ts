import {
  attribute,
  firstChild,
  isElement,
  isText,
  matches,
  nextSibling,
  parentElement,
  tagOf,
  textContent,
} from '../platforms/dom-access';

const WITHOUT_WORDS = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title']);
/** More than the longest clutter with all its spaces. */
const ENOUGH = 400;

/**
 * The words of an element, those on its buttons included; cut off where they are too many to be
 * clutter.
 * @param without elements whose words are left out
 */
export function shownText(root: Element, without?: (element: Element) => boolean): string {
  let text = '';
  let node: Node | null = root;
  while (node && text.length <= ENOUGH) {
    let inside: Node | null = null;
    if (isText(node)) text += textContent(node).replace(/\s+/g, ' ');
    else if (isElement(node)) {
      text += wordsOnButton(node);
      const isSkipped = WITHOUT_WORDS.has(tagOf(node)) || (node !== root && without?.(node));
      if (!isSkipped) inside = firstChild(node);
    }
    node = inside ?? nextOutside(node, root);
  }
  return text;
}

export const BUTTON_INPUT = 'input:is([type=button], [type=submit], [type=reset])';

const wordsOnButton = (element: Element) =>
  tagOf(element) === 'input' && matches(element, BUTTON_INPUT)
    ? ` ${attribute(element, 'value') ?? ''} `
    : '';

function nextOutside(node: Node, end: Element): Node | null {
  for (let at: Node | null = node; at && at !== end; at = parentElement(at)) {
    const next = nextSibling(at);
    if (next) return next;
  }
  return null;
}

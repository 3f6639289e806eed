import {
  all,
  first,
  isComment,
  isElement,
  isText,
  previousSibling,
  tagOf,
  textContent,
} from '../platforms/dom-access';
import { stateOf } from './clutter-text';
import { shownText } from './shown-text';

/** Scripts may measure what they stand beside, and pictures are worth seeing early. */
const NOT_EMPTY = 'script, canvas, video, iframe, object, embed, map, [usemap], input, select';

/**
 * While a page arrives: the block that is being written now, if it may still turn out to be
 * clutter, because it is empty or because its words so far are the beginning of clutter.
 */
export function undecidedBlock(body: Element): Element | null {
  for (let block = lastBlock(body); block; block = lastBlock(block)) {
    if (['script', 'style', 'link', 'img', 'br'].includes(tagOf(block))) return null;
    const state = stateOf(shownText(block));
    if (state === 'words' || state === 'prefix') return block;
    if (state === 'empty' && !first(block, NOT_EMPTY) && all(block, 'img').length < 3) return block;
  }
  return null;
}

/** The last child, unless text has been written behind it: then it is complete. */
function lastBlock(parent: Element): Element | null {
  let child: Node | null = Reflect.get(Node.prototype, 'lastChild', parent) as Node | null;
  while (child && (isComment(child) || (isText(child) && !textContent(child).trim())))
    child = previousSibling(child);
  return child && isElement(child) ? child : null;
}

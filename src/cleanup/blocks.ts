import {
  all,
  first,
  isElement,
  isText,
  matches,
  nextSibling,
  parentElement,
  previousSibling,
  tagOf,
  textContent,
} from '../platforms/dom-access';
import { clutterIn, normalise, stateOf } from './clutter-text';
import { BUTTON_WORDS, type CleanupStep } from './phrases';
import { shownText } from './shown-text';

/** A block whose whole text is clutter. */
export interface ClutterBlock {
  readonly element: Element;
  readonly step: CleanupStep;
  readonly reason: string;
  /** False where only its neighbours can tell it from a paragraph that happens to say the same. */
  readonly isCertain: boolean;
}

/** Deeper nesting than any page needs; ends the climb on pages that lie about their parents. */
const HIGHEST_CLIMB = 40;
const ICONS = 3;
const PRESSABLE = 'a, button, input, [onclick], [role=button]';
/** What is worth keeping even where no text stands beside it. */
const CONTENT =
  'canvas, video, audio, iframe, object, embed, map, [usemap], textarea, select, input:not([type=button], [type=submit], [type=reset], [type=hidden])';
const NOT_SHOWN = '[hidden], [style*="display:none" i], [style*="display: none" i]';

/**
 * The block of clutter that a piece of text belongs to, together with the wrappers that hold
 * nothing else; null where the smallest block around it says more than clutter.
 */
export function clutterBlockAt(start: Node, body: Element): ClutterBlock | null {
  let found: ClutterBlock | null = null;
  let pictures = ICONS;
  let element = isElement(start) ? start : parentElement(start);
  for (let step = 0; element && element !== body && step < HIGHEST_CLIMB; step++) {
    const text = wordsOf(element);
    if (text === null || first(element, CONTENT)) break;
    const count = all(element, 'img, svg').length;
    if (count > pictures) break;
    const kind = clutterIn(text);
    if (kind) {
      pictures = count;
      const isCertain =
        isPressable(element, text) || kind.alone(normalise(text)) || isBesideButton(element);
      found = { element, step: kind.step, reason: kind.reason, isCertain };
    }
    element = parentElement(element);
  }
  return found && (found.isCertain || found.step !== 'tool-bar') ? found : null;
}

/** Its words if they may be clutter (hidden variants of a notice do not count), else null. */
function wordsOf(element: Element): string | null {
  const text = shownText(element);
  if (stateOf(text) !== 'other') return text;
  const shown = first(element, NOT_SHOWN) && shownText(element, part => matches(part, NOT_SHOWN));
  return shown && stateOf(shown) !== 'other' ? shown : isShort(text) ? text : null;
}

/** A part of a notice may be no clutter (`IE9及`) while the whole is. */
const isShort = (text: string) => normalise(text).length <= 120;

const isPressable = (element: Element, text: string) =>
  BUTTON_WORDS.test(text) || matches(element, PRESSABLE) || first(element, PRESSABLE) !== null;

const isBesideButton = (element: Element) =>
  [neighbour(element, nextSibling), neighbour(element, previousSibling)].some(
    node => node !== null && isElement(node) && isLoneButton(node),
  );

/** 我知道了, standing alone. */
export function isLoneButton(element: Element): boolean {
  const text = shownText(element);
  return (
    normalise(text).length <= 12 &&
    stateOf(text) === 'words' &&
    BUTTON_WORDS.test(text) &&
    !first(element, `${CONTENT}, img`)
  );
}

/** The next node with words or pictures; null where there is none. */
export function neighbour(
  node: Node,
  next: (node: Node) => ChildNode | null,
): Element | Text | null {
  for (let at = next(node); at; at = next(at)) {
    if (isText(at) && textContent(at).trim()) return at;
    if (isElement(at) && !['script', 'style', 'br', 'link'].includes(tagOf(at))) return at;
  }
  return null;
}

const BLOCKS = 'p, div, table, ul, ol, section, article, br ~ br';
const isHeading = (element: Element) => /^h[1-3]$/.test(tagOf(element));

/** Whether a block stands among paragraphs, or is a headline: then it may be one of them. */
export function standsInProse(element: Element): boolean {
  return (
    isHeading(element) ||
    [neighbour(element, nextSibling), neighbour(element, previousSibling)].some(
      node => node !== null && isParagraph(node),
    )
  );
}

function isParagraph(node: Element | Text): boolean {
  if (isElement(node) && first(node, BLOCKS)) return false;
  const text = isElement(node) ? shownText(node) : textContent(node);
  return text.trim().length > 20 && /[。！？；]/.test(text) && stateOf(text) === 'other';
}

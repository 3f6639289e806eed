import {
  all,
  attribute,
  first,
  isElement,
  matches,
  nextSibling,
  parentElement,
  previousSibling,
  tagOf,
} from '../platforms/dom-access';
import { normalise } from './clutter-text';
import { shownText } from './shown-text';

const HIGHEST_CLIMB = 40;
const MOST_SIBLINGS = 200;
/** A title and a cross may stand beside a notice. */
const LITTLE_TEXT = 12;
const MEDIA = 'img, svg, canvas, video, audio, iframe, object, embed, map, input, textarea, select';

const styleOf = (element: Element, view: Window) => view.getComputedStyle(element);

function coversWindow(element: Element, view: Window): boolean {
  const box = element.getBoundingClientRect();
  return box.width >= view.innerWidth * 0.9 && box.height >= view.innerHeight * 0.9;
}

/** The outermost overlay around a notice that holds nothing else worth reading; null without one. */
export function overlayAround(block: Element, body: Element, view: Window): Element | null {
  let overlay: Element | null = null;
  const inside = normalise(shownText(block)).length;
  const media = all(block, MEDIA).length;
  let element = parentElement(block);
  for (let step = 0; element && element !== body && step < HIGHEST_CLIMB; step++) {
    const beside = normalise(shownText(element)).length - inside;
    if (beside > LITTLE_TEXT || all(element, MEDIA).length > media) break;
    const { position } = styleOf(element, view);
    if (position === 'fixed' || (position === 'absolute' && coversWindow(element, view)))
      overlay = element;
    element = parentElement(element);
  }
  return overlay;
}

/** An empty box that lies over the whole window, or would if it were shown. */
export function isBackdrop(element: Element, view: Window): boolean {
  if (tagOf(element) !== 'div' || first(element, MEDIA) || shownText(element).trim()) return false;
  const { position, zIndex } = styleOf(element, view);
  if ((position !== 'fixed' && position !== 'absolute') || Number(zIndex) < 0) return false;
  return coversWindow(element, view);
}

/** The backdrops that belong to a notice: beside it or beside one of its ancestors. */
export function backdropsOf(notice: Element, body: Element, view: Window): Element[] {
  const found: Element[] = [];
  let element: Element | null = notice;
  for (let step = 0; element && element !== body && step < HIGHEST_CLIMB; step++) {
    for (const sibling of siblingsOf(element)) if (isBackdrop(sibling, view)) found.push(sibling);
    element = parentElement(element);
  }
  return found;
}

/** The elements before and behind it, nearest first. */
function siblingsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (const next of [previousSibling, nextSibling])
    for (let at = next(element), step = 0; at && step < MOST_SIBLINGS; at = next(at), step++)
      if (isElement(at)) found.push(at);
  return found;
}

/** An empty box fixed to the window: perhaps the backdrop of a modal that has not arrived yet. */
export const isFixedAndEmpty = (element: Element, view: Window) =>
  !first(element, '*') && !shownText(element).trim() && styleOf(element, view).position === 'fixed';

/**
 * Whether an element stops the page from scrolling, as modals make it do. Once they are hidden
 * nobody can close them, so the page must scroll again.
 */
export const locksScrolling = (element: Element, view: Window) =>
  /overflow(?:-y)?:\s*hidden/.test(attribute(element, 'style') ?? '') ||
  (matches(element, '.modal-open') && styleOf(element, view).overflowY === 'hidden');

const CLOSING = /^[\s广告]*(?:关闭(?:广告)?|close|[x×✕✖╳])?[\s广告]*$/i;

/**
 * The floating advertisement that a picture belongs to: a small box fixed to the window that
 * holds linked pictures and a cross, or a link to another site. Null where it is none.
 */
export function floatingAdAround(picture: Element, body: Element, view: Window): Element | null {
  let box: Element | null = null;
  let element: Element | null = picture;
  for (let step = 0; element && element !== body && step < 8; step++) {
    if (!CLOSING.test(shownText(element))) break;
    if (isFloating(element, body, view)) box = element;
    element = parentElement(element);
  }
  if (!box || first(box, 'map, [usemap], video, canvas, input, select, textarea')) return null;
  const { width, height } = box.getBoundingClientRect();
  if (width > view.innerWidth / 2 || height > view.innerHeight * 0.9) return null;
  const closes = /关闭|close|[x×✕✖╳]/i.test(shownText(box));
  return closes || leadsElsewhere(box, view.location.hostname) ? box : null;
}

function isFloating(element: Element, body: Element, view: Window): boolean {
  const { position } = styleOf(element, view);
  if (position === 'fixed') return true;
  // Moved about by a script.
  const moves = /(?:^|;)\s*(?:left|top)\s*:/i.test(attribute(element, 'style') ?? '');
  return position === 'absolute' && moves && parentElement(element) === body;
}

/** Another site, not another host of the same newspaper. */
function leadsElsewhere(box: Element, host: string): boolean {
  const site = (name: string) => name.split('.').slice(-2).join('.');
  return all(box, 'a[href]').some(link => {
    const target = /^https?:\/\/([^/:?#]+)/i.exec(attribute(link, 'href') ?? '')?.[1];
    return target !== undefined && site(target) !== site(host);
  });
}

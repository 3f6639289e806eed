import {
  attribute,
  isElement,
  parentElement,
  previousSibling,
  tagOf,
} from '../../platforms/dom-access';

/** Steps of a path: with more it is no longer read. */
const MOST_STEPS = 3;
/** Ids and classes that a selector can say as they are; others tell little. */
const PLAIN_NAME = /^[a-z_][\w-]{0,39}$/i;

/**
 * A short selector that leads to a node or to the element around it: `table.wz td.font01`. Of the
 * elements around it only those are named that have an id or a class; an id ends the path.
 */
export function pathOf(node: Node): string {
  const element = isElement(node) ? node : parentElement(node);
  if (!element) return '';
  const steps = [nameOf(element) ?? tagOf(element) + placeAmongSiblings(element)];
  let around = steps[0]?.includes('#') ? null : parentElement(element);
  for (; around && steps.length < MOST_STEPS; around = parentElement(around)) {
    const name = nameOf(around);
    if (!name) continue;
    steps.unshift(name);
    if (name.includes('#')) break;
  }
  return steps.join(' ');
}

function nameOf(element: Element): string | null {
  const id = attribute(element, 'id') ?? '';
  if (PLAIN_NAME.test(id)) return `${tagOf(element)}#${id}`;
  const named = (attribute(element, 'class') ?? '')
    .split(/\s+/)
    .find(word => PLAIN_NAME.test(word));
  return named ? `${tagOf(element)}.${named}` : null;
}

function placeAmongSiblings(element: Element): string {
  let place = 1;
  for (let node = previousSibling(element); node; node = previousSibling(node))
    if (tagOf(node) === tagOf(element)) place += 1;
  return place > 1 ? `:nth-of-type(${place})` : '';
}

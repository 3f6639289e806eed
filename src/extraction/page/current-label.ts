import { attribute, closest, parentElement } from '../../platforms/dom-access';
import type { PageLabel } from '../../platforms/page-label';
import type { PageLink } from '../../platforms/page-links';

const CURRENT = /(?:^|[\s_-])(?:on|cur\w*|active|now|selected|hover)(?=$|[\s_-])/i;

/** The label that a list of pages marks as the one shown (`<li class="on">`); null unless it is one. */
export function currentLabel(links: readonly PageLink[]): PageLabel | null {
  const labels = links
    .filter(({ element, label }) => label !== null && isMarked(element))
    .map(({ label }) => label);
  return new Set(labels.map(label => label?.number)).size === 1 ? (labels[0] ?? null) : null;
}

const isMarked = (element: Element) =>
  [element, closest(element, 'li'), parentElement(element)].some(
    holder => holder && CURRENT.test(attribute(holder, 'class') ?? ''),
  );

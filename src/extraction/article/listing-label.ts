import { contains, parentElement } from '../../platforms/dom-access';
import { resolve } from '../../platforms/link-address';
import { barePageNumber, type PageLabel } from '../../platforms/page-label';
import { linksOf, type PageLink } from '../../platforms/page-links';
import type { PageSource } from '../../platforms/platform';
import { labelsBelow } from '../../platforms/printed-label';

/** A list of stories, its entry of the list of pages and what lies between. */
const LEVELS = 6;

/**
 * The page whose list of stories names this one, where each page has its own list.
 * @param labelled links whose words are page labels
 */
export function listingLabel(source: PageSource, labelled: readonly PageLink[]): PageLabel | null {
  const here = resolve(source.url.href, source.url);
  for (const { element, address } of linksOf(source)) {
    const label = address === here ? labelAround(element, labelled) : null;
    if (label) return label;
  }
  return null;
}

function labelAround(story: Element, labelled: readonly PageLink[]): PageLabel | null {
  let holder = parentElement(story);
  for (let level = 0; holder && level < LEVELS; level += 1, holder = parentElement(holder)) {
    const around = holder;
    const inside = labelled.filter(({ element }) => contains(around, element));
    const labels = [...inside.flatMap(({ label }) => label ?? []), ...labelsBelow(around)];
    const [first] = labels;
    if (!first) continue;
    const numbers = new Set(labels.map(({ number }) => barePageNumber(number)));
    return numbers.size === 1 ? (labels.find(({ name }) => name) ?? first) : null;
  }
  return null;
}

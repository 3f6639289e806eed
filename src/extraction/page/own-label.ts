import type { IssuePage } from '../../model/issue';
import { addressFacts } from '../../platforms/address';
import { all, parentElement } from '../../platforms/dom-access';
import { resolve } from '../../platforms/link-address';
import { samePage, type PageLabel } from '../../platforms/page-label';
import type { PageSource, Platform } from '../../platforms/platform';
import { labelIn, labelOutsideLinks } from '../../platforms/printed-label';
import { currentLabel } from './current-label';
import { pageListOf } from './issue-pages';
import { firstOf } from '../ways';

/**
 * Number and name of the page a document shows: from the page list's entry for this address, the
 * places where the platform prints them, the first label outside a link, the hidden metadata,
 * the address, or the entry that the page list marks as current.
 */
export function readOwnLabel(
  source: PageSource,
  platform: Platform,
  pages: readonly IssuePage[],
): PageLabel | null {
  const here = resolve(source.url.href, source.url);
  return firstOf(source, ['pageNumber', 'pageName'], {
    'entry of the page list': () => pages.find(({ url }) => url === here),
    'printed label': () => printedLabel(source, platform.page.label ?? []),
    'first label outside a link': () => labelOutsideLinks(source.document),
    'number in the address or the hidden metadata': () => numberedLabel(source, platform, pages),
    'current entry of the page list': () => currentLabel(pageListOf(source)),
  });
}

function printedLabel(
  { document, trace }: PageSource,
  selectors: readonly string[],
): PageLabel | null {
  for (const selector of selectors)
    for (const element of all(document, selector)) {
      // The element may hold the number alone: 第<span id=curbanci>001</span>版：要闻
      const label = labelIn(element) ?? labelIn(parentElement(element));
      if (!label) continue;
      trace?.at(element, [selector]);
      return label;
    }
  return null;
}

function numberedLabel(
  { comment, url }: PageSource,
  platform: Platform,
  pages: readonly IssuePage[],
): PageLabel | null {
  const number = addressFacts(platform, url)?.pageNumber ?? comment?.['founder-pagenum'];
  if (!number) return null;
  return pages.find(page => samePage(page.number, number)) ?? { number, name: null };
}

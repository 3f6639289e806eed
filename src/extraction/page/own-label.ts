import type { IssuePage } from '../../model/issue';
import { addressFacts } from '../../platforms/address';
import { all, parentElement } from '../../platforms/dom-access';
import { resolve } from '../../platforms/link-address';
import { samePage, type PageLabel } from '../../platforms/page-label';
import type { PageSource, Platform } from '../../platforms/platform';
import { labelIn, labelOutsideLinks, labelsOutsideLinks } from '../../platforms/printed-label';
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
    'label of the number in the query': () => chosenLabel(source, platform),
    'printed label': () => printedLabel(source, platform.page.label ?? []),
    'first label outside a link': () => labelOutsideLinks(source.document),
    'number in the address or the hidden metadata': () => numberedLabel(source, platform, pages),
    'current entry of the page list': () => currentLabel(pageListOf(source)),
  });
}

/** Scripts print the list of pages without links: there the query tells which of them it is. */
function chosenLabel({ document, url }: PageSource, platform: Platform): PageLabel | null {
  const number = platform.scripted ? addressFacts(platform, url)?.pageNumber : null;
  if (!number) return null;
  const labels = labelsOutsideLinks(document);
  return [...labels].find(label => samePage(label.number, number)) ?? null;
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

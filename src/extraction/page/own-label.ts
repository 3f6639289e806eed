import type { IssuePage } from '../../model/issue';
import { addressFacts } from '../../platforms/address';
import {
  all,
  closest,
  first,
  isText,
  parentElement,
  textContent,
} from '../../platforms/dom-access';
import { resolve } from '../../platforms/link-address';
import { parsePageLabel, type PageLabel } from '../../platforms/page-label';
import type { PageSource, Platform } from '../../platforms/platform';
import { nodesBelow, visibleText } from '../../platforms/visible-text';
import { samePage } from './issue-pages';

/**
 * Number and name of the page a document shows: from the page list's entry for this address, the
 * places where the platform prints them, the first label outside a link, the hidden metadata or
 * the address.
 */
export function readOwnLabel(
  source: PageSource,
  platform: Platform,
  pages: readonly IssuePage[],
): PageLabel | null {
  const here = resolve(source.url.href, source.url);
  return (
    pages.find(({ url }) => url === here) ??
    printedLabel(source, platform.page.label ?? []) ??
    labelOutsideLinks(source) ??
    numberedLabel(source, platform, pages)
  );
}

function printedLabel({ document }: PageSource, selectors: readonly string[]): PageLabel | null {
  for (const selector of selectors)
    for (const element of all(document, selector)) {
      // The element may hold the number alone: 第<span id=curbanci>001</span>版：要闻
      const label = labelOf(element) ?? labelOf(parentElement(element));
      if (label) return label;
    }
  return null;
}

/** A label and the navigation beside it. */
const LONGEST_LINE = 200;

function labelOf(element: Element | null): PageLabel | null {
  const text = element ? visibleText(element, LONGEST_LINE) : '';
  return text.length < 200
    ? parsePageLabel(text.replace(/\s*[<《]?[上下前后後]一版.*$/, ''))
    : null;
}

/** The label stands above the page; what is found after so many others is no label. */
const MOST_TRIED = 40;
const BEGINS_LIKE_LABEL = /^[\s\u3000（(【[]*(?:第|[A-ZＡ-Ｚ]{0,3}[\d０-９]{1,5}\s*版)/;

function labelOutsideLinks({ document }: PageSource): PageLabel | null {
  const body = first(document, 'body');
  let tried = 0;
  for (const node of body ? nodesBelow(body) : []) {
    if (!isText(node) || !BEGINS_LIKE_LABEL.test(textContent(node))) continue;
    const parent = parentElement(node);
    if (!parent || closest(parent, 'a')) continue;
    if (++tried > MOST_TRIED) break;
    const block = closest(parent, 'td, th, div, p, li, h1, h2, h3, h4, h5, h6, dt, dd');
    const label = labelOf(block) ?? labelOf(parent);
    if (label) return label;
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

import { inBothScripts } from '../model/both-scripts';
import { closest, first, isText, parentElement, textContent } from './dom-access';
import { parsePageLabel, type PageLabel } from './page-label';
import { nodesBelow, visibleText } from './visible-text';

/** A label and the navigation beside it. */
const LONGEST_LINE = 200;

const NAVIGATION = inBothScripts(/\s*(?:[<《]?[上下前后]一版|[(（【[]?(?:版面)?(?:PDF|下载)).*$/i);

/** Reads a label with the navigation that stands in its line; null where an element holds none. */
export function labelIn(element: Element | null): PageLabel | null {
  const text = element ? visibleText(element, LONGEST_LINE) : '';
  return text.length < LONGEST_LINE ? parsePageLabel(text.replace(NAVIGATION, '')) : null;
}

/** The label stands above the page; what is found after so many others is no label. */
const MOST_TRIED = 40;
const BEGINS_LIKE_LABEL =
  /^[\s\u3000（(【[]*(?:第|(?:[A-ZＡ-Ｚ]{0,3}[\d０-９]{1,5}|[一二三四五六七八九十]{1,3})\s*版)/;
/** Without 版: `A05 港聞`, `B7：社會`. */
const BEGINS_WITH_NUMBER = /^[\s\u3000（(【[]*[A-ZＡ-Ｚ]{1,2}[\d０-９]{1,3}[\s\u3000：:]/;

/** `<li>第01版：要闻 <a href=…><img></a></li>` in a list of pages. */
function isOfThumbnail(label: Element): boolean {
  const item = closest(label, 'li');
  return item !== null && first(item, 'a[href] > img') !== null;
}

/** The first page label of a document that is no link: it names the page shown. */
export const labelOutsideLinks = (document: Document): PageLabel | null =>
  labelsOutsideLinks(document).next().value ?? null;

/**
 * The page labels of a document that are no links, in order.
 * @param withoutWord those without 版 too, which headlines look like: `G20 …`
 */
export const labelsOutsideLinks = (document: Document, withoutWord = false) =>
  labelsBelow(first(document, 'body'), withoutWord);

/** The same of what stands below an element. */
export function* labelsBelow(
  body: Element | null,
  withoutWord = false,
): Generator<PageLabel, undefined> {
  let tried = 0;
  for (const node of body ? nodesBelow(body) : []) {
    if (!isText(node)) continue;
    const words = textContent(node);
    const isLabel =
      BEGINS_LIKE_LABEL.test(words) || (withoutWord && BEGINS_WITH_NUMBER.test(words));
    if (!isLabel) continue;
    const parent = parentElement(node);
    if (!parent || closest(parent, 'a') || isOfThumbnail(parent)) continue;
    if (++tried > MOST_TRIED) break;
    const block = closest(parent, 'td, th, div, p, li, h1, h2, h3, h4, h5, h6, dt, dd');
    const label = labelIn(block) ?? labelIn(parent);
    if (label) yield label;
  }
}

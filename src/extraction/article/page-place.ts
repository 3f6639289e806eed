import { inBothScripts } from '../../model/both-scripts';
import { addressFacts } from '../../platforms/address';
import { tidy } from '../../model/printed-text';
import { all, parentElement, tagOf, textContent } from '../../platforms/dom-access';
import {
  barePageNumber,
  findPageNumber,
  parsePageLabel,
  samePage,
  type PageLabel,
} from '../../platforms/page-label';
import { leadsBack, linksOf, type PageLink } from '../../platforms/page-links';
import type { PageSource, Platform } from '../../platforms/platform';
import { visibleText } from '../../platforms/visible-text';
import { currentLabel } from '../page/current-label';
import { pageListOf, readIssuePages } from '../page/issue-pages';
import { hiddenBy } from './hidden';
import { listingLabel } from './listing-label';

/** Where in the issue an article stands. */
export interface PagePlace {
  number: string | null;
  name: string | null;
}

/** Links that stand in the same line as a label. */
const NAVIGATION = inBothScripts(/[\s\u3000<«【[]*[上下前后]一[版期篇].*$/);
/** A date before the label: 2024年6月11日 星期二 B03：副刊, 2024-06-11 云汀日报 第03版：副刊. */
const DATE_BEFORE = inBothScripts(
  /^.{0,20}(?:[\d一二三四五六七八九十] ?日|\d{4}-\d\d?-\d\d?(?!\d))[\s\u3000]*(?:(?:星期|周).[\s\u3000]*)?(?:[（(]?总?第?\d+期[）)]?[\s\u3000]*)?(?:《?\p{Unified_Ideograph}{1,8}报》?[\s\u3000]*)?(?=第?[A-Z\d一二三四五六七八九十])/u,
);
/** The way to the page: 云汀日报 > 2024年6月11日 > B03：副刊. */
const PATH = /^.*[>»›]\s*/;
/** For the trace: the fields read here, and the name of a rule. */
const BOTH = ['pageNumber', 'pageName'] as const;
const PAGE_LIST = 'entry of that number in the page list';

/**
 * Finds page number and name: the printed label first, then a line such as `《…》（… 第 04 版）`,
 * hidden metadata, the article's address, the link back to its page. The list of pages names a
 * page of which only the number stands elsewhere.
 * @param lines unlinked lines of the page above the story and around it, in order
 */
export function readPagePlace(
  source: PageSource,
  platform: Platform,
  places: readonly string[],
  lines: readonly string[],
): PagePlace {
  const linked = linksOf(source).filter(link => link.label !== null);
  const list = pageListOf(source);
  const inPlace = places.flatMap(place => all(source.document, place).map(visibleText));
  const plain = lines.map(line =>
    line.replace(NAVIGATION, '').replace(PATH, '').replace(DATE_BEFORE, ''),
  );
  const shown = inPlace.map(findNumber).find(Boolean) ?? plain.map(numberInLine).find(Boolean);
  const addressed = addressFacts(platform, source.url)?.pageNumber ?? null;
  const printed = [...inPlace, ...plain].flatMap(text => {
    const label = parsePageLabel(text);
    return label ? [{ ...label, text }] : [];
  });
  const labels = [...printed, ...linked.flatMap(({ label }) => label ?? [])];
  // Scripts print the list of pages without links: there the query tells which of them it is.
  const isChosen =
    platform.scripted && addressed && labels.some(label => samePage(label.number, addressed));
  const number = (isChosen ? addressed : shown) ?? metadataNumber(source) ?? addressed;
  const own = labelOf(printed, number);
  source.trace?.found(BOTH, own ? 'printed label' : 'label that links to its own page', own?.text);
  const listed = own ? null : listingLabel(source, linked);
  if (listed) source.trace?.found(BOTH, 'list of stories that names this one');
  const label = own ?? listed ?? linkedLabel(linked) ?? chosenLabel(source);
  if (!label?.name) source.trace?.found('pageName', PAGE_LIST);
  if (label) return { number: label.number, name: label.name ?? nameIn(list, label.number) };
  const known = number ?? numberOfBackLink(source, platform);
  // Addresses pad the number; the list prints it as the page does.
  const entry = readIssuePages(source, platform).find(
    page => known !== null && samePage(page.number, known),
  );
  const rule = number ? 'hidden metadata or address' : 'link back to the page';
  source.trace?.found('pageNumber', shown ? 'line that names a page' : rule);
  return {
    number: shown ?? entry?.number ?? known,
    name: known && nameIn(list, known),
  };
}

const numberInLine = (line: string) =>
  /版次 ?[：:] ?第? ?([A-Z]{0,3}\d{1,4})/.exec(line)?.[1] ?? findPageNumber(line);

const findNumber = (text: string) =>
  parsePageLabel(text)?.number ??
  findPageNumber(text) ??
  /^[A-ZⅠ-Ⅻ]{0,3}\d{1,5}$/.exec(text)?.[0] ??
  null;

/** Founder's metadata calls page 01 of some papers `01B`. */
const metadataNumber = ({ comment }: PageSource) =>
  comment?.['founder-pagenum']?.replace(/^(\d+)[A-Z]$/, '$1') ?? null;

/** Of several printed labels the one of the known number, else the only or the last one. */
function labelOf<Label extends PageLabel>(
  labels: readonly Label[],
  number: string | null,
): Label | null {
  const known = number && labels.find(label => samePage(label.number, number) && label.name);
  if (known) return known;
  const numbers = new Set(labels.map(label => barePageNumber(label.number)));
  if (number && !numbers.has(barePageNumber(number)) && numbers.size > 1) return null;
  return labels.find(label => label.name) ?? labels[0] ?? null;
}

/** The page this article stands on, where its label is a link: marked as current, or outside the list of pages. */
function linkedLabel(links: readonly PageLink[]): PageLabel | null {
  const shown = links.filter(({ element }) => !hiddenBy(element));
  const marked = currentLabel(shown);
  if (marked) return marked;
  const alone = shown.filter(({ element }) => standsAlone(element, shown));
  return new Set(alone.map(({ label }) => label?.number)).size === 1
    ? (alone[0]?.label ?? null)
    : null;
}

/** The page that a list to choose from stands at: `<option selected>第03版：要闻</option>`. */
function chosenLabel({ document }: PageSource): PageLabel | null {
  const chosen = all(document, 'option[selected]').flatMap(
    option => parsePageLabel(tidy(textContent(option))) ?? [],
  );
  return chosen.length === 1 ? chosen[0]! : null;
}

/** True where no other label stands near a link; labels in a list have neighbours. */
function standsAlone(element: Element, links: readonly PageLink[]): boolean {
  let holder = parentElement(element);
  for (let level = 0; holder && level < 4; level += 1, holder = parentElement(holder)) {
    const inside = all(holder, 'a').length;
    if (inside < 2) continue;
    // The rest of the page is not near.
    if (tagOf(holder) === 'body') return true;
    const near = holder;
    return links.filter(link => closestHolder(link.element, near)).length === 1;
  }
  return true;
}

const closestHolder = (element: Element, holder: Element) =>
  Node.prototype.contains.call(holder, element);

const nameIn = (links: readonly PageLink[], number: string) =>
  links.find(({ label }) => label?.name && samePage(label.number, number))?.label?.name ?? null;

/** `返回` leads to the page the article stands on. */
function numberOfBackLink(source: PageSource, platform: Platform): string | null {
  for (const link of linksOf(source)) {
    const { address } = link;
    if (!address || !leadsBack(link)) continue;
    const facts = addressFacts(platform, new URL(address));
    if (facts?.kind === 'page' && facts.pageNumber) return facts.pageNumber;
  }
  return null;
}

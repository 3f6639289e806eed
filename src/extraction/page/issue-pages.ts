import type { IssuePage } from '../../model/issue';
import { addressFacts } from '../../platforms/address';
import { closest, contains } from '../../platforms/dom-access';
import { barePageNumber, samePage, type PageLabel } from '../../platforms/page-label';
import { framedLinksOf, linksOf, type PageLink } from '../../platforms/page-links';
import { perSource } from '../../platforms/per-source';
import type { PageSource, Platform } from '../../platforms/platform';

const PDF = /\.pdf(?:\?|$)/i;

/**
 * The pages of the issue in the order of its page list, each once. Templates print the list twice
 * (beside the page and as a pop-up menu).
 */
export const readIssuePages = perSource<IssuePage[], Platform>((source, platform) => {
  const pages = new Map<string, IssuePage>();
  const links = pageListOf(source);
  const labelled = links.some(({ label }) => label !== null);
  for (const [index, link] of links.entries()) {
    const { address } = link;
    const label = labelled ? link.label : numberAlone(link, platform);
    if (!label || !address || PDF.test(address) || pages.has(address)) continue;
    pages.set(address, {
      ...label,
      url: address,
      pdf: pdfBeside(links, index),
    });
  }
  const kinds = new Map(
    [...pages].map(([url]) => [url, addressFacts(platform, new URL(url))?.kind]),
  );
  source.trace?.found('pages', labelled ? 'links with a page label' : 'numbers that link to pages');
  if (!pages.size) return pagesWithoutAddress(links);
  const isSure = [...kinds.values()].filter(kind => kind === 'page').length >= 2;
  return [...pages.values()].filter(({ url }) => {
    const kind = kinds.get(url ?? '');
    return isSure ? kind === 'page' : kind === undefined || kind === 'page';
  });
});

const labels = (links: readonly PageLink[]) =>
  links.filter(({ label, address }) => label !== null && address !== null).length;

/** The links among which the list of pages stands: those of the document, or of a frame that names more pages. */
export const pageListOf = perSource<readonly PageLink[]>(source =>
  [linksOf(source), ...framedLinksOf(source)].reduce((most, links) =>
    labels(links) > labels(most) ? links : most,
  ),
);

/** A list that a script turns, or one of places in the same document: `<a href="#page3">第B03版：光影</a>`. */
function pagesWithoutAddress(links: readonly PageLink[]): IssuePage[] {
  const pages = new Map<string, IssuePage>();
  for (const { label } of links) {
    const number = label && barePageNumber(label.number);
    if (number && !pages.has(number)) pages.set(number, { ...label, url: null, pdf: null });
  }
  return pages.size > 1 ? [...pages.values()] : [];
}

/** Some lists print the bare numbers: they are page numbers where they lead to pages. */
function numberAlone({ text, address }: PageLink, platform: Platform): PageLabel | null {
  if (!address || !/^[A-Z]{0,2}\d{1,3}$/.test(text)) return null;
  const isPage = addressFacts(platform, new URL(address))?.kind === 'page';
  return isPage ? { number: text, name: null } : null;
}

/** PDFs of the page list and the numbers of their pages. */
export function readListedPdfs(source: PageSource): Map<string, string> {
  const links = pageListOf(source);
  const pdfs = new Map<string, string>();
  for (const [index, link] of links.entries()) {
    const pdf = isPage(link) ? pdfBeside(links, index) : null;
    if (pdf && link.label) pdfs.set(pdf, link.label.number);
  }
  return pdfs;
}

const ROW = 'tr, li, p, dd, dl, div:has(a + a, div > a, span + span > a)';
/** Between a page and its PDF stand at most a thumbnail and a text version. */
const MOST_BETWEEN = 3;

/**
 * The PDF of a listed page: the one in its row; where one row holds many pages, the one behind its
 * name, or before it if the row begins with a PDF.
 */
function pdfBeside(links: readonly PageLink[], index: number): string | null {
  const link = links[index];
  const row = link && closest(link.element, ROW);
  if (!row) return null;
  const inRow = (other: PageLink) => contains(row, other.element);
  const start = links.findIndex(inRow);
  const begins = links.slice(start).find(other => isPdf(other) || isPage(other));
  const beside =
    begins && isPdf(begins)
      ? links.slice(Math.max(start, index - MOST_BETWEEN), index).reverse()
      : links.slice(index + 1, index + 1 + MOST_BETWEEN);
  const next = beside.find(other => isPdf(other) || isPage(other));
  return next && isPdf(next) && inRow(next) ? next.address : null;
}

const isPdf = ({ address }: PageLink) => address !== null && PDF.test(address);
const isPage = (link: PageLink) => link.label !== null && link.address !== null && !isPdf(link);

/** The list with the page itself, which some templates print without a link. */
export function withOwnPage(pages: IssuePage[], own: PageLabel | null, url: string): IssuePage[] {
  if (
    !own ||
    !pages.length ||
    pages.some(page => page.url === url || samePage(page.number, own.number))
  )
    return pages;
  const order = new Intl.Collator('en', { numeric: true });
  const after = pages.findIndex(
    page => order.compare(barePageNumber(page.number), barePageNumber(own.number)) > 0,
  );
  const at = after < 0 ? pages.length : after;
  return [...pages.slice(0, at), { ...own, url, pdf: null }, ...pages.slice(at)];
}

import type { IssuePage } from '../../model/issue';
import { addressFacts } from '../../platforms/address';
import { closest, contains } from '../../platforms/dom-access';
import type { PageLabel } from '../../platforms/page-label';
import { linksOf, type PageLink } from '../../platforms/page-links';
import type { PageSource, Platform } from '../../platforms/platform';

const PDF = /\.pdf(?:\?|$)/i;

/**
 * The pages of the issue in the order of its page list, each once. Templates print the list twice
 * (beside the page and as a pop-up menu).
 */
export function readIssuePages(source: PageSource, platform: Platform): IssuePage[] {
  const pages = new Map<string, IssuePage>();
  const links = linksOf(source);
  const labelled = links.some(({ label }) => label !== null);
  for (const [index, link] of links.entries()) {
    const { address } = link;
    const label = labelled ? link.label : numberAlone(link, platform);
    if (!label || !address || PDF.test(address) || pages.has(address)) continue;
    pages.set(address, {
      ...label,
      url: address,
      pdf: pdfBeside(link, links.slice(index + 1, index + 4)),
    });
  }
  const kinds = new Map(
    [...pages].map(([url]) => [url, addressFacts(platform, new URL(url))?.kind]),
  );
  const isSure = [...kinds.values()].filter(kind => kind === 'page').length >= 2;
  return [...pages.values()].filter(({ url }) => {
    const kind = kinds.get(url ?? '');
    return isSure ? kind === 'page' : kind === undefined || kind === 'page';
  });
}

/** Some lists print the bare numbers: they are page numbers where they lead to pages. */
function numberAlone({ text, address }: PageLink, platform: Platform): PageLabel | null {
  if (!address || !/^[A-Z]{0,2}\d{1,3}$/.test(text)) return null;
  const isPage = addressFacts(platform, new URL(address))?.kind === 'page';
  return isPage ? { number: text, name: null } : null;
}

/** The PDF of a listed page stands in its row, behind its name. */
function pdfBeside(link: PageLink, following: readonly PageLink[]): string | null {
  const row = closest(link.element, 'tr, li, p, dd, dl, div:has(a + a, div > a)');
  const pdf = following.find(({ address }) => address && PDF.test(address));
  const next = following.find(({ label, address }) => label && address && !PDF.test(address));
  const isOurs = pdf && row && contains(row, pdf.element) && !(next && contains(row, next.element));
  return isOurs ? pdf.address : null;
}

/** `01` and `1` are the same page. */
export const samePage = (one: string, other: string) => plain(one) === plain(other);
const plain = (number: string) => number.toUpperCase().replace(/^([^\d]*)0+(?=\d)/, '$1');

/** The list with the page itself, which some templates print without a link. */
export function withOwnPage(pages: IssuePage[], own: PageLabel | null, url: string): IssuePage[] {
  if (
    !own ||
    !pages.length ||
    pages.some(page => page.url === url || samePage(page.number, own.number))
  )
    return pages;
  const order = new Intl.Collator('en', { numeric: true });
  const after = pages.findIndex(page => order.compare(plain(page.number), plain(own.number)) > 0);
  const at = after < 0 ? pages.length : after;
  return [...pages.slice(0, at), { ...own, url, pdf: null }, ...pages.slice(at)];
}

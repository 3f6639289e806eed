import { pathOf } from './address';
import { attribute, first, textContent } from './dom-access';
import { hasTrailingComment } from './founder-comment';
import { addressOf } from './link-address';
import { linksOf } from './page-links';
import { pageMapOf } from './page-map';
import type { Mark, PageSource, Platform } from './platform';
import { labelOutsideLinks } from './printed-label';
import { redirectOf } from './redirect';
import { hasSentences } from './sentences';

// Signs that several systems share. Weights: two independent signs of an e-paper make it one; an
// address, a host name and a title together do not.

/** Marks that a selector matches something. */
export const hasElement = (
  selector: string,
  mark: Omit<Mark, 'found' | 'name'> & { name?: string },
): Mark => ({
  name: selector,
  ...mark,
  found: ({ document }) => first(document, selector) !== null,
});

/**
 * Two links or more whose words are page labels: the page list of an issue.
 * @param isOfIssue tells whether a link can be a page of the same issue as the document; portals
 *   list the pages of today's paper too
 */
const pageListIn = (isOfIssue: (link: URL, document: URL) => boolean): Mark => ({
  name: 'links that are page labels (第N版)',
  weight: 0.3,
  decisive: true,
  shared: true,
  found: source => hasPageList(source, isOfIssue),
});

/**
 * A page list in another folder of the host, as portals have one of today's paper: only with a
 * label of its own, a host or a title of an e-paper is the document one of its pages.
 */
export const pageListElsewhere = (isOfIssue: (link: URL, document: URL) => boolean): Mark => ({
  name: 'page labels that lead elsewhere on the host, and a sign that this is one of the pages',
  weight: 0.25,
  decisive: true,
  shared: true,
  found: source =>
    hasPageList(source, (link, page) => link.host === page.host && !isOfIssue(link, page)) &&
    (host.found(source) || title.found(source) || labelOutsideLinks(source.document) !== null),
});

function hasPageList(
  source: PageSource,
  isOfIssue: (link: URL, document: URL) => boolean,
): boolean {
  const pages = linksOf(source)
    .filter(({ label }) => label !== null)
    .map(({ address }) => address)
    .filter(
      address => address !== null && !isPdf(address) && isOfIssue(new URL(address), source.url),
    );
  return new Set(pages).size >= 2;
}

const TURN_PAGE = /^[<《«]*(?:上|下|前|后|後)一版[>》»]*$/;
const TURN_ISSUE = /^[<《«]*(?:上|下|前|后|後)一期[>》»]*$/;
const hasWords = (source: PageSource, words: RegExp) =>
  linksOf(source).some(({ text }) => text.length < 12 && words.test(text.replaceAll(' ', '')));

const turnPage: Mark = {
  name: 'links to the page before or after (上一版, 下一版)',
  weight: 0.25,
  decisive: true,
  shared: true,
  found: source => hasWords(source, TURN_PAGE),
};

/** Magazines and lotteries have them too. */
const turnIssue: Mark = {
  name: 'links to the issue before or after (上一期, 下一期)',
  weight: 0.2,
  shared: true,
  found: source => hasWords(source, TURN_ISSUE),
};

/** Stories have a number in their address; the maps of navigation bars and of provinces have names. */
const NUMBERED = /\d{2,}[^/]*$/;

const manyAreas: Mark = {
  name: 'picture with areas that lead to three numbered addresses or more',
  weight: 0.25,
  shared: true,
  found: source => {
    const addresses = pageMapOf(source)?.areas.map(area => addressOf(area, source.url)) ?? [];
    return new Set(addresses.filter(address => address && NUMBERED.test(address))).size >= 3;
  },
};

/** Maps of provinces have areas too, and forums speak of pages: both together are a printed page. */
const labelledAreas: Mark = {
  name: 'such a picture and a page label',
  weight: 0.25,
  decisive: true,
  shared: true,
  found: source => manyAreas.found(source) && labelOutsideLinks(source.document) !== null,
};

/** Founder and its imitators name the map of the page image `PagePicMap`. */
export const pagePicMap: Mark = {
  name: 'page image with a PagePicMap',
  weight: 0.35,
  decisive: true,
  found: source => {
    const map = pageMapOf(source);
    const name = map?.image && attribute(map.image, 'usemap');
    return /^#?pagepicmap$/i.test(name ?? '');
  },
};

const title: Mark = {
  name: 'a title that says e-paper (数字报, 电子报)',
  weight: 0.15,
  shared: true,
  found: ({ document }) => {
    const element = first(document, 'title');
    return (
      element !== null && /数字报|电子报|数字版|电子版|數字報|電子報/.test(textContent(element))
    );
  },
};

const HOST_LABEL =
  /^(?:e-?papers?\d?|papers?|szb[kz]?|dzb[kz]?|digitalpaper|esb|shuzibao|dianzibao|baozhi)$/;

const host: Mark = {
  name: 'a host named as e-papers are (epaper., szb.)',
  weight: 0.1,
  shared: true,
  found: ({ url }) => url.hostname.split('.').some(label => HOST_LABEL.test(label)),
};

export const registered: Mark = {
  name: 'a registered newspaper',
  weight: 0.2,
  shared: true,
  found: ({ newspapers }) => newspapers.length > 0,
};

/** A place that ordinary sites have too, on a host that the registry gives to this system. */
export const onKnownHost = (platform: string, place: string): Mark => ({
  name: 'a place of this system on a newspaper known to have it',
  weight: 0.3,
  decisive: true,
  found: ({ document, newspapers }) =>
    newspapers.some(newspaper => newspaper.platform === platform) &&
    first(document, place) !== null,
});

/** The newspaper named in Founder's comment, which only its e-paper systems write. */
export const paperComment: Mark = {
  name: 'Founder comment that names newspaper or page',
  weight: 0.6,
  decisive: true,
  found: ({ comment }) =>
    comment !== null && Boolean(comment['founder-papername'] ?? comment['founder-pagenum']),
};

/** Signs that e-papers of every system share. */
export const commonMarks = (isOfIssue: (link: URL, document: URL) => boolean): readonly Mark[] => [
  manyAreas,
  labelledAreas,
  pageListIn(isOfIssue),
  turnPage,
  turnIssue,
  registered,
  host,
  title,
];

const folderOf = ({ host, pathname }: URL) => host + pathname.replace(/[^/]*$/, '');
/** Most systems keep the pages of an issue in one folder. */
export const areInOneFolder = (link: URL, page: URL) => folderOf(link) === folderOf(page);
const neighbourhood = ({ host, pathname }: URL) => host + pathname.replace(/[^/]*\/[^/]*$/, '');
/** Others keep each page in a folder of its own beside those of its neighbours. */
export const areNeighbours = (link: URL, page: URL) => neighbourhood(link) === neighbourhood(page);

/** The folder of an issue: `/html/xmwb/2024-08-19/`, `/papers/grrb/2024/08/19/`. */
const folderOfDay = ({ host, pathname }: URL) =>
  host + (/^.*?\/(?:19|20)\d\d([-/]?)\d\d\1\d\d\//.exec(pathname)?.[0] ?? pathname);
/** Others give each page of an issue a folder of its own. */
export const areOfOneDay = (link: URL, page: URL) => folderOfDay(link) === folderOfDay(page);

/** What Founder writes into articles of ordinary web sites. */
export const webSiteComment: Mark = {
  name: 'Founder comment of an ordinary web site (articleid)',
  weight: -0.5,
  shared: true,
  found: ({ comment }) =>
    comment !== null && 'articleid' in comment && !('paperarticleid' in comment),
};

/** An otherwise empty document that sends its reader to a page of an issue. */
export const redirect = (pages: readonly RegExp[]): Mark => ({
  name: 'redirect to a page of an issue',
  weight: 0.5,
  decisive: true,
  kind: 'issue',
  found: source => {
    const target = redirectOf(source);
    if (target === null) return false;
    const { pathname, search } = new URL(target);
    return pages.some(page => page.test(pathname + search));
  },
});

const HOOKS =
  'img[usemap], founder-content, #ozoom, #pageLink, #PreTitle, #pdf_toolbar, #detail_pop_content, a.overlink, a.selectBox, #index_f_list, #index_a_list, .bmList, .type-area';

/** Cheap to ask, and true of every e-paper: what fails it is looked at no further. */
export function mayBeEpaper(source: PageSource): boolean {
  const root = first(source.document, 'html');
  return (
    source.newspapers.length > 0 ||
    host.found(source) ||
    title.found(source) ||
    (root !== null && hasTrailingComment(root)) ||
    first(source.document, HOOKS) !== null ||
    redirectOf(source) !== null
  );
}

/**
 * For systems whose own scripts fill their pages: what there is to read has come. Their addresses
 * name newspaper, day and page by parameters that no other site has, so with content they are proof.
 */
export const filled = (addresses: Platform['addresses']): Mark => {
  const patterns = [...addresses.article, ...addresses.page];
  return {
    name: 'a story or page labels at an address with the parameters of the system',
    weight: 0.4,
    decisive: true,
    found: source =>
      patterns.some(pattern => pattern.test(pathOf(source.url))) &&
      (hasSentences(source.document) ||
        labelOutsideLinks(source.document) !== null ||
        linksOf(source).some(({ label }) => label !== null)),
  };
};

const isPdf = (address: string | null) => /\.pdf$/i.test(address ?? '');

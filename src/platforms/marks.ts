import { pathOf } from './address';
import { attribute, first } from './dom-access';
import { hasTrailingComment } from './founder-comment';
import { addressOf } from './link-address';
import { pageListIn, pageMarks } from './page-list-marks';
import { linksOf } from './page-links';
import { pageMapOf } from './page-map';
import type { Mark, PageSource, Platform } from './platform';
import { labelOutsideLinks } from './printed-label';
import { redirectOf } from './redirect';
import { hasSentences } from './sentences';
import { host, namedInTitle, title } from './title-marks';

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

/** Stories have a number in their address; the maps of navigation bars and of provinces have names. */
const NUMBERED = /\d{2,}[^/]*$/;

const manyAreas: Mark = {
  name: 'picture with areas that lead to numbered addresses',
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
  ...pageListIn(isOfIssue),
  ...pageMarks(isOfIssue),
  registered,
  host,
  title,
];

const folderOf = ({ host, pathname }: URL) => host + pathname.replace(/[^/]*$/, '');
/** Most systems keep the pages of an issue in one folder. */
export const areInOneFolder = (link: URL, page: URL) => folderOf(link) === folderOf(page);
/** Folder and file are left out; null for the home of a site, whose neighbour all the site would be. */
const neighbourhood = ({ host, pathname, search }: URL) => {
  const [, outer = '', folder = ''] = /^(.*?)(?:([^/]*)\/)?[^/]*$/.exec(pathname.slice(1)) ?? [];
  if (!outer && !folder) return /\d/.test(pathname + search) ? host : null;
  // News and pages of one site may stand beside each other: /news/31.html, /szb/31.html.
  return outer || /\d/.test(folder) ? `${host}/${outer}` : `${host}/${folder}/`;
};
/** Others keep each page in a folder of its own beside those of its neighbours. */
export const areNeighbours = (link: URL, page: URL) =>
  neighbourhood(page) !== null && neighbourhood(link) === neighbourhood(page);

/** What stands before the day in an address, and the day: `/html/xmwb/2024-08-19/`, `/papers/grrb/2024/08/19/`. */
const DAY = /^(.*?)((?:19|20)\d\d)[-/_]?(\d\d)[-/_]?(\d\d)(?!\d)/;
const dayIn = ({ host, pathname, search }: URL) => {
  const day = DAY.exec(pathname + search);
  return day && host + day.slice(1).join();
};
/** Others give each page of an issue a folder of its own. */
export const areOfOneDay = (link: URL, page: URL) =>
  dayIn(page) !== null && dayIn(link) === dayIn(page);
/** Whatever a system does that nobody has described: neighbours, but not those of other days. */
export const areOfOneIssue = (link: URL, page: URL) =>
  areOfOneDay(link, page) || (!(dayIn(link) && dayIn(page)) && areNeighbours(link, page));

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

/** Each by itself: browsers look up one name, and walk the whole document for a list of them. */
const HOOKS =
  'map founder-content #ozoom #pageLink #PreTitle #pdf_toolbar #detail_pop_content .overlink .selectBox #index_f_list #index_a_list .bmList .type-area'.split(
    ' ',
  );

/** Cheap to ask, and true of every e-paper: what fails it is looked at no further. */
export function mayBeEpaper(source: PageSource): boolean {
  const root = first(source.document, 'html');
  return (
    source.newspapers.length > 0 ||
    host.found(source) ||
    title.found(source) ||
    (root !== null && hasTrailingComment(root)) ||
    HOOKS.some(hook => first(source.document, hook) !== null) ||
    namedInTitle(source) ||
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

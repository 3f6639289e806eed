import { inBothScripts } from '../model/both-scripts';
import { tidy } from '../model/printed-text';
import { all, textContent } from './dom-access';
import { parsePageLabel, samePage } from './page-label';
import { linksOf, type PageLink } from './page-links';
import type { Mark, PageSource } from './platform';
import { labelOutsideLinks, labelsOutsideLinks } from './printed-label';
import { host, namedInTitle, title } from './title-marks';

// Signs of the pages of an issue: lists of them, links that turn them, the label of the one shown.

/** Tells whether a link can be a page of the same issue as the document; portals list the pages of today's paper too. */
type IsOfIssue = (link: URL, document: URL) => boolean;

/** Two links or more whose words are page labels: the page list of an issue. */
export const pageListIn = (isOfIssue: IsOfIssue): readonly Mark[] => [
  {
    name: 'links that are page labels (第N版)',
    weight: 0.3,
    decisive: true,
    shared: true,
    found: source => hasPages(listed(source, isOfIssue)),
  },
  {
    // Books have editions, newsletters numbered parts.
    name: 'page labels with 版 and a name',
    weight: 0.1,
    shared: true,
    found: source =>
      hasPages(
        listed(source, isOfIssue).filter(({ label, text }) => label?.name && text.includes('版')),
      ),
  },
  {
    name: 'title that names a newspaper',
    weight: 0.1,
    shared: true,
    found: source =>
      namedInTitle(source) &&
      (turnPage(isOfIssue).found(source) || hasPages(listed(source, isOfIssue))),
  },
  {
    name: 'page label that is no link',
    weight: 0.2,
    shared: true,
    found: source => {
      const pages = listed(source, isOfIssue);
      return (
        hasPages(pages) &&
        [...labelsOutsideLinks(source.document, true)].some(own =>
          pages.some(({ label }) => label && samePage(label.number, own.number)),
        )
      );
    },
  },
];

/**
 * A page list in another folder of the host, as portals have one of today's paper: only with a
 * label of its own, a host or a title of an e-paper is the document one of its pages.
 */
export const pageListElsewhere = (isOfIssue: IsOfIssue): Mark => ({
  name: 'page labels that lead elsewhere on the host',
  weight: 0.25,
  decisive: true,
  shared: true,
  found: source => listsElsewhere(source, isOfIssue) && isItselfPage(source),
});

const listsElsewhere = (source: PageSource, isOfIssue: IsOfIssue) =>
  hasPages(listed(source, (link, page) => link.host === page.host && !isOfIssue(link, page)));
const isItselfPage = (source: PageSource) =>
  host.found(source) || title.found(source) || labelOutsideLinks(source.document) !== null;

const listed = (source: PageSource, isOfIssue: IsOfIssue) =>
  linksOf(source).filter(
    ({ label, address }) =>
      label && address && !/\.pdf$/i.test(address) && isOfIssue(new URL(address), source.url),
  );

const hasPages = (links: readonly PageLink[]) =>
  new Set(links.map(({ address }) => address)).size >= 2;

const TURN_PAGE = inBothScripts(/^[<《«←]*(?:上|下|前|后)一版面?[>》»→]*$/);
const TURN_ISSUE = inBothScripts(/^[<《«←]*(?:上|下|前|后)一期[>》»→]*$/);
const hasWords = (source: PageSource, words: RegExp) =>
  linksOf(source).some(
    link =>
      link.text.length < 12 && words.test(link.text.replaceAll(' ', '')) && staysHere(link, source),
  );

/** True for what a script turns too. */
const staysHere = ({ address }: PageLink, { url }: PageSource) =>
  address === null || new URL(address).host === url.host;

/**
 * Texts with a history of versions have them too, seldom, and so has the box in which a portal
 * shows the pages of today's paper.
 */
const turnPage = (isOfIssue: IsOfIssue): Mark => ({
  name: 'links to other pages (上一版, 下一版)',
  weight: 0.3,
  decisive: true,
  shared: true,
  found: source =>
    hasWords(source, TURN_PAGE) && (!listsElsewhere(source, isOfIssue) || isItselfPage(source)),
});

const turnPageWithLabel = (isOfIssue: IsOfIssue): Mark => ({
  name: 'page label with a name',
  weight: 0.1,
  shared: true,
  found: source =>
    !/^\/(?:index\.\w+)?$/.test(source.url.pathname + source.url.search) &&
    turnPage(isOfIssue).found(source) &&
    Boolean(
      labelOutsideLinks(source.document)?.name ??
      linksOf(source).find(link => link.label?.name && staysHere(link, source)),
    ),
});

/** Magazines and lotteries have them too. */
const turnIssue: Mark = {
  name: 'links to other issues (上一期, 下一期)',
  weight: 0.2,
  shared: true,
  found: source => hasWords(source, TURN_ISSUE),
};

const SEARCH = /search|[?&](?:key(?:words?)?|q|wd)=/i;
/** A name; prices and telephone numbers stand behind page numbers too. */
const NAME = inBothScripts(/^[\p{Unified_Ideograph}A-Za-z·、—／/ ]{1,20}$/u);

const ownLabel: Mark = {
  name: 'one page label that is no link',
  weight: 0.25,
  decisive: true,
  shared: true,
  found: source => {
    if (SEARCH.test(source.url.href) || !(host.found(source) || title.found(source))) return false;
    const [first, ...others] = labelsOutsideLinks(source.document);
    return (
      first !== undefined &&
      NAME.test(first.name ?? '') &&
      others.every(label => samePage(label.number, first.number))
    );
  },
};

/** `<option>第03版：市井</option>`; editions of a book have no names behind them. */
const pagesToChoose: Mark = {
  name: 'pages to choose from (第N版 and a name)',
  weight: 0.3,
  decisive: true,
  shared: true,
  found: ({ document }) => {
    const options = all(document, 'select option').slice(0, MOST_OPTIONS);
    const texts = options.map(option => tidy(textContent(option)));
    const named = texts.filter(text => text.includes('版') && parsePageLabel(text)?.name);
    return new Set(named).size >= 2;
  },
};
/** No paper has more pages; lists of places and years are longer. */
const MOST_OPTIONS = 120;

/** Links that turn pages and issues, and the label of the page shown. */
export const pageMarks = (isOfIssue: IsOfIssue): readonly Mark[] => [
  pagesToChoose,
  turnPage(isOfIssue),
  turnPageWithLabel(isOfIssue),
  turnIssue,
  ownLabel,
];

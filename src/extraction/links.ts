import { inBothScripts } from '../model/both-scripts';
import { NO_LINKS, type ArticleLinks } from '../model/article';
import type { IssuePage } from '../model/issue';
import type { Recognition } from '../model/reading';
import { addressFacts } from '../platforms/address';
import {
  all,
  attribute,
  first,
  isText,
  previousSibling,
  textContent,
} from '../platforms/dom-access';
import { addressOf, quotedAddress, resolve } from '../platforms/link-address';
import { leadsBack, linksOf, type PageLink } from '../platforms/page-links';
import type { PageSource, Platform } from '../platforms/platform';
import { redirectOf } from '../platforms/redirect';
import { platformById } from '../platforms/registry';
import { visibleText } from '../platforms/visible-text';
import { readIssueDate } from './issue-date';
import { samePage } from '../platforms/page-label';
import { readIssuePages, readListedPdfs } from './page/issue-pages';
import { readOwnLabel } from './page/own-label';
import { readParts } from './parts';
import { firstOf } from './ways';

type Neighbour = Exclude<
  keyof ArticleLinks,
  'page' | 'issue' | 'pdf' | 'previousPart' | 'nextPart'
>;

const WORDS: readonly (readonly [Neighbour, RegExp])[] = [
  ['previousArticle', inBothScripts(/[上前]一(?:篇|条)/)],
  ['nextArticle', inBothScripts(/[下后]一(?:篇|条)/)],
  ['previousPage', /[上前]一版/],
  ['nextPage', inBothScripts(/[下后]一版/)],
  ['previousIssue', /[上前]一期/],
  ['nextIssue', inBothScripts(/[下后]一期/)],
];
/** A link that turns the page has few words: `« 上一版`, `转到本版的下一篇报道`. */
const MOST_WORDS = 16;
const PDF = /\.pdf(?:\?|$)/i;
/** Qpaper's newest issue links to a page that says there is no next one. */
const NO_NEIGHBOUR = /\.pdf(?:\?|$)|\/alert\.\w+$/i;

/**
 * Finds the neighbours of an article or page: absolute http(s) addresses, null where there is none.
 * @param pageNumber of the page an article stands on, where it is known
 */
export function readLinks(
  source: PageSource,
  recognition: Recognition,
  pageNumber: string | null = null,
): ArticleLinks {
  const platform = platformById(recognition.platform);
  const pages = readIssuePages(source, platform);
  const isArticle = recognition.kind === 'article';
  const ownNumber = isArticle
    ? pageNumber
    : (readOwnLabel(source, platform, pages)?.number ?? null);
  const own = pages.find(({ number }) => ownNumber && samePage(number, ownNumber)) ?? null;
  source.trace?.found(['links.previousPage', 'links.nextPage'], 'neighbour in the page list');
  const neighbours = printedNeighbours(source);
  const at = recognition.kind === 'page' ? pages.findIndex(page => page === own) : -1;
  return {
    ...NO_LINKS,
    previousPage: (at > 0 && pages[at - 1]?.url) || null,
    nextPage: (at >= 0 && pages[at + 1]?.url) || null,
    ...neighbours,
    ...(isArticle ? readParts(source) : {}),
    page: isArticle
      ? pageOfArticle(source, platform, own)
      : firstOf(source, 'links.page', { redirect: () => redirectOf(source) }),
    issue: recognition.kind === 'issue' ? null : issueOf(source, platform),
    pdf: recognition.kind === 'issue' ? null : pdfOf(source, platform, ownNumber),
  };
}

function printedNeighbours(source: PageSource): Partial<ArticleLinks> {
  const found: Partial<Record<Neighbour, string>> = {};
  const here = resolve(source.url.href, source.url);
  for (const link of linksOf(source)) {
    const words = wordsOf(link);
    const neighbour = neighbourIn(words) ?? neighbourIn(wordsBefore(link));
    if (!neighbour || found[neighbour] || !link.address || link.address === here) continue;
    if (NO_NEIGHBOUR.test(link.address)) continue;
    found[neighbour] = link.address;
    source.trace?.found(`links.${neighbour}`, 'words of the link', link.element);
  }
  return found;
}

const neighbourIn = (words: string) =>
  words ? WORDS.find(([, pattern]) => pattern.test(words))?.[0] : undefined;

const NAMES_LINK = inBothScripts(/[篇条版期]\s?[：:]$/);
/** `上一篇：<a>…</a>`: what the link is called stands before it, and its own words are a headline. */
function wordsBefore({ element }: PageLink): string {
  const before = previousSibling(element);
  const words = before && isText(before) ? textContent(before).trimEnd() : '';
  return NAMES_LINK.test(words) ? words.slice(-8) : '';
}

/** The words of a link, those of its picture or title where it has none; '' where they are many. */
function wordsOf({ element, text }: PageLink): string {
  const picture = text ? null : first(element, 'img[alt], img[title]');
  const words =
    text ||
    attribute(element, 'title') ||
    (picture && (attribute(picture, 'alt') || attribute(picture, 'title'))) ||
    '';
  return words.length <= MOST_WORDS ? words.replace(/\s+/g, '') : '';
}

const JUMP = /content_htm_jump\s*=\s*(["'][^"']+["'])/;

/** The page an article stands on: named by the template's script, by the way back, or by number. */
function pageOfArticle(source: PageSource, platform: Platform, own: IssuePage | null) {
  const script = all(source.document, 'script:not([src])')
    .map(textContent)
    .find(code => JUMP.test(code));
  const jump = script && quotedAddress(JUMP.exec(script)?.[1] ?? '', source.url);
  const back = linksOf(source).find(link => {
    const { text, address } = link;
    if (!address || !leadsBack(link)) return false;
    const facts = addressFacts(platform, new URL(address));
    // 返回版面 says what it leads to, 返回 does not.
    return facts ? facts.kind === 'page' : text.includes('版');
  });
  return firstOf(source, 'links.page', {
    'content_htm_jump in a script': () => jump,
    'entry of that number in the page list': () => own?.url,
    'link back': () => back?.address,
  });
}

const OTHER_ISSUE = inBothScripts(/[上下前后]一期/);

function issueOf(source: PageSource, platform: Platform): string | null {
  const date = readIssueDate(source, platform);
  const link = linksOf(source).find(({ address, text }) => {
    const facts = address && !OTHER_ISSUE.test(text) && addressFacts(platform, new URL(address));
    return facts && facts.kind === 'issue' && facts.date !== null && facts.date === date;
  });
  source.trace?.found('links.issue', 'link to the issue of that date', link?.element);
  return link?.address ?? null;
}

/**
 * The PDF of the page: where the platform puts it, in the page list, or the only one around. Never
 * one that the list gives to another page.
 */
function pdfOf(source: PageSource, platform: Platform, ownNumber: string | null): string | null {
  const listed = readListedPdfs(source);
  const isOurs = (address: string | null): address is string => {
    const number = address === null ? undefined : listed.get(address);
    const isOfOther = number && !(ownNumber && samePage(number, ownNumber));
    return address !== null && PDF.test(address) && !isOfOther;
  };
  for (const selector of platform.page.pdf ?? [])
    for (const element of all(source.document, selector)) {
      const address = addressOf(element, source.url) ?? resolve(visibleText(element), source.url);
      if (!isOurs(address)) continue;
      source.trace?.found('links.pdf', [selector], element);
      return address;
    }
  const pdfs = linksOf(source)
    .map(({ address }) => address)
    .filter(isOurs);
  return firstOf(source, 'links.pdf', {
    'beside the page in the page list': () => [...listed.keys()].find(isOurs),
    'the one PDF it links to': () => (new Set(pdfs).size === 1 ? pdfs[0] : null),
  });
}

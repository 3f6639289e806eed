import { inBothScripts } from '../../model/both-scripts';
import type { PageArticle } from '../../model/issue';
import { addressFacts } from '../../platforms/address';
import { all, attribute, first } from '../../platforms/dom-access';
import { generic } from '../../platforms/generic';
import { addressOf, resolve } from '../../platforms/link-address';
import { linksOf } from '../../platforms/page-links';
import type { PageSource, Platform } from '../../platforms/platform';
import { collapse, visibleText } from '../../platforms/visible-text';
import { readAreas } from './page-areas';

/** Words of links to an article that are not its headline. */
const NO_HEADLINE = inBothScripts(
  /^(?:[<《]?\s*[上下前后]一[篇条版期].*|.{0,3}(?:详细|详情|全文|更多|阅读|返回|点击查看.*)|PDF.*|\d+)$/i,
);

/** Lists without a `ul` print their own. */
const BULLET = /^[·•▪◆■□●○]\s*/;

/**
 * The articles of a page, each once. The areas of the page image, or the boxes over it, tell which
 * they are: lists name stories of other pages too. Without areas it is the platform's list, then every link that has
 * an article's address.
 */
export function readPageArticles(source: PageSource, platform: Platform): PageArticle[] {
  const areas = areasByAddress(source, platform);
  const headlines = listedHeadlines(source, platform);
  const addresses = areas.size ? [...areas.keys()] : [...headlines.keys()];
  if (areas.size) source.trace?.found('articles', 'areas or boxes of the page image');
  const others = linkedHeadlines(source);
  return addresses.map(url => {
    const area = areas.get(url);
    const title = headlines.get(url) ?? area?.title ?? others.get(url) ?? null;
    return { title, url, areas: area?.polygons ?? [] };
  });
}

interface ArticleAreas {
  title: string | null;
  polygons: number[][];
}

function areasByAddress(source: PageSource, platform: Platform): Map<string, ArticleAreas> {
  const found = new Map<string, ArticleAreas>();
  const here = resolve(source.url.href, source.url);
  for (const { element, url, polygon } of readAreas(source, platform)) {
    if (!url || url === here) continue;
    const known = found.get(url) ?? { title: areaTitle(element), polygons: [] };
    if (polygon) known.polygons.push(polygon);
    found.set(url, known);
  }
  const articles = [...found].filter(([url]) => isArticle(platform, url));
  return articles.length ? new Map(articles) : found;
}

function areaTitle(area: Element): string | null {
  const names = ['title', 'data-title', 'alt'];
  const title = collapse(names.map(name => attribute(area, name)).find(Boolean) ?? '');
  return title && !NO_HEADLINE.test(title) ? withoutMarkup(title) : null;
}

/** Addresses and headlines of the list of this page's articles, in its order. */
function listedHeadlines(source: PageSource, platform: Platform): Map<string, string | null> {
  for (const selector of platform.page.articleList ?? []) {
    const listed = new Map<string, string | null>();
    for (const link of all(source.document, selector)) {
      const url = addressOf(link, source.url);
      if (url && !listed.get(url)) listed.set(url, headlineOf(link));
    }
    source.trace?.found('articles', [selector], first(source.document, selector));
    if (listed.size) return listed;
  }
  const rule = platform === generic ? 'most links alike' : 'links with the address of an article';
  source.trace?.found('articles', rule);
  if (platform === generic) return likelyHeadlines(source);
  return new Map([...linkedHeadlines(source)].filter(([url]) => isArticle(platform, url)));
}

/**
 * Where nothing is known of a system's addresses: the largest group of links whose addresses differ
 * by numbers alone, pages not among them.
 */
function likelyHeadlines(source: PageSource): Map<string, string | null> {
  const pages = new Set(linksOf(source).map(link => (link.label ? shapeOf(link.address) : null)));
  const groups = new Map<string, [string, string | null][]>();
  for (const linked of linkedHeadlines(source)) {
    const shape = shapeOf(linked[0]);
    if (!shape || pages.has(shape) || new URL(linked[0]).host !== source.url.host) continue;
    groups.set(shape, [...(groups.get(shape) ?? []), linked]);
  }
  const largest = [...groups.values()].reduce(
    (most, group) => (group.length > most.length ? group : most),
    [],
  );
  return new Map(largest.length > 1 ? largest : []);
}

/** An address with `#` for the numbers of its file and query; null where they have none. */
function shapeOf(address: string | null): string | null {
  const [, folder = '', file = ''] = /^(.*\/)([^/]*)$/.exec(address ?? '') ?? [];
  return /\d/.test(file) ? folder + file.replace(/\d+/g, '#') : null;
}

function linkedHeadlines(source: PageSource): Map<string, string | null> {
  const linked = new Map<string, string | null>();
  for (const { element, address } of linksOf(source)) {
    if (!address || linked.get(address)) continue;
    const headline = headlineOf(element);
    if (headline) linked.set(address, headline);
  }
  return linked;
}

function headlineOf(link: Element): string | null {
  // A link may hold the beginning of the story too; then the headline is a heading in it. A row
  // that leads to a story begins with its number.
  const place = first(link, 'h1, h2, h3, h4, h5, h6') ?? all(link, 'td').at(-1) ?? link;
  const text = visibleText(place);
  // A list that shortens its headlines keeps them whole in a title.
  const isShortened = /(?:\.{3}|…)$/.test(text);
  const titled = [link, ...all(link, '[title]')].find(element => attribute(element, 'title'));
  const title = collapse((titled && attribute(titled, 'title')) ?? '');
  const printed = (isShortened || !text) && title ? withoutMarkup(title) : text;
  const headline = printed.replace(BULLET, '');
  return headline && !NO_HEADLINE.test(headline) ? headline : null;
}

/** Titles quote the line breaks of the headline as `<br/>`. */
const withoutMarkup = (title: string) => collapse(title.replace(/<\/?\w{1,6}\s*\/?>/g, ' '));

const isArticle = (platform: Platform, url: string) =>
  addressFacts(platform, new URL(url))?.kind === 'article';

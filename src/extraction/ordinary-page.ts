import type { Element as TreeElement } from 'hast';
import { ARTICLE_VERSION, NO_LINKS, type Article } from '../model/article';
import { element, paragraphsOf, roleOf, textOf, type Body } from '../model/body';
import { parseCalendarDate } from '../model/calendar-date';
import { beginning, compact, tidy } from '../model/printed-text';
import { storyAddress } from '../model/story-address';
import { all, tagOf } from '../platforms/dom-access';
import { readBlocks, type Block } from './article/blocks';
import { readByline } from './article/byline';
import { figure, figuresInBox } from './article/figures';

/** What Readability found on a page; a fact it did not find is null or missing. */
export interface FoundText {
  content: Element;
  title?: string | null | undefined;
  byline?: string | null | undefined;
  siteName?: string | null | undefined;
  publishedTime?: string | null | undefined;
  lang?: string | null | undefined;
}

/** Longer ones are no title and no name. */
const LONGEST_LINE = 500;
/** Fewer characters are a menu or a notice. */
const SHORTEST_TEXT = 60;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/**
 * Makes an article of the main text of a page that is no e-paper.
 * @param url the address of the tab, whatever the page says
 * @returns null where there is no text to speak of
 */
export function ordinaryArticle(found: FoundText, url: URL): Article | null {
  const whole = bodyOf(found.content, url);
  const title = line(found.title);
  const printed = title === null ? null : printedTitle(whole, title);
  const body = printed === null ? whole : { ...whole, children: whole.children.slice(1) };
  const headline = printed ?? title;
  const characters = paragraphsOf(body).join('').length;
  if (characters < SHORTEST_TEXT || headline === null) return null;
  const byline = line(found.byline);
  return {
    version: ARTICLE_VERSION,
    url: storyAddress(url),
    platform: 'readability',
    language: found.lang && LANGUAGE.test(found.lang) ? found.lang : 'zh-CN',
    newspaper: null,
    date: parseCalendarDate(found.publishedTime?.trim().slice(0, 10) ?? ''),
    pageNumber: null,
    pageName: null,
    kicker: null,
    headline,
    subtitle: null,
    column: null,
    byline,
    dateline: null,
    authors: (byline && readByline(byline, true)?.authors) || [],
    editors: [],
    source: line(found.siteName),
    body,
    links: NO_LINKS,
  };
}

/** The heading that the text begins with, where the title of the tab is that and the site's name. */
function printedTitle({ children: [top] }: Body, title: string): string | null {
  if (top?.type !== 'element' || roleOf(top) !== 'subhead') return null;
  const heading = line(textOf(top));
  return heading !== null && compact(title).startsWith(compact(heading)) ? heading : null;
}

function bodyOf(content: Element, url: URL): Body {
  const boxes = new Set(all(content, 'figure'));
  const blocks = readBlocks([content], { url, boxes });
  return { type: 'root', children: blocks.flatMap(block => nodesOf(block, url)) };
}

function nodesOf(block: Block, url: URL): TreeElement[] {
  switch (block.kind) {
    case 'tree':
      return [block.node];
    case 'text':
      return [element(block.heading ? headingLike(block.source) : 'p', block.nodes)];
    case 'box':
      return figuresInBox(block.source, url);
    case 'picture':
      return [figure([block.image], [], url)].filter(node => node !== null);
  }
}

/** Below the headline of the article, whatever the page counts from. */
const headingLike = (heading: Element) => `h${Math.min(Math.max(Number(tagOf(heading)[1]), 2), 4)}`;

function line(printed: string | null | undefined): string | null {
  return beginning(tidy(printed ?? ''), LONGEST_LINE) || null;
}

import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Article } from '../model/article';
import { element, type Body } from '../model/body';
import { conformBody } from '../model/conform-body';

/**
 * A copy of an article that is fit to be written to a file: only the elements and attributes that
 * articles have, only web addresses, only characters that can be printed. A clip may come from an
 * imported file, so nothing is taken on trust here.
 */
export function cleanArticle<A extends Article>(article: A): A {
  const field = (value: string | null) => (value === null ? null : printable(value).trim() || null);
  const names = (values: string[]) => values.map(name => printable(name).trim()).filter(Boolean);
  return {
    ...article,
    url: webAddress(article.url) ?? '',
    newspaper: field(article.newspaper),
    date: field(article.date),
    pageNumber: field(article.pageNumber),
    pageName: field(article.pageName),
    kicker: field(article.kicker),
    headline: printable(article.headline).trim(),
    subtitle: field(article.subtitle),
    column: field(article.column),
    byline: field(article.byline),
    dateline: field(article.dateline),
    source: field(article.source),
    authors: names(article.authors),
    editors: names(article.editors),
    body: cleanBody(article.body),
  };
}

const UNPRINTABLE =
  // Controls but tab and line feed, bidi controls, byte order mark, annotations, noncharacters.
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** Text without the characters that change how a line is shown or break the reading program. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').replace(LONE_SURROGATE, '\uFFFD');
}

/** An absolute http(s) address as the URL standard writes it; null for every other. */
export function webAddress(address: unknown): string | null {
  if (typeof address !== 'string' || !/^https?:/i.test(address)) return null;
  return URL.canParse(address) ? new URL(address).href : null;
}

/** Pictures that are in the address itself. SVG is not among them: it can hold scripts. */
const DATA_PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[\w+/]+=*$/;

/** The address of a picture if it is on the web or in the address itself; else null. */
export function pictureAddress(address: unknown): string | null {
  return typeof address === 'string' && DATA_PICTURE.test(address) ? address : webAddress(address);
}

/** Cells that the spans of all tables may cover: a span is a number and costs a page nothing. */
const MAX_SPANNED_CELLS = 10_000;

/** What the schema lets through, with whole addresses and printable text. */
function cleanBody(body: Body): Body {
  const clean: Root = { type: 'root', children: [] };
  const spans = { left: MAX_SPANNED_CELLS };
  const open: { node: RootContent; into: Root | Element }[] = [];
  const visit = (children: RootContent[], into: Root | Element) => {
    for (let i = children.length - 1; i >= 0; i--) open.push({ node: children[i]!, into });
  };
  visit(conformBody(body).children, clean);
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, into } = next;
    if (node.type === 'text') addText(into, printable(node.value));
    if (node.type !== 'element') continue;
    const properties = cleanProperties(node, into, spans);
    if (properties) {
      const copy = element(node.tagName, [], properties);
      into.children.push(copy);
      visit(node.children, copy);
    } else visit(node.children, into);
  }
  return clean;
}

/** The attributes an element keeps; null where the element itself must go, its text staying. */
function cleanProperties(
  node: Element,
  parent: Root | Element,
  spans: { left: number },
): Element['properties'] | null {
  const given = node.properties;
  switch (node.tagName) {
    case 'a': {
      const href = webAddress(given['href']);
      return href === null ? null : { href };
    }
    case 'img': {
      const src = pictureAddress(given['src']);
      const inFigure = parent.type === 'element' && parent.tagName === 'figure';
      if (!src || !inFigure) return null;
      const fullSrc = webAddress(given['dataFullSrc']);
      return {
        src,
        alt: typeof given['alt'] === 'string' ? printable(given['alt']) : '',
        ...(fullSrc && { dataFullSrc: fullSrc }),
      };
    }
    case 'td':
    case 'th': {
      const [colSpan, rowSpan] = [span(given['colSpan']), span(given['rowSpan'])];
      spans.left -= colSpan * rowSpan - 1;
      if (spans.left < 0) return {};
      return { ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) };
    }
    // The credit stands in the caption too.
    case 'figure':
      return {};
    default:
      return given;
  }
}

const span = (value: unknown) => (Number.isInteger(value) ? Math.max(Number(value), 1) : 1);

/** Neighbouring texts become one: libraries join them at a cost that grows with the square. */
function addText(parent: Root | Element, value: string): void {
  const children: (RootContent | ElementContent)[] = parent.children;
  const last = children.at(-1);
  if (last?.type === 'text') last.value += value;
  else children.push({ type: 'text', value });
}

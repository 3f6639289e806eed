import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/**
 * The text of an article as a hast tree of few elements (`BODY_SCHEMA` in `conform-body.ts`): plain JSON that
 * holds nothing of the page's own nodes. Blocks at the top level, inline elements inside them.
 */
export type Body = Root;

/**
 * What a block is besides ordinary text. Carried as `data-role` on `p`; a sub-head is a heading
 * element instead.
 */
export const BLOCK_ROLES = [
  'byline',
  'dateline',
  'editors',
  'credit',
  'continuation',
  'separator',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** A photo of the article. `src` and `fullSrc` are absolute addresses. */
export interface Figure {
  /** The picture the page shows. */
  src: string;
  /** A larger version, where the page has one. */
  fullSrc: string | null;
  /** The whole text under the picture, credit included; lines separated by `\n`. */
  caption: string | null;
  /** Who took or drew it, as printed in the caption ("张三 摄"). */
  credit: string | null;
}

const HEADING = /^h[2-4]$/;

/** The role of a top-level block; null for ordinary text. */
export function roleOf(block: Element): BlockRole | 'subhead' | null {
  if (HEADING.test(block.tagName)) return 'subhead';
  const role = block.properties['dataRole'];
  return BLOCK_ROLES.find(known => known === role) ?? null;
}

/** All text below a node; a `br` gives a line feed, `rt`/`rp` (ruby readings) give nothing. */
export function textOf(node: RootContent | Root): string {
  let text = '';
  const open: (RootContent | Root)[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'text') text += next.value;
    else if (next.type === 'element' && next.tagName === 'br') text += '\n';
    else if (next.type === 'element' && (next.tagName === 'rt' || next.tagName === 'rp')) continue;
    else if ('children' in next) pushReversed(open, next.children);
  }
  return text;
}

/**
 * The article as a list of lines of print, in order: one entry a paragraph, sub-head or list
 * item; one a table row, its cells joined by a tab. Captions are not part of it.
 */
export function paragraphsOf(body: Body): string[] {
  const paragraphs: string[] = [];
  const add = (text: string) => {
    const trimmed = text.trim();
    if (trimmed) paragraphs.push(trimmed);
  };
  const open: RootContent[] = [...body.children].reverse();
  for (let block = open.pop(); block; block = open.pop()) {
    if (block.type === 'text') add(block.value);
    if (block.type !== 'element' || block.tagName === 'figure') continue;
    if (block.tagName === 'tr')
      add(
        cellsOf(block)
          .map(cell => textOf(cell).trim())
          .join('\t'),
      );
    else if (isContainer(block)) pushReversed(open, block.children);
    else add(textOf(block));
  }
  return paragraphs;
}

/** The photos of the article in the order they stand in its text. */
export function figuresOf(body: Body): Figure[] {
  const figures: Figure[] = [];
  const open: RootContent[] = [...body.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'figure') for (const figure of figuresIn(node)) figures.push(figure);
    else pushReversed(open, node.children);
  }
  return figures;
}

/** One entry a picture: a figure with two pictures and one caption repeats the caption. */
function figuresIn(figure: Element): Figure[] {
  const caption = figure.children.find(isElementNamed('figcaption'));
  const credit = figure.properties['dataCredit'];
  return figure.children.filter(isElementNamed('img')).map(img => ({
    src: String(img.properties['src'] ?? ''),
    fullSrc: img.properties['dataFullSrc'] ? String(img.properties['dataFullSrc']) : null,
    caption: (caption && textOf(caption).trim()) || null,
    credit: credit ? String(credit) : null,
  }));
}

/** Not by spreading: a stack of arguments holds about 100,000, a hostile body more. */
function pushReversed<T>(stack: T[], items: readonly T[]): void {
  for (let i = items.length - 1; i >= 0; i--) stack.push(items[i]!);
}

const CONTAINERS = new Set(['ul', 'ol', 'blockquote', 'table', 'thead', 'tbody', 'tfoot']);
const isContainer = (element: Element) =>
  CONTAINERS.has(element.tagName) ||
  (element.tagName === 'li' &&
    element.children.some(child => child.type === 'element' && CONTAINERS.has(child.tagName)));

const cellsOf = (row: Element) =>
  row.children.filter(child => child.type === 'element' && /^t[dh]$/.test(child.tagName));

const isElementNamed =
  (name: string) =>
  (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === name;

/** Makes an element of the tree. `properties` use hast names (`dataRole`, `colSpan`). */
export function element(
  tagName: string,
  children: ElementContent[] = [],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Makes a text node of the tree. */
export function text(value: string): Text {
  return { type: 'text', value };
}

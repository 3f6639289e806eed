import { HeadingLevel, Paragraph, type IParagraphOptions } from 'docx';
import type { Element, ElementContent, RootContent } from 'hast';
import { roleOf } from '../../model/body';
import { points, TEXT_SIZE } from './measures';
import { figureBlocks } from './figures';
import { runsOf } from './inline';
import { DEEPEST_LEVEL, itemIndent, numberedList, POINTS } from './lists';
import type { Block, BlockPlace } from './place';
import type { StyleId } from './styles';
import { tableBlocks } from './tables';

/** The blocks of a clean body, or of what a block holds; text between blocks is a paragraph. */
export function blocksOf(nodes: readonly RootContent[], place: BlockPlace): Block[] {
  const blocks: Block[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    for (const block of paragraph(line, place)) blocks.push(block);
    line = [];
  };
  for (const node of nodes) {
    if (node.type !== 'text' && node.type !== 'element') continue;
    if (node.type === 'text' || (INLINE.has(node.tagName) && !holdsBlock(node))) line.push(node);
    else {
      endLine();
      for (const block of blocksFrom(node, place)) blocks.push(block);
    }
  }
  endLine();
  return blocks;
}

const INLINE = new Set(['strong', 'em', 'u', 'sub', 'sup', 'a', 'br', 'ruby', 'rt', 'rp']);

const holdsBlock = (node: Element): boolean =>
  node.children.some(
    child => child.type === 'element' && (!INLINE.has(child.tagName) || holdsBlock(child)),
  );

const HEADINGS = {
  h2: HeadingLevel.HEADING_2,
  h3: HeadingLevel.HEADING_3,
  h4: HeadingLevel.HEADING_4,
};

function blocksFrom(node: Element, place: BlockPlace): Block[] {
  switch (node.tagName) {
    case 'h2':
    case 'h3':
    case 'h4':
      if (holdsBlock(node)) return blocksOf(node.children, place);
      return paragraph(node.children, place, { heading: HEADINGS[node.tagName] });
    case 'p':
      if (holdsBlock(node)) return blocksOf(node.children, place);
      return paragraph(node.children, { ...place, ...styleOfRole(node) });
    case 'ul':
    case 'ol':
      return listItems(node, place);
    case 'blockquote':
      return blocksOf(node.children, {
        ...place,
        style: place.style === 'NormalIndent' ? 'Quote' : place.style,
      });
    case 'table':
      return tableBlocks(node, place, blocksOf);
    case 'figure':
      return figureBlocks(node, place);
    default:
      return blocksOf(node.children, place);
  }
}

/** Roles with a style of their own; a dateline begins a text like any other paragraph. */
const ROLE_STYLES: Partial<Record<string, StyleId>> = {
  byline: 'Ending',
  editors: 'Ending',
  credit: 'Ending',
  continuation: 'Ending',
  separator: 'Separator',
};

function styleOfRole(node: Element): Partial<BlockPlace> {
  const style = ROLE_STYLES[roleOf(node) ?? ''];
  return style ? { style } : {};
}

/** One paragraph; none where it has no text. */
function paragraph(
  nodes: readonly ElementContent[],
  place: BlockPlace,
  looks: IParagraphOptions = {},
): Paragraph[] {
  const children = runsOf(nodes, place);
  if (!children.length) return [];
  const style = looks.heading ? {} : styleOf(nodes, place);
  const { alignment } = place;
  return [
    new Paragraph({
      ...looks,
      ...style,
      ...(alignment && { alignment }),
      ...markerOf(place),
      children,
    }),
  ];
}

const isCell = (style: StyleId) => style === 'Cell' || style === 'CellHead';

/** An indent is of the first line of a paragraph only, but the lines of a poem begin below each other. */
function styleOf(nodes: readonly ElementContent[], { style }: BlockPlace): IParagraphOptions {
  const hasLines = nodes.some(node => node.type === 'element' && node.tagName === 'br');
  if (hasLines && style === 'Quote') return { style, indent: { firstLineChars: 0, firstLine: 0 } };
  return { style: hasLines && style === 'NormalIndent' ? ('Lines' satisfies StyleId) : style };
}

/** The later paragraphs of a list item begin where the text of the first begins. */
function markerOf({ marker, lists = 0 }: BlockPlace): IParagraphOptions {
  if (!marker) return {};
  if (marker.taken) return { indent: { left: itemIndent(lists - 1).left } };
  marker.taken = true;
  return { numbering: marker.numbering };
}

function listItems(list: Element, place: BlockPlace): Block[] {
  const lists = (place.lists ?? 0) + 1;
  const level = Math.min(lists - 1, DEEPEST_LEVEL);
  const numbering =
    list.tagName === 'ol'
      ? numberedList(place.draft, Number(list.properties['start'] ?? 1), level)
      : { ...POINTS, level };
  const style = isCell(place.style) ? place.style : 'ListParagraph';
  const width = place.width - points(2 * TEXT_SIZE);
  return list.children.flatMap(item =>
    item.type === 'element'
      ? blocksOf(item.tagName === 'li' ? item.children : [item], {
          ...{ ...place, style, width, lists },
          marker: { numbering, taken: false },
        })
      : [],
  );
}

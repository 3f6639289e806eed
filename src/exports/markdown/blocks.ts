import type { Element, ElementContent, RootContent as HastContent } from 'hast';
import type { BlockContent, Heading, List, Paragraph, PhrasingContent, Table } from 'mdast';
import { imageOf, toPhrasing } from './inline';
import { tableGrid } from './table-grid';

/**
 * Blocks of an article as Markdown's syntax tree. Takes a clean body (`clean-article.ts`), so the
 * tree is not deep and holds known elements only. hast-util-to-mdast knows all of HTML, but needs
 * ten seconds for two thousand `<sup> </sup>` and leaves emphasis as it stands.
 */
export function toBlocks(nodes: HastContent[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let loose: ElementContent[] = [];
  const endParagraph = () => {
    blocks.push(...paragraph(toPhrasing(loose)));
    loose = [];
  };
  for (const node of nodes) {
    const block = node.type === 'element' ? blockOf(node) : null;
    if (block) {
      endParagraph();
      blocks.push(...block);
    } else if (node.type === 'text' || node.type === 'element') loose.push(node);
  }
  endParagraph();
  return blocks;
}

/** Null for an inline element. */
function blockOf(node: Element): BlockContent[] | null {
  switch (node.tagName) {
    case 'p':
      return paragraph(toPhrasing(node.children));
    case 'h2':
    case 'h3':
    case 'h4':
      return heading(node);
    case 'ul':
    case 'ol':
      return list(node);
    case 'blockquote': {
      const children = toBlocks(node.children);
      return children.length ? [{ type: 'blockquote', children }] : [];
    }
    case 'table':
      return table(node);
    case 'figure':
      return figure(node);
    default:
      return null;
  }
}

const paragraph = (children: PhrasingContent[]): Paragraph[] =>
  children.length ? [{ type: 'paragraph', children }] : [];

const SPACE: PhrasingContent = { type: 'text', value: ' ' };

function heading(node: Element): Heading[] {
  const depth = Number(node.tagName.slice(1)) as Heading['depth'];
  const children = toPhrasing(node.children, SPACE);
  return children.length ? [{ type: 'heading', depth, children }] : [];
}

function list(node: Element): List[] {
  const items = node.children.filter(child => child.type === 'element');
  if (!items.length) return [];
  const ordered = node.tagName === 'ol';
  return [
    {
      type: 'list',
      ordered,
      start: ordered ? Number(node.properties['start'] ?? 1) : null,
      spread: false,
      children: items.map(item => ({
        type: 'listItem',
        spread: false,
        children: toBlocks(item.tagName === 'li' ? item.children : [item]),
      })),
    },
  ];
}

/** GFM wants a heading row, so the first row is one. */
function table(node: Element): Table[] {
  const rows = tableGrid(node);
  if (!rows.length) return [];
  const lineBreak: PhrasingContent = { type: 'html', value: '<br>' };
  return [
    {
      type: 'table',
      children: rows.map(cells => ({
        type: 'tableRow',
        children: cells.map(cell => ({
          type: 'tableCell',
          children: cell ? toPhrasing(cell.children, lineBreak) : [],
        })),
      })),
    },
  ];
}

/** The pictures and, on the next line of the same paragraph, the caption. */
function figure(node: Element): Paragraph[] {
  const lines = node.children
    .filter(child => child.type === 'element')
    .map(child => (child.tagName === 'img' ? [imageOf(child)] : toPhrasing(child.children)))
    .filter(line => line.length);
  return paragraph(lines.flatMap((line, index) => (index ? [{ type: 'break' }, ...line] : line)));
}

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Element, RootContent } from 'hast';
import { textOf } from '../../model/body';
import type { Block, BlockPlace } from './place';
import { runsOf } from './inline';
import type { StyleId } from './styles';
import { gridOf, type Grid, type Slot } from './table-grid';

/** Word refuses a file with a larger table. */
const LARGEST = { columns: 63, rows: 32_767 };

/** Twips that a cell keeps free beside its text, Word's own measure, and above and below it. */
const CELL_MARGIN = 108;
const CELL_LEADING = 40;

const CELL: StyleId = 'Cell';

/**
 * A table across the whole width, its caption above it. One that is too large for Word becomes
 * lines, the cells of a row parted by spaces.
 * @param blocksOf makes the blocks of a cell
 */
export function tableBlocks(
  table: Element,
  place: BlockPlace,
  blocksOf: (nodes: readonly RootContent[], place: BlockPlace) => Block[],
): Block[] {
  const caption = captionOf(table, place);
  const grid = gridOf(table);
  if (!grid.columns) return caption;
  if (grid.columns > LARGEST.columns || grid.rows.length > LARGEST.rows) {
    return [...caption, ...rowsAsLines(grid, place)];
  }
  const widths = columnWidths(grid, place.width);
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
  const sides = { top: line, bottom: line, left: line, right: line };
  const rows = grid.rows.map(({ slots, isHead }) => {
    let column = 0;
    const children = slots.map(slot => {
      const spanned = widths.slice(column, (column += slot.columns));
      const width = spanned.reduce((sum, each) => sum + each, 0) - 2 * CELL_MARGIN;
      const inCell = { ...inCellOf(slot, isHead, place), width };
      return cellOf(slot, blocksOf(slot.cell?.children ?? [], inCell));
    });
    return new TableRow({ children, cantSplit: true, ...(isHead && { tableHeader: true }) });
  });
  return [
    ...caption,
    new Table({
      rows,
      columnWidths: widths,
      width: { size: place.width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: {
        ...{ left: CELL_MARGIN, right: CELL_MARGIN, top: CELL_LEADING, bottom: CELL_LEADING },
        marginUnitType: WidthType.DXA,
      },
      alignment: AlignmentType.CENTER,
      borders: { ...sides, insideHorizontal: line, insideVertical: line },
    }),
    // Tables that touch become one.
    new Paragraph({ style: CELL }),
  ];
}

function captionOf(table: Element, place: BlockPlace): Paragraph[] {
  const caption = table.children.find(
    child => child.type === 'element' && child.tagName === 'caption',
  );
  const children = caption?.type === 'element' ? runsOf(caption.children, place) : [];
  const style: StyleId = 'Caption';
  return children.length ? [new Paragraph({ style, keepNext: true, children })] : [];
}

/** Characters up to which the text of a cell stands in its middle. */
const SHORT = 12;

function inCellOf({ cell }: Slot, isHead: boolean, { draft, language }: BlockPlace) {
  const isShort = textOf(cell ?? NOTHING).trim().length <= SHORT;
  const style: StyleId = isHead ? 'CellHead' : 'Cell';
  return {
    ...{ draft, language, style },
    ...(isShort && !isHead && { alignment: AlignmentType.CENTER }),
  };
}

const NOTHING: Element = { type: 'element', tagName: 'td', properties: {}, children: [] };

function cellOf({ columns, merge }: Slot, content: Block[]): TableCell {
  return new TableCell({
    children: content.length ? content : [new Paragraph({ style: CELL })],
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columns > 1 && { columnSpan: columns }),
    ...(merge && { verticalMerge: merge }),
  });
}

/** Widest and narrowest share that a column's longest text can win it. */
const SHARE = { least: 4, most: 24 };

/** Columns share the width by the length of their texts: LibreOffice does not measure them itself. */
function columnWidths(grid: Grid, width: number): number[] {
  const shares = new Array<number>(grid.columns).fill(SHARE.least);
  for (const { slots } of grid.rows) {
    let column = 0;
    for (const { cell, columns } of slots) {
      const length = cell ? textOf(cell).trim().length / columns : 0;
      for (let at = column; at < column + columns; at++)
        shares[at] = Math.min(Math.max(shares[at]!, length), SHARE.most);
      column += columns;
    }
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map(share => Math.floor((share / total) * width));
}

function rowsAsLines(grid: Grid, place: BlockPlace): Paragraph[] {
  return grid.rows.flatMap(({ slots }) => {
    const cells = slots.map(({ cell }) => (cell ? runsOf(cell.children, place) : []));
    const children = cells
      .filter(runs => runs.length)
      .flatMap((runs, index) => (index ? [new TextRun({ text: '\u3000' }), ...runs] : runs));
    return children.length ? [new Paragraph({ style: CELL, children })] : [];
  });
}

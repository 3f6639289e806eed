import type { Element } from 'hast';

/** A cell of a row as WordprocessingML has it: each row lists all columns, merged ones too. */
export interface Slot {
  /** Null where a cell of a row above reaches in, and where the page has no cell. */
  cell: Element | null;
  columns: number;
  /** ECMA-376 §17.4.84: the first and the later rows of a cell that spans rows. */
  merge?: 'restart' | 'continue';
}

export interface Grid {
  rows: { slots: Slot[]; isHead: boolean }[];
  columns: number;
}

/** A cell that still reaches into rows below. */
interface Reach {
  columns: number;
  rows: number;
}

/** The grid of an HTML table; rows that are too short end in one empty cell. */
export function gridOf(table: Element): Grid {
  const rows = rowsOf(table);
  const reaching = new Map<number, Reach>();
  const grid = rows
    .map(({ row, isHead }, index) => ({
      slots: slotsOf(row, rows.length - index, reaching),
      isHead,
    }))
    .filter(({ slots }) => slots.length);
  const columns = grid.reduce((most, { slots }) => Math.max(most, widthOf(slots)), 0);
  for (const { slots } of grid) {
    const missing = columns - widthOf(slots);
    if (missing) slots.push({ cell: null, columns: missing });
  }
  return { rows: grid, columns };
}

const widthOf = (slots: Slot[]) => slots.reduce((sum, slot) => sum + slot.columns, 0);

function slotsOf(row: Element, rowsLeft: number, reaching: Map<number, Reach>): Slot[] {
  const slots: Slot[] = [];
  const begun: [number, Reach][] = [];
  let column = 0;
  const passReaching = () => {
    for (let reach = reaching.get(column); reach; reach = reaching.get(column)) {
      slots.push({ cell: null, columns: reach.columns, merge: 'continue' });
      if (--reach.rows === 0) reaching.delete(column);
      column += reach.columns;
    }
  };
  for (const cell of elementsIn(row)) {
    passReaching();
    const columns = freeColumns(column, Number(cell.properties['colSpan'] ?? 1), reaching);
    const rows = Math.min(Number(cell.properties['rowSpan'] ?? 1), rowsLeft);
    slots.push({ cell, columns, ...(rows > 1 && { merge: 'restart' as const }) });
    if (rows > 1) begun.push([column, { columns, rows: rows - 1 }]);
    column += columns;
  }
  // Cells from above may stand further right, behind columns where this row has none.
  const right = [...reaching.keys()].filter(at => at >= column).sort((a, b) => a - b);
  for (const next of right) {
    if (next > column) slots.push({ cell: null, columns: next - column });
    column = Math.max(column, next);
    passReaching();
  }
  for (const [at, reach] of begun) reaching.set(at, reach);
  return slots;
}

/** A cell ends where one from above begins: cells of a page may overlap, here they cannot. */
function freeColumns(column: number, wanted: number, reaching: Map<number, Reach>): number {
  let free = 1;
  while (free < wanted && !reaching.has(column + free)) free++;
  return free;
}

function rowsOf(table: Element): { row: Element; isHead: boolean }[] {
  const rows = elementsIn(table).flatMap(part => {
    if (part.tagName === 'tr') return [{ row: part, isHead: isHeadRow(part) }];
    if (part.tagName === 'caption') return [];
    const isHead = part.tagName === 'thead';
    return elementsIn(part).map(row => ({ row, isHead: isHead || isHeadRow(row) }));
  });
  // Word repeats them on each page, and can repeat the first rows of a table only.
  const end = rows.findIndex(({ isHead }) => !isHead);
  return rows.map(({ row }, index) => ({ row, isHead: index < end }));
}

const isHeadRow = (row: Element) => elementsIn(row).every(({ tagName }) => tagName === 'th');

const elementsIn = (node: Element) => node.children.filter(child => child.type === 'element');
